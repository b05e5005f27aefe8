#!/bin/sh
# Runs the SARIF validator and a JUnit reader on the output of the command.
set -eu
cd "$(dirname "$0")"
make --silent --directory=../../../.. node-tools
# Without this the validator needs the ICU library, which a small machine may not have.
DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 node judge.mjs
