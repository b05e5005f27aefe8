#!/bin/sh
# Installs ajv and asks it.
set -eu
cd "$(dirname "$0")"
npm ci --silent --no-audit --no-fund
node judge.mjs
