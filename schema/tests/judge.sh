#!/bin/sh
# Asks one validator about the corpus, which `cargo run --example corpus -- FOLDER` has written, and then by schemas that are
# damaged on purpose: a validator that does not disagree with those was not heard.
#   judge.sh ajv|python|networknt FOLDER
set -eu
tool=$1
folder=$(realpath "$2")
cd "$(dirname "$0")"

judge() {
    case $tool in
        ajv) node node/judge.mjs "$1" "$2" ;;
        python) ../../.venv/bin/python python/judge.py "$@" ;;
        networknt) java -cp "../../target/schema-java/classes:../../target/schema-java/dependency/*" dk.udvej.schema.Judge "$@" ;;
    esac
}

case $tool in
    ajv) (cd node && npm ci --silent --no-audit --no-fund) ;;
    networknt) mvn --quiet --batch-mode --file java compile ;;
esac
judge ../v1 "$folder/corpus" "$folder/twice.txt"
if judged=$(judge "$folder/damaged" "$folder/sample"); then
    echo "$tool does not disagree with a damaged schema" >&2
    exit 1
fi
echo "$judged" | tail -n 1 | sed 's/^/by a damaged schema, as it must: /' | grep -E ' [1-9][0-9]* disagree'
