//! Uploaded files.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "documents")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub application: Uuid,
    pub kind: String,
    pub facts: String,
    pub name: String,
    pub media_type: String,
    pub size: i64,
    pub sha256: String,
    pub pages: Option<i64>,
    pub object_key: String,
    pub uploaded_by: Uuid,
    pub uploaded_at: i64,
    pub removed_at: Option<i64>,
    pub scanned_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
