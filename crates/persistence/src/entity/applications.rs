//! The queue.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "applications")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub reference: Option<String>,
    pub organization: Uuid,
    /// Seat of the organization, so that the queue can be read by it. It is copied once, and follows the
    /// organization; no event of the file says it.
    pub country: Option<String>,
    pub state: String,
    /// `open`, `closed`, or `none` of a file that is no case.
    pub standing: String,
    pub state_since: i64,
    pub holder: Option<Uuid>,
    pub session: Option<Uuid>,
    pub due_at: Option<i64>,
    /// The same for an order by it: never comes last.
    pub due_key: i64,
    pub version: i64,
    pub round: i64,
    pub findings_met: i64,
    pub findings_unmet: i64,
    pub findings_stale: i64,
    pub open_hits: i64,
    /// 1 where the Council deferred it and it comes on a list again as it stands, else 0.
    pub comes_again: i64,
    /// The key of what the secretariat has to do, where the state does not say that it has the next step.
    pub calls: Option<String>,
    pub opened_at: i64,
    pub received_at: Option<i64>,
    pub listed_at: Option<i64>,
    pub changed_at: i64,
    pub seq: i64,
}

#[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
