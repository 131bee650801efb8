# The Debian packages behind each script, and how the missing ones are installed.
# Sourced by ./run and ./test; does nothing by itself.

# To build and start the program.
program_packages=(
  clang cmake ninja-build pkg-config
  libimgui-dev libstb-dev libglfw3-dev python3-glad
  cmark libcmark-dev nlohmann-json3-dev
  libfreetype-dev libharfbuzz-dev libunibreak-dev libhyphen-dev libpng-dev libjpeg62-turbo-dev libcairo2-dev
  libsqlite3-dev libsqlitecpp-dev libsodium-dev libcli11-dev
  fonts-noto-core fonts-noto-mono fonts-dejavu-core
  hyphen-lv hyphen-en-gb hyphen-ru
  libgl1-mesa-dri
)
# To test it on a screen of its own; python3 drives the program from outside.
test_packages=(libgtest-dev python3 xvfb xdotool x11-apps imagemagick
  poppler-utils qpdf fonts-inter fonts-opendyslexic hunspell hunspell-lv)
bench_packages=(libbenchmark-dev libx11-dev libxext-dev xvfb)
clang_packages=(clang-tidy clang-format libclang-rt-14-dev)

missing_packages() {
  local installed package
  installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null | sed -n 's/ installed$//p') || true
  for package in "$@"; do
    grep -qxF -- "$package" <<<"$installed" || printf '%s\n' "$package"
  done
}

# ensure_packages PACKAGE...: asks apt only for what is missing, and not at all when nothing is.
ensure_packages() {
  local missing as_root=()
  mapfile -t missing < <(missing_packages "$@")
  ((${#missing[@]})) || return 0
  if ((EUID != 0)); then
    as_root=(sudo)
  fi
  echo "Installing: ${missing[*]}"
  if ! command -v apt-get >/dev/null || { ((EUID != 0)) && ! command -v sudo >/dev/null; } ||
    ! "${as_root[@]}" apt-get update -q ||
    ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -qy --no-install-recommends "${missing[@]}"; then
    echo "These Debian 12 packages are needed and could not be installed here: ${missing[*]}" >&2
    return 1
  fi
}
