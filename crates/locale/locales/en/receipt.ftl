### Receipts of what an organization sent, and the archive of its file.

# $number (String) - number of the version, written by `l.number`
receipt-title = Receipt of version { $number }
# $organization (String) - its name
receipt-lede = This is what { $organization } sent, word for word, with the fingerprints by which it can show that its copy is unchanged.
receipt-organization = Organization
receipt-sent = Sent
receipt-version = Version
receipt-digest = Fingerprint of the version (SHA-256)
receipt-proof = Salts and fingerprints
receipt-proof-how = Each part of the answers has a fingerprint of its own: the SHA-256 of its salt and of what was typed. The fingerprint of the version covers those of all parts and all documents. It was put on record at the moment the version was sent, and cannot be changed any more.
receipt-proof-program = The same data are in the JSON file of this receipt, which programs can check: antechamber receipt verify.
# $salt (String) - 32 hexadecimal digits
receipt-salt = Salt { $salt }
receipt-erased = The words of this part were erased; the fingerprint remains.

receipt-list = What you sent
# $number (String) - number of the version
receipt-list-pdf = Receipt of version { $number } (PDF)
# $number (String) - number of the version
receipt-list-json = Version { $number } for programs (JSON)
# $when (String) - when the version was sent
receipt-list-sent = Sent { $when }
receipt-everything = Download everything (ZIP)

receipt-correspondence = Questions, comments and course of the file
# $organization (String) - its name
# $when (String) - the moment
receipt-correspondence-lede = What { $organization } was asked, what it answered and commented, and what has happened to its file until { $when }.
receipt-comments = Comments
receipt-draft = The dossier as it stands, not sent
# $when (String) - the moment
receipt-draft-lede = Answers and documents as they stood on { $when }. They have not been sent to the secretariat.
