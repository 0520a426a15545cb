### What stands on printed papers, whatever they are.

sheet-lacks = Some characters of this paper could not be printed here and are shown as □. In the record and in the JSON files they stand as they were written.
sheet-date = Date
sheet-signature = Signature
