#!/bin/sh
# Writes the pages that every language must generate, for the deliveries and days in `pages.txt`, with the command.
set -eu
cd "$(dirname "$0")/../.."
cargo build --quiet --bin udvej
target=$(cargo metadata --format-version 1 --no-deps | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')
while read -r delivery today; do
    for lang in en da; do
        page=tests/pages/$(basename "$delivery" .ndjson).$lang.html
        status=0
        "$target/debug/udvej" validate "$delivery" --today "$today" --format html --lang "$lang" >"$page" || status=$?
        # Exit status 1: something was rejected.
        [ "$status" -le 1 ]
    done
done <tests/pages/pages.txt
