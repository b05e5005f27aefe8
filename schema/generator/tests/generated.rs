//! The committed files are what would be generated.

#[test]
fn the_generated_files_are_current() {
    for (path, text) in udvej_generator::generated_files() {
        let committed = std::fs::read_to_string(udvej_generator::root().join(&path)).unwrap_or_default();
        assert!(committed == text, "{} is stale: run `make generate`", path.display());
    }
}
