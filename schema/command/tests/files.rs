//! Files that the command reads and writes, from the outside: links, devices, pipes, full disks, signals, compression.
#![cfg(unix)]

use std::fs;
use std::io::Write;
use std::os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::GzEncoder;

const HEADER: &str = r#"{"delivery":{"format":"udvej/1","id":"d-1","sender":"kk-sof","municipality":"0101","period":{"first_day":"2008-11-01","last_day":"2014-12-31"},"created":"2015-01-10","strategy":"exit_dk","expected":{}}}"#;

fn udvej(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_udvej")).args(arguments).output().expect("the command starts")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("the output is UTF-8")
}

/// A folder with a delivery that has one line that is set aside.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        let folder = Self(tempfile::tempdir().expect("a folder"));
        fs::write(folder.path("d.ndjson"), format!("{HEADER}\nnone\n")).expect("a file");
        folder
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn name(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    fn validate(&self, quarantine: &str) -> Output {
        udvej(&["validate", &self.name("d.ndjson"), "--today", "2015-01-10", "--quarantine", quarantine])
    }

    /// The names of what lies in the folder.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).expect("a folder");
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn a_link_stays_and_its_target_is_replaced() {
    let folder = Folder::new();
    fs::write(folder.path("target"), "old").unwrap();
    symlink("target", folder.path("link")).unwrap();
    symlink("nothing-yet", folder.path("dangling")).unwrap();
    for (link, target) in [("link", "target"), ("dangling", "nothing-yet")] {
        assert_eq!(folder.validate(&folder.name(link)).status.code(), Some(1));
        assert!(fs::symlink_metadata(folder.path(link)).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(folder.path(target)).unwrap().lines().count(), 1);
        assert_eq!(mode(&folder.path(target)), 0o600);
    }
    assert_eq!(folder.names(), ["d.ndjson", "dangling", "link", "nothing-yet", "target"]);
}

#[test]
fn a_device_or_a_pipe_is_written_to_and_stays() {
    let folder = Folder::new();
    assert_eq!(folder.validate("/dev/null").status.code(), Some(1));
    assert!(fs::metadata("/dev/null").unwrap().file_type().is_char_device());
    let pipe = folder.path("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let reader = std::thread::spawn({
        let pipe = pipe.clone();
        move || fs::read_to_string(pipe).unwrap()
    });
    assert_eq!(folder.validate(&pipe.display().to_string()).status.code(), Some(1));
    assert_eq!(reader.join().unwrap().lines().count(), 1);
    assert!(fs::metadata(&pipe).unwrap().file_type().is_fifo());
}

#[test]
fn a_full_disk_is_told_in_both_languages() {
    let folder = Folder::new();
    let out = folder.validate("/dev/full");
    assert_eq!(out.status.code(), Some(2));
    assert!(
        text(&out.stderr).contains("`/dev/full` cannot be written: the disk is full"),
        "{}",
        text(&out.stderr)
    );
    let delivery = folder.name("d.ndjson");
    let out = udvej(&["validate", &delivery, "--lang", "da", "--quarantine", "/dev/full"]);
    assert!(text(&out.stderr).contains("kan ikke skrives: disken er fuld"), "{}", text(&out.stderr));
}

/// A limit on the size of files fails as a full disk does: in the middle of writing.
#[test]
fn where_writing_fails_the_old_file_is_as_it_was() {
    let folder = Folder::new();
    let large = udvej(&["generate", "--records", "300"]);
    fs::write(folder.path("large.ndjson"), large.stdout).unwrap();
    fs::write(folder.path("old.json"), "old").unwrap();
    let script = r#"ulimit -f 1; trap '' XFSZ; exec "$0" convert "$1" "$2""#;
    let command = env!("CARGO_BIN_EXE_udvej");
    let (from, to) = (folder.name("large.ndjson"), folder.name("old.json"));
    let out = Command::new("bash").args(["-c", script, command, &from, &to]).output().unwrap();
    assert_eq!(out.status.code(), Some(2), "{}", text(&out.stderr));
    assert!(text(&out.stderr).contains("cannot be written"), "{}", text(&out.stderr));
    assert_eq!(fs::read_to_string(folder.path("old.json")).unwrap(), "old");
    assert_eq!(folder.names(), ["d.ndjson", "large.ndjson", "old.json"]);
}

