// A stretch as a row of the table of that name.
#pragma once

#include <cstdint>
#include <string>

#include "engine/learn/stretch.h"
#include "engine/records/database.h"

namespace engine::records {

/// The words for it in the tables.
const char* channel_name(learn::Channel channel);
learn::Channel channel_called(const std::string& name);

/// From the fifteen columns that sql/stretches_of_sign_in.sql selects, in that order.
learn::Stretch stretch_in(const Query& row);

/// What the row's seal must be. `sign_in` is the sign-in's nonce. The attempt is left out: its
/// number differs from PC to PC.
std::int64_t seal_of(const learn::Stretch& stretch, const std::string& sign_in);

/// Adds the row or grows the open one. Throws SQLite::Exception.
void write_stretch(Database& database, std::int64_t sign_in, const std::string& nonce,
                   const learn::Stretch& stretch);

}  // namespace engine::records
