#!/bin/sh
# Installs VS Code's JSON language service and edits a delivery with it.
set -eu
cd "$(dirname "$0")"
npm ci --silent --no-audit --no-fund
node --test --test-reporter=spec edit.mjs
