//! A place of some size, told by the demonstration, for a test that walks all its pages.
//!
//! `world-server FOLDER SIZE` prints one line of JSON: the address, the one at which its clock is moved
//! ([`control`]), who can sign in, and addresses that no page leads to as it stands.

mod control;

use control::{Control, Fault, instant};
use demo::{Guide, Person, Size, Stage};
use domain::{application::StateKind, kernel::StaffRole};
use identity::{Cost, Passwords};
use mail::Transport;
use persistence::{
    Settings, Store, TokenPurpose,
    ambient::{SeededMint, SteppingClock},
};
use serde_json::{Value, json};
use std::{path::Path, sync::Arc};
use tokio::net::TcpListener;
use worker::Post;

/// The day on which the walk takes place.
const TODAY: &str = "2026-11-23T09:00:00Z";

#[tokio::main]
async fn main() -> Result<(), Fault> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut args = std::env::args().skip(1);
    let (Some(folder), Some(size)) = (args.next(), args.next()) else {
        return Err("usage: world-server FOLDER SIZE".into());
    };
    let size = match size.as_str() {
        "empty" => Size::Empty,
        "one" => Size::OneOfEach,
        "session" => Size::Session,
        "world" => Size::World,
        other => return Err(format!("`{other}` is no size").into()),
    };
    let folder = Path::new(&folder);
    let mails = folder.join("mail");
    std::fs::create_dir_all(&mails)?;
    let now = instant(TODAY)?;
    let (clock, mint) = (SteppingClock::new(now, 0), Arc::new(SeededMint::new(7)));
    let database = format!("sqlite://{}", folder.join("world.sqlite").display());
    let store = Store::open(Settings {
        clock: Arc::new(clock.clone()),
        mint: mint.clone(),
        ..Settings::new(database, folder.join("documents").display().to_string())
    })
    .await?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let base: url::Url = format!("http://{}", listener.local_addr()?).parse()?;
    let way = Transport::folder(
        mails.clone(),
        "Antechamber <antechamber@antechamber.example>",
        "officer@antechamber.example",
    )?;
    let passwords = Passwords::new(Cost::least())?;
    let post = Post::new(way, &base);
    let stage = Stage {
        store: store.clone(),
        clock: clock.clone(),
        post: post.clone(),
        passwords: passwords.clone(),
        now,
        size,
        seed: 7,
    };
    let guide = demo::build(stage).await?;
    let control = Control::new(clock, store.clone(), post).serve().await?;
    println!("{}", told(&store, &guide, (base.as_str(), &control)).await?);
    let settings = web::Settings {
        base_url: base,
        max_file_bytes: 25_000_000,
        max_application_bytes: 200_000_000,
        clamd: None,
        demo_mail: Some(mails),
        trusted_proxies: Vec::new(),
        demo: Some(demo::offered(&guide)),
    };
    let app = web::App::new(store, mint, passwords, settings);
    let service = web::router(app).into_make_service_with_connect_info::<std::net::SocketAddr>();
    axum::serve(listener, service).await?;
    Ok(())
}

async fn told(store: &Store, guide: &Guide, (base, control): (&str, &str)) -> Result<Value, Fault> {
    let staff = guide.people.iter().filter(|p| !p.roles.is_empty()).map(|p| {
        let roles: Vec<&str> = p.roles.iter().map(|r| r.key()).collect();
        json!({ "role": roles.join(" and "), "email": p.email, "doors": doors_of(guide, p) })
    });
    // One owner a state: what is shown to two of them differs in names only.
    let cases: Vec<_> = StateKind::ALL.into_iter().filter_map(|state| guide.case_in(state)).collect();
    let owners = cases.iter().filter_map(|case| {
        let owner = guide.person(case.owner)?;
        let doors = [format!("/applications/{}/submitted", case.id)];
        let role = format!("owner of a file in the state {}", case.state.key());
        Some(json!({ "role": role, "email": owner.email, "doors": doors }))
    });
    let people: Vec<Value> = staff.chain(owners).collect();
    let mut doors =
        vec!["/forgot/sent".to_owned(), "/sign-up/sent".to_owned(), "/demo".to_owned(), "/demo/mail".to_owned()];
    let somebody = guide.people.first().map(|p| p.id);
    for (purpose, path) in [(TokenPurpose::Reset, "reset"), (TokenPurpose::Verify, "verify")] {
        doors.push(format!("/{path}/{}", store.token_mint(purpose, somebody, "{}").await?));
    }
    doors.push(format!("/setup/{}", store.token_mint(TokenPurpose::Setup, None, "{}").await?));
    if let Some((organization, address)) = guide.invitations.last() {
        doors.push(format!("/invitations/{}", store.invitation_mint(*organization, address).await?));
    }
    if let Some(person) = somebody {
        doors.push(format!("/email/{}", store.change_email_mint(person, "other@antechamber.example").await?));
    }
    Ok(json!({ "base": base, "control": control, "password": guide.password, "people": people, "doors": doors }))
}

/// Where somebody of the secretariat has something to do: on the files of their desk (a senior officer
/// on all), on one in each state, in each session.
fn doors_of(guide: &Guide, person: &Person) -> Vec<String> {
    let signs = person.roles.contains(&StaffRole::SeniorOfficer);
    let theirs = guide.cases.iter().filter(|case| case.holder.is_some_and(|holder| signs || holder == person.id));
    let each = StateKind::ALL.into_iter().filter_map(|state| guide.case_in(state));
    let cases = theirs.chain(each).map(|case| format!("/desk/cases/{}", case.id));
    let sessions = guide.sessions.iter().map(|session| format!("/council/{}", session.id));
    let member = guide.organizations.first().map(|o| format!("/admin/people/{}", o.owner));
    // What nobody's link leads to without a choice: several files of the desk at once.
    let several = guide.cases.iter().take(3).map(|case| format!("&case={}", case.id)).collect::<Vec<_>>().concat();
    let together = ["take", "assign", "place"].map(|act| format!("/desk/together?do={act}{several}"));
    cases.chain(sessions).chain(member).chain(together).collect()
}
