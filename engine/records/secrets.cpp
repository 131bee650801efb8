#include "engine/records/secrets.h"

#include <array>
#include <cassert>
#include <cstddef>
#include <cstring>

#include <sodium.h>

namespace engine::records {
namespace {

/// Safe to call again and again.
void start_sodium() {
    const int started = sodium_init();
    assert(started >= 0 && "libsodium found no source of random numbers");
    static_cast<void>(started);
}

// sodium wants unsigned bytes where text has chars.
const unsigned char* bytes(const std::string& text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

using Name = std::array<unsigned char, 16>;

std::string hexadecimal(const Name& name) {
    std::array<char, std::tuple_size_v<Name> * 2 + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), name.data(), name.size());
    return hex.data();
}

}  // namespace

std::string random_name() {
    start_sodium();
    Name random{};
    randombytes_buf(random.data(), random.size());
    return hexadecimal(random);
}

content::Result<std::string> hash_pin(const std::string& pin) {
    start_sodium();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), pin.data(), pin.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0) {
        return content::Error{content::Error::Kind::Storage, "PIN",
                              "there is not enough memory to keep a PIN safely"};
    }
    return std::string(hash.data());
}

bool pin_fits(const std::string& hash, const std::string& pin) {
    start_sodium();
    return crypto_pwhash_str_verify(hash.c_str(), pin.data(), pin.size()) == 0;
}

std::int64_t seal(const std::string& text) {
    static const std::string key = "lasitava: a row as it was written";
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), bytes(text), text.size(), bytes(key), key.size());
    std::int64_t number = 0;
    std::memcpy(&number, hash.data(), sizeof number);
    return number;
}

std::string digest(const std::string& text) {
    start_sodium();
    Name hash{};
    crypto_generichash(hash.data(), hash.size(), bytes(text), text.size(), nullptr, 0);
    return hexadecimal(hash);
}

}  // namespace engine::records
