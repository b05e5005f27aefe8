#!/bin/sh
# Installs SARIF's own validator and a reader of JUnit files, and asks them.
set -eu
cd "$(dirname "$0")"
npm ci --silent --no-audit --no-fund
# The validator would otherwise look for the system's tables of languages, which a small machine does not have.
DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 node judge.mjs
