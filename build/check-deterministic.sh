#!/usr/bin/env bash
# Packs the last commit in two folders, cloned from two remotes, and fails unless both give the same bytes: of the package, the symbols
# and the assembly.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# The time that the entries of a package bear.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for clone in "$folder/a" "$folder/another folder/b"; do
  git clone --quiet --no-hardlinks . "$clone"
  git -C "$clone" remote set-url origin "https://example.org/$(basename "$clone").git"
  dotnet pack "$clone/src/TradeMission.Domain" -c Release -p:RunAnalyzers=false -o "$clone/artifacts" -v quiet
done

cd "$folder/a"
for file in artifacts/* src/TradeMission.Domain/bin/Release/net10.0/TradeMission.Domain.dll; do
  cmp "$file" "$folder/another folder/b/$file"
  echo "$(sha256sum < "$file" | cut -d' ' -f1)  $(basename "$file")"
done
