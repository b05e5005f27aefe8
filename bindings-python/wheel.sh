#!/bin/sh
# Builds the wheel and installs it into the virtual environment.
set -eu
cd "$(dirname "$0")"
rm -rf dist
maturin build --quiet --release --strip --locked --out dist
pip install --quiet --force-reinstall --no-deps dist/*.whl
