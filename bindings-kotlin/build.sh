#!/bin/sh
# Builds the native library, its Kotlin half and the jar, and runs the tests.
#
#   bindings-kotlin/build.sh              everything
#   bindings-kotlin/build.sh native       the native library and the generated Kotlin only
#
# More arguments go to Maven, in place of `package`: `bindings-kotlin/build.sh verify -o`.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
cd "$here"

target=$(cargo metadata --format-version 1 --no-deps | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')

# JNA's name for this platform, and the file name of a library on it.
case "$(uname -m)" in
    x86_64 | amd64) arch=x86-64 ;;
    aarch64 | arm64) arch=aarch64 ;;
    *) arch=$(uname -m) ;;
esac
case "$(uname -s)" in
    Linux) platform=linux-$arch library=libudvej_kotlin.so ;;
    Darwin) platform=darwin-$arch library=libudvej_kotlin.dylib ;;
    MINGW* | MSYS* | CYGWIN*) platform=win32-$arch library=udvej_kotlin.dll ;;
    *)
        echo "build.sh: no JNA prefix is known for $(uname -s)" >&2
        exit 1
        ;;
esac

# The output of a build for a named target is one folder deeper.
profile=release
if [ -n "${CARGO_BUILD_TARGET:-}" ]; then
    profile=$CARGO_BUILD_TARGET/release
fi

cargo build --release --package udvej-kotlin
generated=$here/src/main/generated
rm -rf "$generated"
mkdir -p "$generated/kotlin" "$generated/resources/$platform"
cp "$target/$profile/$library" "$generated/resources/$platform/"
cargo run --quiet --package udvej-kotlin-bindgen -- \
    generate --language kotlin --no-format --out-dir "$generated/kotlin" "$target/$profile/$library"
# Java callers can omit trailing arguments that have a default.
sed -i.bak 's/^\( *data class [A-Za-z]*\) *($/\1 @JvmOverloads constructor (/' "$generated/kotlin/dk/udvej/udvej.kt"
# -Xexplicit-api=strict applies to our sources. uniffi's templates do not comply with it.
sed -i.bak 's/^@file:Suppress("NAME_SHADOWING")$/@file:Suppress("NAME_SHADOWING", "NO_EXPLICIT_VISIBILITY_IN_API_MODE", "NO_EXPLICIT_RETURN_TYPE_IN_API_MODE")/' \
    "$generated/kotlin/dk/udvej/udvej.kt"
rm "$generated/kotlin/dk/udvej/udvej.kt.bak"

if [ "${1:-}" = native ]; then
    exit 0
fi
if [ $# -eq 0 ]; then
    set -- package
fi
mvn -q --batch-mode "$@"
