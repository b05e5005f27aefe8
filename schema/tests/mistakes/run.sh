#!/bin/sh
# What each tool says first of ordinary mistakes names the field and the mistake, and is what schema/MISTAKES.md and the table
# in schema/DESIGN.md say. With --write these are made anew.
set -eu
cd "$(dirname "$0")/../../.."
make --silent .venv/ready node-tools java-tools
told=$(mktemp -d)
trap 'rm -r "$told"' EXIT
set -- schema/v1/record.schema.json schema/tests/mistakes/mistakes.ndjson "$@"
classes="target/schema-java/classes:target/schema-java/dependency/*"
node schema/tests/node/mistakes.mjs "$1" "$2" >"$told/node"
.venv/bin/python schema/tests/python/mistakes.py "$1" "$2" >"$told/python"
cargo run --quiet -p udvej-generator --example mistakes -- "$1" "$2" >"$told/rust"
java -Dslf4j.internal.verbosity=ERROR -cp "$classes" dk.udvej.schema.Mistakes "$1" "$2" >"$told/java"
.venv/bin/python schema/tests/mistakes/page.py "$2" "$told" ${3:+"$3"}
