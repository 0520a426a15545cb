//! The order of a list that is open: numbers to type, and buttons that move one item by one place. With
//! `order.js` the rows are dragged as well, and nothing is sent before the order is saved.

use super::{attempt, head::SessionHead, offered, places::placed};
use crate::{
    error::{Answer, see, show_with},
    form::Form,
    page::Page,
    visit::Signed,
};
use askama::Template;
use axum::extract::Path;
use domain::{
    council::{Command, CommandKind, ListItem},
    kernel::{ApplicationId, CouncilSessionId},
};
use persistence::read::council::{ListedFile, SessionFile};

#[derive(Template)]
#[template(path = "council/order.html")]
struct OrderPage {
    page: Page,
    head: SessionHead,
    form: Form,
    command_id: String,
    script: String,
    items: Vec<Line>,
}

struct Line {
    id: String,
    name: String,
    label: String,
    place: String,
    organization: String,
    first: bool,
    last: bool,
}

pub(super) async fn form(signed: Signed, Path(id): Path<CouncilSessionId>) -> Answer {
    let file = offered(&signed, id, CommandKind::OrderItems).await?;
    page(&signed, &file, Form::blank())
}

fn field(application: ApplicationId) -> String {
    format!("place-{application}")
}

fn page(signed: &Signed, file: &SessionFile, form: Form) -> Answer {
    let l = signed.l;
    let last = file.shown().count();
    let line = |(at, (item, listed)): (usize, (&ListItem, &ListedFile))| {
        let name = field(item.application);
        let organization = listed.organization.name.clone();
        Line {
            id: item.application.to_string(),
            label: format!("{} {organization}", l.common_label(l.agenda_order_place())),
            place: match form.value(&name) {
                "" => (at + 1).to_string(),
                typed => typed.to_owned(),
            },
            name,
            organization,
            first: at == 0,
            last: at + 1 == last,
        }
    };
    let view = OrderPage {
        page: signed.desk(l.agenda_order()).with_form(&form),
        head: SessionHead::of(signed, &file.session),
        command_id: signed.app.uuid().to_string(),
        script: signed.app.assets.at("order.js"),
        items: file.shown().enumerate().map(line).collect(),
        form,
    };
    show_with(view.form.status(), &view)
}

/// The order that was typed of what is shown; an item without a number keeps its place.
fn typed(signed: &Signed, file: &SessionFile, form: &mut Form) -> Vec<ApplicationId> {
    let mut places = Vec::new();
    for (at, (item, _)) in file.shown().enumerate() {
        let name = field(item.application);
        let place = match form.text(&name) {
            "" => Some(at + 1),
            text => text.parse().ok(),
        };
        match place {
            Some(place) => places.push((item.application, place)),
            None => form.fault(name, signed.l.council_fault_number()),
        }
    }
    placed(&places)
}

/// The order of the whole list: what is not among those that were ordered keeps its place.
fn whole(list: impl IntoIterator<Item = ApplicationId>, ordered: &[ApplicationId]) -> Vec<ApplicationId> {
    let mut next = ordered.iter().copied();
    let place = |item| if ordered.contains(&item) { next.next().unwrap_or(item) } else { item };
    list.into_iter().map(place).collect()
}

/// Moves one item by a place, where a button of its line was pressed.
fn moved(order: &mut [ApplicationId], pressed: &str) {
    let Some((way, id)) = pressed.split_once(':') else { return };
    let Some(at) = order.iter().position(|a| a.to_string() == id) else { return };
    let to = match way {
        "up" => at.checked_sub(1),
        _ => Some(at + 1).filter(|to| *to < order.len()),
    };
    if let Some(to) = to {
        order.swap(at, to);
    }
}

pub(super) async fn order(signed: Signed, Path(id): Path<CouncilSessionId>, mut form: Form) -> Answer {
    let file = signed.app.store.council_session(&signed.viewer(), id).await?;
    let mut order = typed(&signed, &file, &mut form);
    if form.is_to_be_shown() {
        return page(&signed, &file, form);
    }
    let pressed = form.text("move").to_owned();
    moved(&mut order, &pressed);
    let at = file.shown().next().map(|(item, _)| field(item.application)).unwrap_or_default();
    let order = whole(file.session.items.iter().map(|item| item.application), &order);
    if !attempt(&signed, id, &mut form, |_| at.as_str(), Command::OrderItems { order }, Vec::new()).await? {
        return page(&signed, &file, form);
    }
    signed.say(signed.l.agenda_order_done());
    match pressed.split_once(':') {
        Some((_, item)) => Ok(see(format!("/council/{id}/order#item-{item}"))),
        None => Ok(see(format!("/council/{id}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn what_somebody_may_not_see_keeps_its_place() {
        let [a, b, c, d] = [1, 2, 3, 4].map(|n| ApplicationId(Uuid::from_u128(n)));
        assert_eq!(whole([a, b, c, d], &[d, c, a]), [d, b, c, a]);
        assert_eq!(whole([a, b], &[b, a]), [b, a]);
    }

    #[test]
    fn an_item_moves_by_one_place_and_not_over_an_end() {
        let [a, b, c] = [1, 2, 3].map(|n| ApplicationId(Uuid::from_u128(n)));
        let mut order = vec![a, b, c];
        moved(&mut order, &format!("up:{c}"));
        assert_eq!(order, [a, c, b]);
        moved(&mut order, &format!("up:{a}"));
        moved(&mut order, &format!("down:{b}"));
        moved(&mut order, "nonsense");
        assert_eq!(order, [a, c, b]);
        moved(&mut order, &format!("down:{a}"));
        assert_eq!(order, [c, a, b]);
    }
}
