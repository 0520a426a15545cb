//! Words in the other languages.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "translations")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub text: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub language: String,
    pub words: String,
    pub translated_by: Uuid,
    pub checked_by: Option<Uuid>,
    pub at: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
