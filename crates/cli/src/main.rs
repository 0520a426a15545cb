//! `antechamber`: settings, wiring, and one file a command. No rules, no HTML.
//!
//! The only place that reads the environment, and the one home of `anyhow`: what goes wrong here
//! is told to whoever runs the program, in a sentence with a way forward.

mod audit;
mod bar;
mod connections;
mod criteria;
mod demo;
mod documents;
mod end;
mod health;
mod house;
mod import;
mod migrate;
mod options;
mod preview;
mod receipt;
mod replay;
mod seed;
mod serve;
mod settings;
mod telemetry;
mod watch;
mod work;
mod workflow;

use anyhow::Context as _;
use clap::{Parser, Subcommand};
use options::Options;
use std::process::ExitCode;

/// Rows are made by one thread and freed by another: the system's allocator takes long over that.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The room before the Council chamber: applications of non-governmental organizations for
/// observer status, from the first draft to the public register.
#[derive(Parser)]
#[command(name = "antechamber", version, args_conflicts_with_subcommands = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    options: Options,
}

#[derive(Subcommand)]
enum Command {
    /// Serves the pages; with SQLite it sends the mail and watches the deadlines as well. The
    /// default.
    Serve(Options),
    /// Starts a small world of its own to walk about in, with a person for each role.
    Demo(demo::Demo),
    /// Sends the mail and watches the deadlines, beside any number of `serve` on one PostgreSQL.
    Worker(Options),
    /// Brings the schema of the database up to date.
    Migrate(Options),
    /// Prints the rulebook.
    Criteria,
    /// Prints the law of an application.
    Workflow(workflow::Workflow),
    /// Looks after the record.
    #[command(subcommand)]
    Audit(audit::Audit),
    /// Looks after the documents.
    #[command(subcommand)]
    Documents(documents::Documents),
    /// Loads what others publish.
    #[command(subcommand)]
    Import(import::Import),
    /// Asks a process on this computer whether it can do its work; ends with 1 where it cannot.
    Health(health::Health),
    /// Builds the tables that pages read anew from the record. Mails nobody.
    Replay(Options),
    /// Fills a new place with any number of invented files, to measure on.
    Seed(seed::Seed),
    /// Prints the table of settings as it stands in the README.
    Settings,
    /// Looks after the messages.
    #[command(subcommand)]
    Mail(preview::Mail),
    /// Looks at receipts of what was sent.
    #[command(subcommand)]
    Receipt(receipt::Receipts),
}

fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("antechamber: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    // rustls has no provider of its own in this build: whoever speaks TLS first needs this one.
    rustls::crypto::ring::default_provider()
        .install_default()
        .map_err(|_| anyhow::anyhow!("another TLS provider is installed already"))?;
    let done = |()| ExitCode::SUCCESS;
    match cli.command {
        None => on_runtime(serve::serve(cli.options)).map(done),
        Some(Command::Serve(options)) => on_runtime(serve::serve(options)).map(done),
        Some(Command::Demo(demo)) => on_runtime(demo::demo(demo)).map(done),
        Some(Command::Worker(options)) => on_runtime(work::work(options)).map(done),
        Some(Command::Migrate(options)) => on_runtime(migrate::migrate(options)).map(done),
        Some(Command::Criteria) => criteria::print().map(done),
        Some(Command::Workflow(workflow)) => workflow.print().map(done),
        Some(Command::Audit(audit)) => on_runtime(audit.run()),
        Some(Command::Documents(documents)) => on_runtime(documents.run()),
        Some(Command::Import(import)) => on_runtime(import.run()).map(done),
        Some(Command::Health(health)) => on_runtime(health.ask()).map(done),
        Some(Command::Replay(options)) => on_runtime(replay::replay(options)).map(done),
        Some(Command::Seed(seed)) => on_runtime(seed::seed(seed)).map(done),
        Some(Command::Settings) => settings::print().map(done),
        Some(Command::Mail(mail)) => mail.run().map(done),
        Some(Command::Receipt(receipt)) => receipt.run(),
    }
}

fn on_runtime<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("the runtime could not be started")?
        .block_on(work)
}
