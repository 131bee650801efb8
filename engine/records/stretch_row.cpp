#include "engine/records/stretch_row.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <chrono>
#include <cstddef>
#include <iterator>
#include <sstream>

#include "engine/records/secrets.h"
#include "engine/records/sql.h"

namespace engine::records {
namespace {

using learn::Channel;
using learn::StretchEnd;

constexpr std::array<const char*, 4> kChannels{"self", "quiz", "class", "adjust"};
constexpr std::array<const char*, 5> kEnds{"open", "input", "left", "closed", "abandoned"};

/// The tables only hold these words; a hand-edited one reads as the last, which credits least.
template <std::size_t Count>
std::size_t place_of(const std::array<const char*, Count>& words, const std::string& word) {
    const auto* found = std::find(words.begin(), words.end(), word);
    return std::min(static_cast<std::size_t>(std::distance(words.begin(), found)), Count - 1);
}

const char* end_name(StretchEnd end) {
    return kEnds.at(static_cast<std::size_t>(end));
}

}  // namespace

const char* channel_name(Channel channel) {
    return kChannels.at(static_cast<std::size_t>(channel));
}

Channel channel_called(const std::string& name) {
    return static_cast<Channel>(place_of(kChannels, name));
}

learn::Stretch stretch_in(const Query& row) {
    learn::Stretch stretch;
    stretch.sequence = row.integer(0);
    stretch.place = {.channel = channel_called(row.text(1)),
                     .module = row.text(2),
                     .lesson = row.text(3),
                     .page = row.text(4),
                     .attempt = row.integer(5),
                     .question = row.text(6),
                     .slow_read = row.ms(7)};
    stretch.started = base::Wall{row.ms(8)};
    stretch.zone_offset = std::chrono::minutes{row.integer(9)};
    stretch.span = row.ms(10);
    stretch.tail = row.flag(11);
    stretch.end = static_cast<StretchEnd>(place_of(kEnds, row.text(12)));
    stretch.clock_step = row.flag(13);
    stretch.date_unverified = row.flag(14);
    return stretch;
}

std::int64_t seal_of(const learn::Stretch& stretch, const std::string& sign_in) {
    const learn::StudyPlace& place = stretch.place;
    std::ostringstream text;
    const char separator = '\x1f';
    text << sign_in << separator << stretch.sequence << separator << channel_name(place.channel)
         << separator << place.module << separator << place.lesson << separator << place.page
         << separator << place.question << separator << place.slow_read.count() << separator
         << stretch.started.time_since_epoch().count() << separator << stretch.zone_offset.count()
         << separator << stretch.span.count() << separator << stretch.tail << separator
         << end_name(stretch.end) << separator << stretch.clock_step << separator
         << stretch.date_unverified;
    return seal(text.str());
}

void write_stretch(Database& database, std::int64_t sign_in, const std::string& nonce,
                   const learn::Stretch& stretch) {
    const learn::StudyPlace& place = stretch.place;
    Query insert(database.statement(sql::kAddStretch));
    insert
        .bind(sign_in, stretch.sequence, channel_name(place.channel), place.module, place.lesson,
              place.page, place.attempt, place.question, place.slow_read,
              stretch.started.time_since_epoch(), stretch.zone_offset, stretch.span, stretch.tail,
              end_name(stretch.end), stretch.clock_step, stretch.date_unverified,
              seal_of(stretch, nonce))
        .run();
}

}  // namespace engine::records
