#!/bin/sh
# Edits a delivery with VS Code's JSON language service.
set -eu
cd "$(dirname "$0")"
make --silent --directory=../../../.. node-tools
node --test --test-reporter=spec edit.mjs
