//! Lists of sessions.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "agenda_items")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub session: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub application: Uuid,
    pub position: i64,
    pub letter: Option<String>,
    pub state: String,
    pub outcome: Option<String>,
    pub resolution: Option<Uuid>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
