//! The list of a session is put in order without a script: by numbers that are typed, and by buttons.

use super::{council::Council, council_many::endorsed, harness::Shown};

impl Council {
    /// A planned session with the file of the desk and these beside it on its list, and their ids as they stand on it.
    async fn listed(names: &[&str]) -> (Self, Vec<String>) {
        let council = Self::begin().await;
        let mut ids = vec![council.id().to_owned()];
        for (n, name) in names.iter().enumerate() {
            ids.push(endorsed(&council.desk, &format!("owner{n}@ngo.example"), name).await);
        }
        for id in &ids {
            assert_eq!(council.press(&format!("place/{id}")).await.status, 303);
        }
        assert_eq!(council.order().await, ids);
        (council, ids)
    }

    /// The ids of the items as they stand on the page that puts them in order.
    async fn order(&self) -> Vec<String> {
        let page = self.jean.get(&format!("{}/order", self.session)).await;
        page.attributes("[id^=item-]", "id").into_iter().map(|id| id.replace("item-", "")).collect()
    }

    /// Types these numbers beside these items, with what else the form sends.
    async fn types(&self, places: &[(&str, &str)], more: &[(&str, &str)]) -> Shown {
        let fields: Vec<_> = places.iter().map(|(id, place)| (format!("place-{id}"), *place)).collect();
        let fields: Vec<_> = fields.iter().map(|(name, place)| (name.as_str(), *place)).collect();
        self.step("order", &[&fields[..], more].concat()).await
    }
}

#[tokio::test]
async fn a_list_is_ordered_by_numbers_and_what_is_no_number_is_told() {
    let council = Council::begin().await;
    council.refuses(&format!("{}/order", council.session), "not on this list").await;
    council.place().await;
    let field = format!("place-{}", council.id());
    let wrong = council.step("order", &[(&field, "first")]).await;
    assert_eq!(wrong.attributes(".faults a", "href"), [format!("#{field}")]);
    assert!(wrong.text.contains("value=\"first\""), "what was typed is kept");
    let moved = council.step("order", &[(&field, "1"), ("move", &format!("down:{}", council.id()))]).await;
    assert_eq!(moved.leads_to.unwrap(), format!("{}/order#item-{}", council.session, council.id()));
    assert!(council.page().await.one(".timeline").contains("order"));
}

#[tokio::test]
async fn two_items_change_places_by_a_number_and_by_a_button() {
    let (council, ids) = Council::listed(&["Pont sur la Rive"]).await;
    let (first, second) = (&*ids[0], &*ids[1]);
    let changed = [(first, "2"), (second, "1")];
    assert_eq!(council.types(&changed, &[]).await.status, 303);
    assert_eq!(council.order().await, [second, first]);
    assert_eq!(council.types(&changed, &[("move", &format!("up:{first}"))]).await.status, 303);
    assert_eq!(council.order().await, [first, second]);
}

/// Numbers beside items, and the order that comes of them.
type Typed<'a> = (&'a [(&'a str, &'a str)], [&'a str; 3]);

#[tokio::test]
async fn an_item_goes_to_the_very_place_whose_number_is_typed_as_it_does_with_a_script() {
    let (council, ids) = Council::listed(&["Pont sur la Rive", "Casa Abierta"]).await;
    let (a, b, c) = (&*ids[0], &*ids[1], &*ids[2]);
    let typed: [Typed<'_>; 5] = [
        (&[(c, "1")], [c, a, b]),
        (&[(c, "3")], [a, b, c]),
        (&[(a, "3")], [b, c, a]),
        (&[(a, "1"), (c, "2"), (b, "3")], [a, c, b]),
        (&[(a, ""), (c, "9")], [a, b, c]),
    ];
    for (places, order) in typed {
        let done = council.types(places, &[]).await;
        assert_eq!(done.status, 303, "{places:?}: {}", done.text);
        assert_eq!(council.order().await, order, "{places:?}");
    }
}