#[test]
fn nothing_that_is_read_is_written_over() {
    let folder = Folder::new();
    let whole = format!("{HEADER}\n").into_bytes();
    fs::write(folder.path("d.ndjson"), &whole).unwrap();
    symlink("d.ndjson", folder.path("link.ndjson")).unwrap();
    fs::hard_link(folder.path("d.ndjson"), folder.path("hard.ndjson")).unwrap();
    fs::write(folder.path("policy.json"), "{}").unwrap();
    let delivery = folder.name("d.ndjson");
    for other in ["d.ndjson", "link.ndjson", "hard.ndjson"] {
        let other = folder.name(other);
        for call in [&["convert", &delivery, &other][..], &["validate", &delivery, "--quarantine", &other]] {
            let out = udvej(call);
            assert_eq!(out.status.code(), Some(2), "{call:?}");
            assert!(text(&out.stderr).contains("one of the files that are read"), "{call:?}");
        }
    }
    let policy = folder.name("policy.json");
    let out = udvej(&["validate", &delivery, "--policy", &policy, "--quarantine", &policy]);
    assert_eq!(out.status.code(), Some(2));
    assert_eq!(fs::read(folder.path("d.ndjson")).unwrap(), whole);
    assert_eq!(fs::metadata(folder.path("d.ndjson")).unwrap().nlink(), 2);
}

/// The second delivery is a pipe that nobody writes to, so the run waits with the first one set aside.
#[test]
fn a_run_that_is_ended_leaves_nothing() {
    for signal in ["HUP", "INT", "TERM"] {
        let folder = Folder::new();
        fs::write(folder.path("q"), "old").unwrap();
        assert!(Command::new("mkfifo").arg(folder.path("pipe")).status().unwrap().success());
        // Whoever runs the tests may ignore signals, as `nohup` does, and the command would ignore them too.
        let mut child = Command::new("env")
            .args([
                "--default-signal=HUP,INT,TERM",
                env!("CARGO_BIN_EXE_udvej"),
                "validate",
                &folder.name("d.ndjson"),
                &folder.name("pipe"),
                "--quarantine",
                &folder.name("q"),
            ])
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let since = Instant::now();
        let temporary = loop {
            let names = folder.names();
            if let Some(name) = names.iter().find(|name| name.starts_with(".udvej-")) {
                break name.clone();
            }
            assert!(since.elapsed() < Duration::from_secs(20), "{names:?}");
            std::thread::sleep(Duration::from_millis(10));
        };
        assert_eq!(mode(&folder.path(&temporary)), 0o600);
        let kill = Command::new("kill").args(["-s", signal, &child.id().to_string()]).status().unwrap();
        assert!(kill.success());
        assert!(!child.wait().unwrap().success());
        assert_eq!(folder.names(), ["d.ndjson", "pipe", "q"], "{signal}");
        assert_eq!(fs::read_to_string(folder.path("q")).unwrap(), "old");
    }
}

#[test]
fn a_compressed_delivery_is_read_as_the_delivery_in_it() {
    let folder = Folder::new();
    let bytes = udvej(&["generate", "--records", "300"]).stdout;
    fs::write(folder.path("plain.ndjson"), &bytes).unwrap();
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    packed.write_all(&bytes).unwrap();
    let packed = packed.finish().unwrap();
    fs::write(folder.path("packed"), &packed).unwrap();
    let report = |file: &str| udvej(&["validate", file, "--today", "2016-01-01", "--format", "json"]);
    let plain = report(&folder.name("plain.ndjson"));
    assert_eq!(plain.status.code(), Some(0));
    assert_eq!(report(&folder.name("packed")).stdout, plain.stdout);
    assert_eq!(
        udvej(&["convert", &folder.name("packed"), &folder.name("out.ndjson")]).status.code(),
        Some(0)
    );
    assert_eq!(fs::read(folder.path("out.ndjson")).unwrap(), bytes);

    fs::write(folder.path("cut"), &packed[..packed.len() / 2]).unwrap();
    let cut = report(&folder.name("cut"));
    assert_eq!(cut.status.code(), Some(2));
    assert!(text(&cut.stderr).contains("cut off"), "{}", text(&cut.stderr));
    let mut bomb = GzEncoder::new(Vec::new(), Compression::best());
    bomb.write_all(&vec![b' '; 32 << 20]).unwrap();
    fs::write(folder.path("bomb"), bomb.finish().unwrap()).unwrap();
    let bomb = report(&folder.name("bomb"));
    assert_eq!(bomb.status.code(), Some(2));
    assert!(text(&bomb.stderr).contains("200 times its size"), "{}", text(&bomb.stderr));
}

#[test]
fn a_file_name_forges_nothing_in_the_report() {
    let folder = Folder::new();
    let name = "d.ndjson\n\naccepted: 0 errors\u{1b}[8m\u{202e}";
    fs::copy(folder.path("d.ndjson"), folder.path(name)).unwrap();
    for format in ["text", "junit", "sarif"] {
        let out = udvej(&["validate", &folder.name(name), "--format", format]);
        let shown = text(&out.stdout);
        assert!(!shown.contains(['\u{1b}', '\u{202e}']), "{shown}");
        assert!(!shown.lines().any(|line| line.starts_with("accepted")), "{shown}");
    }
    let gone = udvej(&["validate", &folder.name("\u{1b}[2Kaccepted")]);
    assert!(!text(&gone.stderr).contains('\u{1b}'), "{}", text(&gone.stderr));
}
