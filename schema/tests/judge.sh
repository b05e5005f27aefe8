#!/bin/sh
# Runs one validator on the corpus that `cargo test -p udvej-generator --test conformance` writes to the target folder. Then
# runs it with schemas that are damaged on purpose. If it still agrees with the library, the check does not work.
#   judge.sh ajv|python|networknt target/tmp/conformance
set -eu
tool=$1
folder=$(realpath "$2")
cd "$(dirname "$0")"

classes="../../target/schema-java/classes:../../target/schema-java/dependency/*"

judge() {
    case $tool in
        ajv) node node/judge.mjs "$1" "$2" ;;
        python) ../../.venv/bin/python python/judge.py "$@" ;;
        networknt) java -Dslf4j.internal.verbosity=ERROR -cp "$classes" dk.udvej.schema.Judge "$@" ;;
    esac
}

case $tool in
    ajv) make --silent --directory=../.. node-tools ;;
    python) make --silent --directory=../.. .venv/ready ;;
    networknt) make --silent --directory=../.. java-tools ;;
    *)
        echo "no validator is called $tool" >&2
        exit 1
        ;;
esac
judge ../v1 "$folder/corpus" "$folder/twice.txt"
if judged=$(judge "$folder/damaged" "$folder/sample"); then
    echo "$tool does not disagree with a damaged schema" >&2
    exit 1
fi
echo "$judged" | tail -n 1 | sed 's/^/by a damaged schema, as it must: /' | grep -E ' [1-9][0-9]* disagree'
