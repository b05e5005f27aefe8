#!/bin/bash
# Builds every language, runs all tests and checks, and ends with their totals: `N passed, N failed`.
# A failed step does not stop the others.
set -u -o pipefail
cd "$(dirname "$0")/.."
logs=target/test-logs
rm -rf "$logs" && mkdir -p "$logs"
passed=0 failed=0

# step NAME COMMAND…: runs the command and keeps its output for the totals.
step() {
    local name=$1 since=$SECONDS
    shift
    echo "== $name"
    "$@" 2>&1 | tee "$logs/$name.log"
    status=$?
    echo "== $name took $((SECONDS - since)) s"
    echo
}

# check NAME COMMAND…: a step that counts as one test.
check() {
    step "$@"
    if [ $status -eq 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
}

# tally PASSED FAILED: adds the counts of a step. A step counts as one failure if it failed without a failed test, or
# succeeded without a passed one.
tally() {
    passed=$((passed + $1))
    failed=$((failed + $2))
    if [ $status -ne 0 ] && [ "$2" -eq 0 ]; then failed=$((failed + 1)); fi
    if [ $status -eq 0 ] && [ "$1" -eq 0 ]; then failed=$((failed + 1)); fi
}

# sum NAME WORD: adds up the numbers before a word, in lines that are results.
sum() {
    grep -E '^(test result:|[0-9]+ (passed|failed|error)|=+ .*(passed|failed|error))' "$logs/$1.log" |
        grep -oE "[0-9]+ $2" | awk '{ n += $1 } END { print n + 0 }'
}

check tools make --silent .venv/ready node-tools java-tools
target=$(cargo metadata --format-version 1 --no-deps | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')

# Rust. The bindings have no Rust tests; clippy compiles them, so a mirror that differs from the core is an error.
# rustfmt gets each file by name, because it does not find modules that a macro declares.
check rustfmt bash -c "git ls-files '*.rs' | xargs rustfmt --edition 2024 --check"
check clippy cargo clippy --workspace --all-targets --quiet -- -D warnings
check docs env RUSTDOCFLAGS=-Dwarnings cargo doc --quiet --no-deps -p udvej -p udvej-file -p udvej-command -p udvej-generator
rm -rf "$target/tmp/conformance"
step rust cargo test --no-fail-fast -p udvej -p udvej-command -p udvej-generator -p udvej-tests
tally "$(sum rust passed)" "$(sum rust failed)"
check generated cargo run --quiet --package udvej-generator -- --check

UDVEJ_COMMAND=$target/debug/udvej
export UDVEJ_COMMAND

# The schemas in the tools of integrators. The Rust tests above wrote the corpus.
corpus=$target/tmp/conformance
check ajv schema/tests/judge.sh ajv "$corpus"
check python-jsonschema schema/tests/judge.sh python "$corpus"
check networknt schema/tests/judge.sh networknt "$corpus"
check mistakes schema/tests/mistakes/run.sh
check types schema/tests/node/types/run.sh
check editor schema/tests/node/editor/run.sh
check guide python3 schema/tests/guide/follow.py
check ci schema/tests/node/ci/run.sh

# Python, against the wheel as it is installed.
# shellcheck source=/dev/null
. .venv/bin/activate
check wheel bindings-python/wheel.sh
check ruff bash -c 'cd bindings-python && ruff check . ../schema/tests && ruff format --check . ../schema/tests'
check mypy bash -c 'cd bindings-python && mypy'
check pyright bash -c 'cd bindings-python && pyright'
check stubtest bash -c 'cd bindings-python/tests && python -m mypy.stubtest udvej --allowlist stubtest-allowlist.txt'
check stub bindings-python/stubs.sh --check
check tables python bindings-python/tables.py --check
step python bash -c 'cd bindings-python && pytest'
tally "$(sum python passed)" $(($(sum python failed) + $(sum python error)))

# Kotlin and Java.
rm -rf bindings-kotlin/target/surefire-reports
step kotlin bindings-kotlin/build.sh -Ppublish install
attribute() { cat "$2"/target/surefire-reports/TEST-*.xml 2>/dev/null | grep -E '^<testsuite ' | grep -oE " $1=\"[0-9]+\"" | grep -oE '[0-9]+' | awk '{ n += $1 } END { print n + 0 }'; }
# junit FOLDER: counts the tests of a Maven project.
junit() {
    local broken=$(($(attribute failures "$1") + $(attribute errors "$1")))
    tally $(($(attribute tests "$1") - broken - $(attribute skipped "$1"))) $broken
}
junit bindings-kotlin
check consumer tests/consumer/run.sh

# The sample application, with a real database and a real browser.
rm -rf bindings-kotlin/sample/target/surefire-reports
step sample bindings-kotlin/sample/test.sh
junit bindings-kotlin/sample

[ $failed -eq 0 ] || echo "the output of each step is in $logs"
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
