#include "engine/app/desk.h"

#include <algorithm>

namespace engine::app {

bool is_pin(const std::string& pin) {
    const bool digits =
        std::ranges::all_of(pin, [](char letter) { return letter >= '0' && letter <= '9'; });
    return pin.empty() || (digits && pin.size() >= 4 && pin.size() <= 12);
}

Desk::Desk(records::Store* store, Recorder* recorder, StoreMemory& memory, learn::Session& session)
    : store_(store), recorder_(recorder), memory_(memory), session_(session) {
    refresh();
}

void Desk::refresh() {
    if (store_ != nullptr) {
        if (auto people = store_->learners()) {
            people_ = std::move(*people);
        }
    }
}

bool Desk::can_add() const {
    return store_ != nullptr && !store_->opening().read_only;
}

const records::Learner* Desk::find(std::int64_t id) const {
    const auto found = std::ranges::find(people_, id, &records::Learner::id);
    return found == people_.end() ? nullptr : &*found;
}

learn::Facts Desk::sign_in(const learn::SignIn& request, base::Moment now) {
    const bool confirmed = request.take_over && waiting_.learner != 0;
    const learn::SignIn wanted = confirmed ? waiting_ : request;
    const records::Learner* learner = find(wanted.learner);
    if (learner == nullptr || store_ == nullptr) {
        return {};
    }
    const auto right = store_->pin_matches(learner->id, wanted.pin);
    if (!right || !*right) {
        session_.refuse_pin();
        return {};
    }
    const auto live = store_->live_sign_in(learner->id);
    if (live && *live && !confirmed) {
        waiting_ = wanted;
        session_.ask_take_over();
        return {};
    }
    waiting_ = {};
    return enter(*learner, now);
}

learn::Facts Desk::enter(const records::Learner& learner, base::Moment now) {
    auto sign_in = store_->sign_in(learner.id, now);
    if (!sign_in) {
        session_.tell({.key = "notice.store_read_only", .detail = {}, .trouble = true});
        return {};
    }
    recorder_->sign_in(learner.id, sign_in->id);
    memory_.set_learner(learner.id);
    learn::Facts facts = session_.enter({.id = learner.id,
                                         .name = learner.name,
                                         .library = learner.library,
                                         .sign_in = sign_in->nonce},
                                        sign_in->newest_row, now);
    if (sign_in->had_abandoned) {
        session_.tell(
            {.key = "notice.abandoned", .detail = std::to_string(sign_in->kept_abandoned.count())});
    }
    return facts;
}

learn::Facts Desk::create(const learn::CreateLearner& request, base::Moment now) {
    if (!is_pin(request.pin)) {
        session_.refuse_learner("new_learner.error.pin");
        return {};
    }
    if (!can_add()) {
        session_.refuse_learner("new_learner.error.storage.name");
        return {};
    }
    auto learner = store_->add_learner(request.name, request.library, request.pin, now);
    if (!learner) {
        const bool invalid = learner.error().kind == content::Error::Kind::Invalid;
        session_.refuse_learner(invalid ? "new_learner.error.name"
                                        : "new_learner.error.storage.name");
        return {};
    }
    refresh();
    return enter(*learner, now);
}

bool Desk::sign_in_by_name(const std::string& name, learn::Facts& facts, base::Moment now) {
    const auto found = std::ranges::find(people_, name, &records::Learner::name);
    if (found == people_.end()) {
        return false;
    }
    facts = found->has_pin ? session_.apply(learn::AskPin{.learner = found->id}, now)
                           : sign_in({.learner = found->id}, now);
    return true;
}

void Desk::leave(base::Moment now) {
    recorder_->sign_out(now);
    memory_.set_learner(0);
    refresh();
}

}  // namespace engine::app
