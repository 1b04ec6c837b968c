#!/usr/bin/env bash
# Fetches zsh and fish for the tests of completion, where the machine has none: the packages of its distribution,
# unpacked into a directory of their own. Needs no root and installs nothing.
set -euo pipefail

home="${PLAN_TEST_SHELLS:-${XDG_CACHE_HOME:-$HOME/.cache}/plan-test-shells}"
if command -v zsh >/dev/null && command -v fish >/dev/null; then exit 0; fi
if [[ -x $home/bin/zsh && -x $home/bin/fish ]]; then exit 0; fi
if ! command -v apt-get >/dev/null || ! command -v dpkg-deb >/dev/null; then
  echo 'zsh and fish cannot be fetched here: the machine has no apt' >&2
  exit 1
fi

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/packages" "$work/root" "$work/lists/partial" "$work/cache/archives/partial"
cd "$work/packages"

packages=(zsh zsh-common fish fish-common libpcre2-32-0)
own=(-o "Dir::State::lists=$work/lists" -o "Dir::Cache=$work/cache" -o Debug::NoLocking=1)
# The machine's own lists may be missing or too old.
if ! apt-get -qq download "${packages[@]}" 2>/dev/null; then
  apt-get -qq "${own[@]}" update
  apt-get -qq "${own[@]}" download "${packages[@]}"
fi
for package in ./*.deb; do dpkg-deb --extract "$package" "$work/root"; done
cd "$work/root"
rm -rf usr/share/doc usr/share/man
# fish believes in its place only where this stands beside it.
mkdir -p usr/etc && cp -r etc/fish usr/etc/

find_one() { find "$@" -print -quit | sed 's#^\./##'; }
zsh="$(find_one . -name zsh -type f -path '*bin/zsh')"
fish="$(find_one . -name fish -type f -path '*bin/fish')"
libraries="$(dirname "$(find_one . -name 'libpcre2-32.so.0')")"
modules="$(dirname "$(dirname "$(find_one . -name complete.so)")")"

mkdir -p "$work/root/bin-of-tests"
for shell in zsh fish; do
  cat > "bin-of-tests/$shell" <<EOF
#!/bin/sh
LD_LIBRARY_PATH='$home/root/$libraries' exec '$home/root/${!shell}' "\$@"
EOF
  chmod +x "bin-of-tests/$shell"
done
# zsh cannot be told by its environment where its parts are.
{
  echo "module_path=('$home/root/$modules')"
  find usr/share/zsh/functions -type d | sed "s#.*#fpath+=('$home/root/&')#"
} > bin-of-tests/zsh-places

# Nothing else of a directory that somebody named is touched.
rm -rf "$home/bin" "$home/root"
mkdir -p "$home"
mv bin-of-tests "$home/bin"
mv "$work/root" "$home/root"
"$home/bin/zsh" --version
"$home/bin/fish" --version
