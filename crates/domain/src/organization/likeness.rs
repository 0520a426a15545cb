//! Whether two names may mean one organization. The machine only points; a person links.
