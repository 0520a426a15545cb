//! Rows among some, which may be none.

use sea_orm::{
    ColumnTrait, Value,
    sea_query::{Expr, SimpleExpr},
};

/// Columns that hold one of some values. Of none of them `is_in` says `? = ?`: within an *or* `SQLite` does
/// not see through it, and reads the whole table where the other part has an index.
pub(crate) trait Among: ColumnTrait {
    /// Whether the column holds one of these, for a condition of which all parts must be true.
    fn among<V: Into<Value>>(&self, values: impl IntoIterator<Item = V>) -> SimpleExpr {
        self.among_any(values).unwrap_or_else(|| Expr::cust("FALSE"))
    }

    /// The same as one part of an *or*: nothing where there are none.
    #[expect(clippy::disallowed_methods, reason = "the list is not empty")]
    fn among_any<V: Into<Value>>(&self, values: impl IntoIterator<Item = V>) -> Option<SimpleExpr> {
        let values: Vec<Value> = values.into_iter().map(Into::into).collect();
        (!values.is_empty()).then(|| self.is_in(values))
    }
}

impl<C: ColumnTrait> Among for C {}
