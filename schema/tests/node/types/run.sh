#!/bin/sh
# Checks that the TypeScript types match the schemas and that programs compile with them. With --write it writes them.
set -eu
cd "$(dirname "$0")"
make --silent --directory=../../../.. node-tools
if [ "${1:-}" = --write ]; then
    node make.mjs
else
    node make.mjs --check
    ../node_modules/.bin/tsc --project .
    echo "$(grep -c '^export' ../../../v1/udvej.d.ts) types compiled"
fi
