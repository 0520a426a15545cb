//! The program as people run it.

#![expect(clippy::unwrap_used, reason = "tests")]

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    process::{Child, Command, Output, Stdio},
};

fn antechamber(folder: &tempfile::TempDir, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_antechamber"));
    // Nothing of whoever runs the tests shall decide them.
    command.env_clear().current_dir(folder.path()).args(args);
    command
}

fn run(folder: &tempfile::TempDir, args: &[&str]) -> Output {
    antechamber(folder, args).output().unwrap()
}

fn says(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (text(&output.stdout), text(&output.stderr))
}

/// Lines of the console, up to the first that begins with `last`.
fn console(child: &mut Child, last: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for line in BufReader::new(child.stdout.take().unwrap()).lines() {
        let line = line.unwrap();
        let found = line.trim_start().starts_with(last);
        lines.push(line);
        if found {
            break;
        }
    }
    lines
}

fn end(mut child: Child) {
    let killed = Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
    assert!(killed.success());
    assert!(child.wait().unwrap().success(), "asked to end, it ends well");
}

fn get(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

#[test]
fn without_a_word_it_serves_a_new_place_and_prints_how_to_set_it_up() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = antechamber(&folder, &["--listen", "127.0.0.1:0"]).stdout(Stdio::piped()).spawn().unwrap();
    let lines = console(&mut child, "http://");
    let address = lines[0].strip_prefix("Antechamber is at http://").unwrap().trim_end_matches('/').to_owned();
    let link = lines.last().unwrap().trim().to_owned();
    assert!(link.starts_with(&format!("http://{address}/setup/")), "{lines:?}");

    assert!(get(&address, "/healthz").starts_with("HTTP/1.1 200"));
    assert!(get(&address, "/readyz").starts_with("HTTP/1.1 200"));
    assert!(get(&address, link.strip_prefix(&format!("http://{address}")).unwrap()).starts_with("HTTP/1.1 200"));
    assert!(get(&address, "/demo/mail").starts_with("HTTP/1.1 404"), "only the demonstration shows mails");
    end(child);

    // Kept as a hash: the secret itself is in no file of the place.
    let secret = link.rsplit('/').next().unwrap().as_bytes();
    let database = std::fs::read(folder.path().join("var/antechamber.sqlite")).unwrap();
    assert!(!database.windows(secret.len()).any(|w| w == secret));

    let (out, _) = says(&run(&folder, &["audit", "verify"]));
    assert!(out.ends_with("Everything fits.\n"), "{out}");
    let replayed = run(&folder, &["replay"]);
    assert!(replayed.status.success(), "{:?}", says(&replayed));
}

#[test]
fn a_worker_beside_sqlite_is_refused_with_a_way_forward() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(&folder, &["worker"]);
    assert!(!output.status.success());
    let (_, error) = says(&output);
    assert!(error.contains("SQLite") && error.contains("serve"), "{error}");
}

#[test]
fn wrong_settings_are_named_and_secrets_are_not_repeated() {
    let folder = tempfile::tempdir().unwrap();
    for (args, word) in [
        (["serve", "--base-url", "ftp://example.org"], "base address"),
        (["serve", "--smtp-url", "smtp://me:hunter2@mail.example.org?tls=opportunistic"], "encrypted"),
        (["serve", "--smtp-url", "pigeon://me:hunter2@mail.example.org"], "smtp://"),
        (["serve", "--database-url-file", "nowhere"], "nowhere"),
        (["demo", "--now", "tomorrow"], "tomorrow"),
    ] {
        let output = antechamber(&folder, &args).args(["--listen", "127.0.0.1:0"]).output().unwrap();
        let (out, error) = says(&output);
        assert!(!output.status.success() && error.contains(word), "{args:?}: {out}{error}");
        assert!(!error.contains("hunter2"), "{error}");
    }
}

#[test]
fn it_prints_the_law_the_rulebook_and_the_settings() {
    let folder = tempfile::tempdir().unwrap();
    for (args, word) in [
        (vec!["criteria"], "`legal.min_age`"),
        (vec!["workflow", "--format", "table"], "| countersign |"),
        (vec!["workflow", "--format", "mermaid"], "stateDiagram-v2"),
        (vec!["settings"], "`ANTECHAMBER_LISTEN`"),
        (vec!["migrate"], ""),
    ] {
        let output = run(&folder, &args);
        assert!(output.status.success() && says(&output).0.contains(word), "{args:?}: {:?}", says(&output));
    }
}
