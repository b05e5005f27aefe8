//! What is shipped does not link what only the generator needs.

use std::process::Command;

/// The packages that a package links, with those that its build needs.
fn linked(package: &str) -> String {
    let out = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--edges", "normal,build", "--prefix", "none", "--package", package])
        .current_dir(udvej_generator::root())
        .output()
        .expect("cargo starts");
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).expect("the output is UTF-8")
}

#[test]
fn the_command_and_the_bindings_link_neither_the_generator_nor_the_tests() {
    let names = ["schemars ", "udvej-generator ", "udvej-tests "];
    for package in ["udvej-command", "udvej-python", "udvej-kotlin"] {
        let packages = linked(package);
        assert!(packages.lines().any(|line| line.starts_with("udvej ")), "{packages}");
        for name in names {
            assert!(!packages.lines().any(|line| line.starts_with(name)), "{package} links {name}");
        }
    }
    assert!(linked("udvej-generator").lines().any(|line| line.starts_with("schemars ")));
}
