use super::{Projected, RowChange};
use domain::{
    house::{Event, House},
    kernel::Recorded,
};

impl Projected for House {
    /// The house is small: whoever needs it loads its stream.
    fn project(_: &Self, _: &Recorded<Event>) -> Vec<RowChange> {
        Vec::new()
    }
}
