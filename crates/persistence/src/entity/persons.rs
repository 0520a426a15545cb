//! Accounts.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "persons")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub email: String,
    pub email_key: String,
    pub name: String,
    pub language: String,
    pub password_hash: Option<String>,
    pub verified_at: Option<i64>,
    pub disabled_at: Option<i64>,
    pub sessions_revoked_at: Option<i64>,
    pub created_at: i64,
    pub seq: i64,
    pub signed_in_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
