//! Accounts: signing up and in, and what a person keeps of it.

mod code;
mod device;
mod email;
pub(crate) mod factor;
pub(crate) mod fields;
mod link;
mod passkey;
mod password;
mod profile;
mod sessions;
mod setup;
mod sign_in;
mod sign_up;

pub(crate) use password::{may_cause, may_write};
pub(crate) use sign_in::{begin, home};

use crate::routes::{
    Audience::{Everyone, SignedIn},
    Row, get, post,
};
use domain::{house, people::CommandKind as C};

pub(crate) fn routes() -> Vec<Row> {
    vec![
        get("/sign-in", Everyone, sign_in::show_form),
        post("/sign-in", Everyone, sign_in::sign_in).keeps().gives(C::NoteNewDevice),
        get("/sign-in/code", Everyone, code::show_form),
        post("/sign-in/code", Everyone, code::enter).keeps().gives(C::UseRecoveryCode).gives(C::NoteNewDevice),
        post("/sign-in/passkey", Everyone, passkey::enter),
        post("/sign-in/passkey/ask", Everyone, passkey::ask),
        post("/sign-out", Everyone, sign_in::sign_out),
        get("/sign-up", Everyone, sign_up::show_form),
        post("/sign-up", Everyone, sign_up::sign_up).keeps().gives(C::Register),
        get("/sign-up/sent", Everyone, sign_up::sent),
        get("/verify/{secret}", Everyone, link::verify),
        post("/verify/{secret}", Everyone, link::verified).keeps().gives(C::VerifyEmail),
        get("/forgot", Everyone, password::forgot),
        post("/forgot", Everyone, password::send_link).keeps(),
        get("/forgot/sent", Everyone, password::sent),
        get("/reset/{secret}", Everyone, password::reset),
        post("/reset/{secret}", Everyone, password::set).keeps().gives(C::ChangePassword),
        get("/setup/{secret}", Everyone, setup::show_form),
        post("/setup/{secret}", Everyone, setup::set_up).keeps().gives(C::SetUp).gives(house::CommandKind::SetUp),
        get("/account", SignedIn, profile::show_form),
        post("/account", SignedIn, profile::save).keeps(),
        get("/account/password", SignedIn, profile::password),
        post("/account/password", SignedIn, profile::change_password).keeps().gives(C::ChangePassword),
        get("/account/email", SignedIn, email::show_form),
        post("/account/email", SignedIn, email::ask).keeps(),
        get("/account/second-step", SignedIn, factor::show_page),
        post("/account/second-step", SignedIn, factor::turn_on).keeps().gives(C::TurnOnFactor),
        get("/account/second-step/off", SignedIn, factor::ask_off),
        post("/account/second-step/off", SignedIn, factor::turn_off).keeps().gives(C::TurnOffFactor),
        get("/account/second-step/codes", SignedIn, factor::ask_renew),
        post("/account/second-step/codes", SignedIn, factor::renew).keeps().gives(C::RenewRecoveryCodes),
        get("/account/passkeys", SignedIn, passkey::list),
        post("/account/passkeys", SignedIn, passkey::add).gives(C::AddPasskey),
        post("/account/passkeys/new", SignedIn, passkey::ask_new),
        post("/account/passkeys/{id}/remove", SignedIn, passkey::remove).gives(C::RemovePasskey),
        get("/email/{secret}", Everyone, email::opened),
        post("/email/{secret}", Everyone, email::change).gives(C::ChangeEmail).gives(C::VerifyEmail),
        post("/account/sessions/{hash}/end", SignedIn, sessions::end),
        post("/account/sessions/end", SignedIn, sessions::end_others).gives(C::RevokeSessions),
    ]
}
