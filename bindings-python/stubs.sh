#!/bin/sh
# Makes python/udvej/_udvej.pyi from the compiled module; with --check, fails if the committed one differs.
set -eu
cd "$(dirname "$0")"
committed=python/udvej/_udvej.pyi
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
maturin generate-stubs --quiet --out "$made"
new="$made/udvej/_udvej.pyi"
case "${1:-}" in
    --check)
        if ! diff -u "$committed" "$new"; then
            echo "$committed is not what the module gives: run bindings-python/stubs.sh" >&2
            exit 1
        fi
        ;;
    "") cp "$new" "$committed" ;;
    *)
        echo "usage: stubs.sh [--check]" >&2
        exit 2
        ;;
esac
