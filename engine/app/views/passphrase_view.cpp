#include <algorithm>
#include <array>
#include <cstddef>
#include <random>

#include "content/load/file_reader.h"
#include "engine/app/places.h"
#include "engine/app/views/room_views.h"
#include "engine/learn/rooms/passphrase_strength.h"

namespace engine::app {
namespace {

using content::activity::Grade;
using content::activity::Passphrase;
using learn::rooms::PassphraseRoom;
using learn::rooms::Strength;
using learn::rooms::Verb;
using learn::rooms::WordList;

constexpr std::array kGrades{Grade::Weak, Grade::Fair, Grade::Strong};
constexpr float kEnoughBits = 70;  // of a full bar

/// Read when the first builder is opened, and kept: it never changes.
const WordList& word_list() {
    static const WordList list = [] {
        constexpr std::size_t kMost = std::size_t{256} * 1024;
        const auto bytes =
            content::load::read_file(find_own_folder("assets") / "words" / "lv.txt", kMost);
        auto read = bytes ? WordList::read(*bytes) : content::Result<WordList>(bytes.error());
        return read ? *std::move(read) : WordList();
    }();
    return list;
}

std::string grade_name(const ViewContext& context, Grade grade) {
    switch (grade) {
        case Grade::Weak:
            return context.words.text("passphrase.weak");
        case Grade::Fair:
            return context.words.text("passphrase.fair");
        case Grade::Strong:
            break;
    }
    return context.words.text("passphrase.strong");
}

const char* reason_key(Strength::Reason reason) {
    using enum Strength::Reason;
    switch (reason) {
        case Common:
            return "passphrase.common";
        case TooShort:
            return "passphrase.too_short";
        case FewWords:
            return "passphrase.few_words";
        case Repeats:
            return "passphrase.repeats";
        case Sequence:
            return "passphrase.sequence";
        case Year:
            return "passphrase.year";
        case LongEnough:
            return "passphrase.long_enough";
        case ManyWords:
            break;
    }
    return "passphrase.many_words";
}

screens::PhraseView measured(const base::Strings& words, std::string_view phrase) {
    const Strength strength = learn::rooms::strength_of(phrase, word_list());
    screens::PhraseView view{
        .grade = static_cast<std::size_t>(std::ranges::find(kGrades, strength.grade) -
                                          std::begin(kGrades)),
        .share = std::clamp(static_cast<float>(strength.bits) / kEnoughBits, 0.0F, 1.0F)};
    for (const Strength::Reason reason : strength.reasons) {
        view.reasons.push_back(words.text(reason_key(reason)));
    }
    return view;
}

std::string drawn_phrase(int count) {
    std::random_device chance;
    const auto number = [&chance] {
        return (static_cast<std::uint64_t>(chance()) << 32U) | chance();
    };
    std::string phrase;
    for (std::string& word : learn::rooms::draw_words(word_list(), count, number)) {
        phrase += (phrase.empty() ? "" : " ") + word;
        learn::rooms::wipe(word);
    }
    return phrase;
}

}  // namespace

void add_room(const ViewContext& context, const Passphrase& passphrase, const PassphraseRoom& room,
              screens::PracticeView& view) {
    screens::PassphraseView shown{.finished = view.finished};
    for (const Grade grade : kGrades) {
        shown.grades.push_back(
            {.id = std::string(learn::rooms::name_of(grade)), .name = grade_name(context, grade)});
    }
    for (std::size_t i = 0; i < passphrase.samples.size(); ++i) {
        const content::activity::PassphraseSample& sample = passphrase.samples[i];
        const std::optional<Grade> judged = room.judged()[i];
        screens::PassphraseView::Sample row{.id = sample.id, .text = sample.text};
        if (judged) {
            row.judged = static_cast<std::size_t>(*judged);
            row.right = *judged == sample.grade;
            row.why = sample.why.in(context.language());
            if (!row.right) {
                row.instead = context.words.text("passphrase.instead",
                                                 {{"grade", grade_name(context, sample.grade)}});
            }
        }
        shown.samples.push_back(std::move(row));
    }
    if (room.built()) {
        shown.built =
            context.words.text("passphrase.built", {{"grade", grade_name(context, *room.built())}});
    }
    const base::Strings& words = context.words;
    const auto kind = context.state.practising->reply.kind;
    if (view.reply && kind == learn::rooms::Reply::Kind::Incomplete && !room.built()) {
        view.reply->words =
            words.text("passphrase.missing", {{"button", words.text("passphrase.build")}});
    }
    shown.measure = [&words](std::string_view phrase) { return measured(words, phrase); };
    shown.draw_phrase = [count = passphrase.words] { return drawn_phrase(count); };
    if (view.finished) {
        view.explanation = passphrase.explanation.in(context.language());
    } else {
        view.buttons.push_back(
            room_button("done", context.words.text("passphrase.done"), Verb::Done));
    }
    view.room = std::move(shown);
}

}  // namespace engine::app
