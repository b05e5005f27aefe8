#!/bin/bash
# Compiles and runs the README's examples in Kotlin and in Java, in a new Maven project outside the tree, whose only
# dependency is the udvej that `bindings-kotlin/build.sh install` installed into the local repository.
set -eu
cd "$(dirname "$0")/../.."

project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
cp tests/consumer/pom.xml "$project"
mkdir "$project/src"

# block LANGUAGE: the first block in that language.
block() {
    awk -v fence="\`\`\`$1" '$0 == fence { inside = 1; next } /^```/ && inside { exit } inside' README.md
}

{
    echo 'import dk.udvej.*'
    echo 'import java.nio.file.Path'
    echo 'import java.time.LocalDate'
    echo 'fun main() {'
    block kotlin
    echo 'println("the example in Kotlin ran") }'
} >"$project/src/InKotlin.kt"
{
    echo 'import dk.udvej.*;'
    echo 'import java.nio.file.Files;'
    echo 'import java.nio.file.Path;'
    echo 'import java.time.LocalDate;'
    echo 'public class InJava { public static void main(String[] arguments) throws Exception {'
    echo 'byte[] bytes = Files.readAllBytes(Path.of("tests/deliveries/exit-pakken-table-1.ndjson"));'
    block java
    echo 'System.out.println("the example in Java ran"); } }'
} >"$project/src/InJava.java"

output=$(mvn --batch-mode --file "$project/pom.xml" process-classes) || { echo "$output"; exit 1; }
grep 'the example in Kotlin ran' <<<"$output"
grep 'the example in Java ran' <<<"$output"
