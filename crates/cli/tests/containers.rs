//! What is built and run by `Dockerfile` and `docker-compose.yml` fits the program: no engine is
//! needed to see that.

#![expect(clippy::unwrap_used, reason = "tests")]

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    process::Command,
};
use yaml_rust2::{Yaml, YamlLoader, yaml::Hash};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(file: &str) -> String {
    std::fs::read_to_string(root().join(file)).unwrap()
}

fn says(args: &[&str]) -> Option<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_antechamber")).env_clear().args(args).output().unwrap();
    output.status.success().then(|| String::from_utf8(output.stdout).unwrap())
}

/// The names of all settings, as the program lists them.
fn settings() -> BTreeSet<String> {
    let table = says(&["settings"]).unwrap();
    let named = table.split('`').filter(|word| word.starts_with("ANTECHAMBER_")).map(str::to_owned);
    named.collect()
}

/// A mapping with what it takes over by `<<`.
fn merged(map: &Hash) -> BTreeMap<String, Yaml> {
    let mut all = BTreeMap::new();
    for (key, value) in map {
        match (key.as_str(), value) {
            (Some("<<"), Yaml::Hash(more)) => {
                for (key, value) in merged(more) {
                    all.entry(key).or_insert(value);
                }
            }
            _ => {
                all.insert(key.as_str().unwrap().to_owned(), value.clone());
            }
        }
    }
    all
}

/// The services of `docker-compose.yml`.
fn services() -> BTreeMap<String, BTreeMap<String, Yaml>> {
    let document = YamlLoader::load_from_str(&read("docker-compose.yml")).unwrap().remove(0);
    let services = document["services"].as_hash().unwrap();
    services.iter().map(|(name, s)| (name.as_str().unwrap().to_owned(), merged(s.as_hash().unwrap()))).collect()
}

fn words(list: &Yaml) -> Vec<&str> {
    list.as_vec().unwrap().iter().map(|w| w.as_str().unwrap()).collect()
}

#[test]
fn every_command_and_setting_of_the_services_is_one_of_the_program() {
    let known = settings();
    let mut commands = Vec::new();
    for (name, service) in services().iter().filter(|(_, s)| s["image"].as_str() == Some("antechamber")) {
        let command = words(&service["command"]);
        assert!(says(&[command.as_slice(), &["--help"]].concat()).is_some(), "{name}: {command:?}");
        commands.push(command[0].to_owned());
        for variable in merged(service["environment"].as_hash().unwrap()).keys() {
            assert!(known.contains(variable), "{name}: there is no setting {variable}");
        }
        assert_eq!(service["read_only"].as_bool(), Some(true), "{name}");
        assert!(service["cap_drop"].as_vec().is_some() && service["security_opt"].as_vec().is_some(), "{name}");
        let test = &service.get("healthcheck").map_or(Yaml::Null, |check| check["test"].clone());
        if let Some(["CMD", "antechamber", rest @ ..]) = test.as_vec().map(|_| words(test)).as_deref() {
            assert!(says(&[rest, &["--help"]].concat()).is_some(), "{name}: {rest:?}");
        }
    }
    commands.sort();
    assert_eq!(commands, ["migrate", "serve", "serve", "worker"]);
}

#[test]
fn what_others_make_is_pinned_and_everything_is_waited_for() {
    let services = services();
    for (name, service) in &services {
        let image = service["image"].as_str().unwrap();
        let version = image.split_once(':').map(|(_, version)| version);
        assert!(
            image == "antechamber" || version.is_some_and(|v| v.contains(|c: char| c.is_ascii_digit())),
            "{name}: {image}"
        );
        let Some(waits) = service.get("depends_on") else { continue };
        for (on, how) in waits.as_hash().unwrap() {
            let other = &services[on.as_str().unwrap()];
            match how["condition"].as_str().unwrap() {
                "service_healthy" => {
                    assert!(other["healthcheck"]["test"].as_vec().is_some(), "{name} waits for {on:?}");
                }
                "service_completed_successfully" => {
                    assert_ne!(
                        other.get("restart").and_then(Yaml::as_str),
                        Some("unless-stopped"),
                        "{on:?} never ends"
                    );
                }
                other => panic!("{name}: {other}"),
            }
        }
    }
}

#[test]
fn stopping_is_given_the_time_that_the_settings_say_it_may_take() {
    for (name, service) in
        services().iter().filter(|(_, s)| s.get("command").is_some_and(|c| c[0].as_str() == Some("serve")))
    {
        let environment = merged(service["environment"].as_hash().unwrap());
        let seconds = |setting: &str| environment[setting].as_str().unwrap().parse::<u64>().unwrap();
        let grace = service["stop_grace_period"].as_str().unwrap().trim_end_matches('s').parse::<u64>().unwrap();
        assert!(grace > seconds("ANTECHAMBER_STOP_DELAY") + seconds("ANTECHAMBER_STOP_WITHIN"), "{name}");
    }
}

#[test]
fn the_image_is_built_with_the_rust_that_the_workspace_asks_for_and_runs_as_nobody() {
    let (dockerfile, manifest) = (read("Dockerfile"), read("Cargo.toml"));
    let asked = manifest.lines().find_map(|l| l.strip_prefix("rust-version = ")).unwrap().trim_matches('"').to_owned();
    let built = dockerfile.lines().find_map(|l| l.strip_prefix("FROM rust:")).unwrap();
    assert_eq!(built.split('-').next().unwrap(), asked);
    let channel = read("rust-toolchain.toml");
    let pinned = channel.contains(&format!("channel = \"{asked}"));
    let ignored = read(".dockerignore").lines().any(|line| line == "rust-toolchain.toml");
    assert!(pinned || ignored, "inside the image rustup would fetch another Rust than its own");
    let user = dockerfile.lines().rfind(|l| l.starts_with("USER ")).unwrap();
    assert_ne!(user, "USER root");
    let known = settings();
    for variable in
        dockerfile.split(|c: char| !(c.is_ascii_uppercase() || c == '_')).filter(|w| w.starts_with("ANTECHAMBER_"))
    {
        assert!(known.contains(variable), "there is no setting {variable}");
    }
    assert!(dockerfile.contains("HEALTHCHECK") && says(&["health", "--help"]).is_some());
}
