//! Opening an account. The answer is the same whether the address is known or not.

use super::fields;
use crate::{
    error::{Answer, WebError, see, show, show_with},
    form::Form,
    page::Page,
    throttle::MAILS_FROM,
    visit::Visit,
};
use askama::Template;
use domain::kernel::CommandId;
use persistence::{NewPerson, StoreError, read::people::Account};

#[derive(Template)]
#[template(path = "account/sign_up.html")]
struct SignUp {
    page: Page,
    form: Form,
    password_hint: String,
}

#[derive(Template)]
#[template(path = "account/said.html")]
pub(super) struct Said {
    pub(super) page: Page,
    pub(super) words: Vec<String>,
    pub(super) action: Option<(&'static str, String)>,
}

pub(super) async fn show_form(visit: Visit) -> Answer {
    if visit.who.is_some() {
        return Ok(see(super::sign_in::home(&visit)));
    }
    view(&visit, Form::blank())
}

pub(super) async fn sign_up(visit: Visit, mut form: Form) -> Answer {
    let name = fields::name(&visit, &mut form);
    let email = fields::email(&visit, &mut form);
    let password = fields::new_password(&visit, &mut form, &[&name, &email]).await?;
    if form.is_to_be_shown() {
        return view(&visit, form);
    }
    if !MAILS_FROM.admits_visit(&visit).await? {
        return Err(WebError::TooMany);
    }
    // Hashed in any case, so that the time taken does not tell whether the address is known.
    let hash = fields::hash(&visit, &password).await?;
    open(&visit, name, email, hash.0).await?;
    Ok(see("/sign-up/sent"))
}

async fn open(visit: &Visit, name: String, email: String, hash: String) -> Result<(), WebError> {
    let store = &visit.app.store;
    let (id, language) = (store.new_id(), visit.l.language());
    let person = NewPerson { id, email: email.clone(), name, language, password_hash: Some(hash) };
    match store.person_register(store.new_id::<CommandId>(), person).await {
        // Whoever reads the mail of that address may want to know that there is an account; nobody
        // else learns it. The link also undoes what a stranger opened under their address.
        Err(StoreError::Taken(_)) => super::password::send(visit, &email).await,
        other => Ok(other.map(|_| ())?),
    }
}

pub(super) async fn sent(visit: Visit) -> Answer {
    let l = visit.l;
    show(&Said {
        page: visit.page(l.account_sent()),
        words: vec![l.account_sent_text(), l.account_sent_none()],
        action: Some(("/sign-up", l.account_sign_up())),
    })
}

/// The password was right, but the address was never proved: a new link is sent. Beside the request,
/// so that the time taken does not tell; and not too often, for the password may be that of a stranger,
/// who opened the account under somebody's address.
pub(super) fn ask_to_verify(visit: &Visit, account: &Account) {
    let (visit, id, email) = (visit.clone(), account.id, account.email.clone());
    tokio::spawn(async move {
        let may = super::password::may_write(&visit, &email).await;
        if matches!(may, Ok(true))
            && let Err(error) = visit.app.store.person_ask_verify(id).await
        {
            tracing::error!(%error, "a link to prove an address could not be asked for");
        }
    });
}

fn view(visit: &Visit, form: Form) -> Answer {
    let page = visit.page(visit.l.account_sign_up()).with_form(&form);
    show_with(form.status(), &SignUp { page, form, password_hint: fields::password_hint(visit) })
}
