//! The tables that are read and written row by row, one file each; the others are asked in plain SQL
//! where their one user stands. What a column holds is said where `migrations` creates it; a test
//! compares the two.

pub(crate) mod absences;
pub(crate) mod agenda_items;
pub(crate) mod applications;
pub(crate) mod conflicts;
pub(crate) mod council_sessions;
pub(crate) mod documents;
pub(crate) mod duplicates;
pub(crate) mod events;
pub(crate) mod letters;
pub(crate) mod likeness_keys;
pub(crate) mod members;
pub(crate) mod observers;
pub(crate) mod organizations;
pub(crate) mod outbox;
pub(crate) mod papers;
pub(crate) mod persons;
pub(crate) mod resolutions;
pub(crate) mod staff_roles;
pub(crate) mod streams;
pub(crate) mod tallies;
pub(crate) mod texts;
pub(crate) mod web_sessions;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Settings, Store};
    use sea_orm::{EntityName, EntityTrait, FromQueryResult, Iterable, sea_query::Iden};
    use std::collections::BTreeSet;

    async fn compare<E: EntityTrait + EntityName + Default>(store: &Store) {
        #[derive(FromQueryResult)]
        struct Column {
            name: String,
        }
        let table = E::default().table_name().to_owned();
        // What the database fills by itself no model writes.
        let own = "name <> 'n'";
        let sql = format!("SELECT name FROM pragma_table_info('{table}') WHERE {own}");
        let migrated: Vec<Column> = crate::tx::all(store.reader(), &sql, []).await.unwrap();
        let migrated: BTreeSet<String> = migrated.into_iter().map(|c| c.name).collect();
        let declared: BTreeSet<String> = E::Column::iter().map(|c| c.unquoted().to_owned()).collect();
        assert_eq!(declared, migrated, "{table}");
    }

    #[tokio::test]
    async fn entities_are_as_the_migrations_make_them() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name).display().to_string();
        let settings = Settings::new(format!("sqlite://{}", at("house.sqlite")), at("documents"));
        let store = Store::open(settings).await.unwrap();
        compare::<absences::Entity>(&store).await;
        compare::<agenda_items::Entity>(&store).await;
        compare::<applications::Entity>(&store).await;
        compare::<conflicts::Entity>(&store).await;
        compare::<council_sessions::Entity>(&store).await;
        compare::<documents::Entity>(&store).await;
        compare::<duplicates::Entity>(&store).await;
        compare::<events::Entity>(&store).await;
        compare::<letters::Entity>(&store).await;
        compare::<likeness_keys::Entity>(&store).await;
        compare::<members::Entity>(&store).await;
        compare::<observers::Entity>(&store).await;
        compare::<organizations::Entity>(&store).await;
        compare::<outbox::Entity>(&store).await;
        compare::<papers::Entity>(&store).await;
        compare::<persons::Entity>(&store).await;
        compare::<resolutions::Entity>(&store).await;
        compare::<staff_roles::Entity>(&store).await;
        compare::<streams::Entity>(&store).await;
        compare::<tallies::Entity>(&store).await;
        compare::<texts::Entity>(&store).await;
        compare::<web_sessions::Entity>(&store).await;
    }
}
