# Two commands do everything: this one checks the two Copenhagen deliveries,
#   cargo run --release -- validate tests/deliveries/*.ndjson --today 2013-03-07
# and `make test` builds every language, runs all tests and ends with their totals.

.PHONY: test bench bench-growth generate format deny node-tools java-tools

test:
	tests/run.sh

# Speed compared with other libraries, and growth with size: tests/bench/README.md. Options: `make bench BENCH=--keep`.
bench:
	python3 tests/bench/bench.py $(BENCH)

bench-growth:
	python3 tests/bench/growth.py $(BENCH)

# Writes the generated files that are committed: the schemas and TypeScript types, the messages of tools for mistakes, the
# manual of the rules, the test pages, the Python stub, the description of the tables, the mirrors and the binary interface
# of the Kotlin library.
generate: .venv/ready
	cargo run --quiet --package udvej-generator
	schema/tests/node/types/run.sh --write
	schema/tests/mistakes/run.sh --write
	tests/pages/write.sh
	. .venv/bin/activate && bindings-python/stubs.sh
	. .venv/bin/activate && bindings-python/wheel.sh && python bindings-python/tables.py
	bindings-kotlin/build.sh clean test -Dtest=InterfaceTest -Dapi.write

format: .venv/ready
	git ls-files '*.rs' | xargs rustfmt --edition 2024
	.venv/bin/ruff format bindings-python schema/tests
	.venv/bin/ruff check --fix bindings-python schema/tests

# Licences and sources of every dependency; needs cargo-deny.
deny:
	cargo deny check licenses bans sources

.venv/ready: bindings-python/requirements.txt
	python3 -m venv .venv
	.venv/bin/pip install --quiet --requirement bindings-python/requirements.txt
	touch $@

# The tools that the tests of the schemas use.
node-tools: schema/tests/node/node_modules/ready
java-tools: target/schema-java/ready

schema/tests/node/node_modules/ready: schema/tests/node/package-lock.json
	cd schema/tests/node && npm ci --silent --no-audit --no-fund
	touch $@

target/schema-java/ready: schema/tests/java/pom.xml $(wildcard schema/tests/java/src/main/java/dk/udvej/schema/*.java)
	mvn --quiet --batch-mode --file schema/tests/java process-classes
	touch $@
