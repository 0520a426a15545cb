//! One file and the list: late on it, off it, not taken up.

use super::{
    attempt,
    head::SessionHead,
    offered,
    past::{off_the_list, page_of},
    press,
    step::{Field, Step},
};
use crate::{
    error::{Answer, WebError, see},
    form::Form,
    secretariat,
    visit::Signed,
};
use axum::extract::Path;
use domain::{
    application::{CommandKind as A, LatePlacing, permitted},
    council::{Command, CommandKind, Phase, Refusal, Removal},
    kernel::{ApplicationId, CouncilSessionId},
};
use persistence::read::{
    case::CaseFile,
    council::{ListedFile, SessionFile},
};

type Item = Path<(CouncilSessionId, ApplicationId)>;

pub(super) async fn late_form(signed: Signed, Path((id, application)): Item) -> Answer {
    let file = offered(&signed, id, CommandKind::PlaceItem).await?;
    if file.session.phase == Phase::Planned {
        return Err(WebError::no_place(Refusal::ListStillOpen, page_of(id)));
    }
    let case = to_place(&signed, &file, application).await?;
    late_page(&signed, &file, case, Form::filled([("how", "addendum")]))
}

/// The file of an address, where it can still come on this list; else why it cannot.
async fn to_place(signed: &Signed, file: &SessionFile, application: ApplicationId) -> Result<CaseFile, WebError> {
    let case = signed.app.store.case(&signed.viewer(), application).await?;
    let lawful = || -> Result<(), persistence::Refusal> {
        if file.session.open_item(application).is_ok() {
            return Err(Refusal::AlreadyOnList.into());
        }
        permitted(Some(&case.application), A::Place, &signed.actor())?;
        case.application.fits_on_a_list(file.session.kind)?;
        Ok(())
    };
    lawful().map_err(|why| WebError::no_place(why, page_of(file.session.id)))?;
    Ok(case)
}

/// The page once more, with what is wrong; where the file has gone elsewhere meanwhile, what was typed is kept.
async fn late_again(signed: &Signed, file: &SessionFile, application: ApplicationId, form: Form) -> Answer {
    match to_place(signed, file, application).await {
        Ok(case) => late_page(signed, file, case, form),
        Err(gone) => Err(gone.keeping([form.text("words").to_owned()], page_of(file.session.id))),
    }
}

fn late_page(signed: &Signed, file: &SessionFile, case: CaseFile, form: Form) -> Answer {
    secretariat::looked(signed, case.application.id);
    let l = signed.l;
    let head = SessionHead::of(signed, &file.session);
    let mut ways = vec![("addendum", l.agenda_late_addendum())];
    if file.session.phase == Phase::Open {
        ways.push(("session", l.agenda_late_session()));
    }
    Step::of(signed, &head, l.agenda_late(), &format!("late/{}", case.application.id))
        .about(case.organization.name)
        .lead(l.agenda_late_lead())
        .ask(Field::choice("how", l.agenda_late_how(), ways))
        .ask(Field::words("words", l.agenda_late_words()).hint(l.agenda_late_words_hint()))
        .button(l.council_list_place())
        .show(signed, form)
}

pub(super) async fn late(signed: Signed, Path((id, application)): Item, mut form: Form) -> Answer {
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    form.required("how");
    let words = super::words(&signed, &mut form, "words");
    let late = match form.text("how") {
        "addendum" => LatePlacing::Addendum(words.reference()),
        "session" => LatePlacing::AddedBySession(words.reference()),
        _ => {
            form.fault("how", signed.l.site_fault_missing());
            return late_again(&signed, &file, application, form).await;
        }
    };
    if form.is_to_be_shown() {
        return late_again(&signed, &file, application, form).await;
    }
    let command = Command::PlaceItem { application, late: Some(late) };
    if !attempt(&signed, id, &mut form, |_| "how", command, vec![words]).await? {
        return late_again(&signed, &file, application, form).await;
    }
    signed.say(signed.l.council_list_placed());
    Ok(see(format!("/council/{id}")))
}

