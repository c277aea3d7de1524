#!/usr/bin/env bash
# Fetches the currency data of CLDR into artifacts/cldr, which git ignores; CurrencyCldrTests compares the currency table with it:
#
#     bash build/fetch-cldr.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
version=48.2.0
folder=artifacts/cldr
mkdir -p "$folder"

fetch() { # package, file in it
  curl -fsSL --max-time 60 "https://registry.npmjs.org/$1/-/$1-$version.tgz" | tar -xzO "package/$2" > "$folder/$1.json"
}

fetch cldr-core supplemental/currencyData.json
fetch cldr-numbers-full main/ko/currencies.json
echo "CLDR $version is in $folder"
