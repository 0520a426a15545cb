//! The register.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "observers")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub organization: Uuid,
    pub application: Option<Uuid>,
    pub name: String,
    pub name_key: String,
    pub country: Option<String>,
    pub website: Option<String>,
    pub since: String,
    pub resolution: Option<String>,
    pub session: Option<String>,
    pub origin: String,
    pub state: String,
    pub seq: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
