//! Other files that a person has linked as the same organization's.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "duplicates")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub application: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub other: Uuid,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
