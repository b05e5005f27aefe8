//! Writes the Kotlin half of the bindings: `generate --language kotlin --out-dir DIR LIBRARY`.

fn main() {
    uniffi::uniffi_bindgen_main();
}
