#!/bin/sh
# The TypeScript types are what the schemas say now, and programs compile with them. With --write they are made anew.
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