/// The item of an address, where it stands on the list and this person may see it.
async fn standing<'f>(
    signed: &Signed,
    file: &'f SessionFile,
    application: ApplicationId,
) -> Result<&'f ListedFile, WebError> {
    let Some(known) = file.files.get(&application) else {
        return Err(off_the_list(signed, file.session.id, application).await);
    };
    match file.session.open_item(application) {
        Ok(_) => Ok(known),
        Err(refusal) => Err(WebError::no_place(refusal, page_of(file.session.id))),
    }
}

pub(super) async fn remove_form(signed: Signed, Path((id, application)): Item) -> Answer {
    let file = offered(&signed, id, CommandKind::RemoveItem).await?;
    let wish = standing(&signed, &file, application).await?.application.withdrawal_noted;
    let form = Form::filled([("why", if wish { "withdrawn" } else { "secretary" })]);
    remove_page(&signed, &file, application, form).await
}

async fn remove_page(signed: &Signed, file: &SessionFile, application: ApplicationId, form: Form) -> Answer {
    let l = signed.l;
    let Some(known) = file.files.get(&application) else {
        // Somebody else took it off while the reason was written.
        let gone = off_the_list(signed, file.session.id, application).await;
        return Err(gone.keeping([form.text("reason").to_owned()], page_of(file.session.id)));
    };
    secretariat::looked(signed, application);
    let head = SessionHead::of(signed, &file.session);
    let mut step = Step::of(signed, &head, l.agenda_remove(), &format!("items/{application}/remove"))
        .about(known.organization.name.clone())
        .lead(l.agenda_remove_lead());
    if known.application.withdrawal_noted {
        let ways = [("withdrawn", l.agenda_remove_withdrawn()), ("secretary", l.agenda_remove_other())];
        step = step.lead(l.agenda_remove_wish()).ask(Field::choice("why", l.agenda_remove_why(), ways));
    }
    step.ask(Field::words("reason", l.agenda_reason()).hint(l.agenda_reason_inside()))
        .button(l.agenda_remove_submit())
        .grave()
        .show(signed, form)
}

pub(super) async fn remove(signed: Signed, Path((id, application)): Item, mut form: Form) -> Answer {
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    let wish = file.files.get(&application).is_some_and(|f| f.application.withdrawal_noted);
    // Once it is off the list the wish has been taken up: a second press of the button says what the first one said.
    let wish = wish || file.session.open_item(application).is_err();
    let reason = super::words(&signed, &mut form, "reason");
    if form.is_to_be_shown() {
        return remove_page(&signed, &file, application, form).await;
    }
    let why = if wish && form.text("why") == "withdrawn" {
        Removal::Withdrawn(Some(reason.reference()))
    } else {
        Removal::BySecretary(reason.reference())
    };
    let command = Command::RemoveItem { application, why };
    if !attempt(&signed, id, &mut form, |_| "reason", command, vec![reason]).await? {
        return remove_page(&signed, &file, application, form).await;
    }
    signed.say(signed.l.agenda_remove_done());
    Ok(see(format!("/council/{id}")))
}

pub(super) async fn not_taken_up_form(signed: Signed, Path((id, application)): Item) -> Answer {
    let file = offered(&signed, id, CommandKind::MarkNotTakenUp).await?;
    let known = standing(&signed, &file, application).await?;
    secretariat::looked(&signed, application);
    let l = signed.l;
    let head = SessionHead::of(&signed, &file.session);
    Step::of(&signed, &head, l.agenda_skip(), &format!("items/{application}/not-taken-up"))
        .about(known.organization.name.clone())
        .lead(l.agenda_skip_lead())
        .button(l.agenda_skip_submit())
        .grave()
        .show(&signed, Form::blank())
}

pub(super) async fn not_taken_up(signed: Signed, Path((id, application)): Item, form: Form) -> Answer {
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    if !file.files.contains_key(&application) {
        return Err(off_the_list(&signed, id, application).await);
    }
    press(&signed, id, &form, Command::MarkNotTakenUp { application }).await?;
    signed.say(signed.l.agenda_skip_done());
    Ok(see(format!("/council/{id}")))
}
