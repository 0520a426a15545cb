//! Words that people wrote, with the salt of their digest.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "texts")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub stream: Uuid,
    pub language: String,
    pub words: Option<String>,
    pub salt: Option<Vec<u8>>,
    pub digest: String,
    pub author: Option<Uuid>,
    pub at: i64,
    pub erased_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
