//! Messages to be sent.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub cause_stream: Uuid,
    pub cause_seq: i64,
    pub recipient: String,
    pub template: String,
    pub facts: String,
    pub state: String,
    pub attempts: i64,
    pub next_at: i64,
    pub fence: i64,
    pub leased_until: Option<i64>,
    pub message_id: Option<String>,
    pub frozen: Option<String>,
    pub last_error: Option<String>,
    pub created_at: i64,
    pub sent_at: Option<i64>,
    pub refused_at: Option<i64>,
    pub held_at: Option<i64>,
    pub held_by: Option<Uuid>,
    pub held_reason: Option<Uuid>,
    pub application: Option<Uuid>,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
