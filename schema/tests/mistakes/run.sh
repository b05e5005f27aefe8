#!/bin/sh
# Checks that the first message of each tool for common mistakes names the field and the mistake, and that
# schema/MISTAKES.md and the table in schema/DESIGN.md are current. With --write it writes them.
set -eu
cd "$(dirname "$0")/../../.."
make --silent .venv/ready node-tools java-tools
messages=$(mktemp -d)
trap 'rm -r "$messages"' EXIT
set -- schema/v1/record.schema.json schema/tests/mistakes/mistakes.ndjson "$@"
classes="target/schema-java/classes:target/schema-java/dependency/*"
node schema/tests/node/mistakes.mjs "$1" "$2" >"$messages/node"
.venv/bin/python schema/tests/python/mistakes.py "$1" "$2" >"$messages/python"
cargo run --quiet -p udvej-generator --example mistakes -- "$1" "$2" >"$messages/rust"
java -Dslf4j.internal.verbosity=ERROR -cp "$classes" dk.udvej.schema.Mistakes "$1" "$2" >"$messages/java"
.venv/bin/python schema/tests/mistakes/page.py "$2" "$messages" ${3:+"$3"}
