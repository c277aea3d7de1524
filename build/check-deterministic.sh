#!/usr/bin/env bash
# Packs the last commit in two folders and fails unless both give the same bytes: the assembly's, the package's and the symbols'.
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
  dotnet pack "$clone/src/TradeMission.Domain" -c Release -p:RunAnalyzers=false -o "$clone/artifacts" -v quiet
done

status=0
for file in artifacts/TradeMission.Domain.{0.1.0.nupkg,0.1.0.snupkg} src/TradeMission.Domain/bin/Release/net10.0/TradeMission.Domain.dll; do
  if cmp "$folder/a/$file" "$folder/another folder/b/$file"; then
    echo "$(sha256sum < "$folder/a/$file" | cut -d' ' -f1)  $(basename "$file")"
  else
    status=1
  fi
done
exit "$status"
