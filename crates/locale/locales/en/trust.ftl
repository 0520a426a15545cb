### What is stored of an application, why, until when, who may see it and who has looked.

trust-title = Your data here
trust-lede = What is stored about this application, why, for how long, who may see it and who has looked at it.
trust-stored = What is stored, and why
trust-answers = The answers of each section, with who saved them last and when
trust-answers-why = The secretariat reads them against the criteria, and the Council’s paper is written from them.
# $count (Number) - how many
# $shown (String) - the number as written
# $size (String) - their size together
trust-documents-count = { $count ->
    [one] { $shown } document, { $size }
   *[other] { $shown } documents, { $size }
}
# $documents (String) - how many, and how large
trust-documents = Documents: { $documents }
trust-documents-why = They are the evidence. Each has a fingerprint (SHA-256), so that you and the secretariat can check that it is the same file.
# $count (String) - how many
trust-versions = Versions that you have sent: { $count }
trust-versions-why = What you sent stays as it was, so that it can be seen later what a decision was based on.
# $count (String) - how many
trust-questions = Questions and requests for comment, with your answers: { $count }
trust-questions-why = So that nothing is asked twice without you knowing, and your comment reaches the Council.
trust-people = Names of people: the governing body, the head, the contacts, and the people who work on the application here
trust-people-why = To see who governs the organization and to reach it. Names of the governing body do not appear in any Council paper.
trust-messages = The messages and letters that were sent to you about it, with the address and the time
trust-messages-why = So that it can be shown what you were told, and when, and a message that did not arrive can be sent again.
trust-history = What happened and when, recorded so that no later change goes unnoticed
trust-history-why = An auditor can check years later that the procedure was followed. It contains no names and no texts, only their fingerprints.
trust-reads = Which people of the secretariat opened the file, and on which day
trust-reads-why = So that this page can tell you who has looked.
trust-files = The documents with their SHA-256
trust-until = How long
# $time (String) - such as 12 months
trust-kept-draft = A draft that nobody changes for { $time } is closed, after two warnings by email.
trust-kept-file = An application that was submitted is kept with the records of the Council. Nothing is deleted automatically.
trust-kept-erasure = To have a person’s data erased, write to the secretariat. The history can still be checked afterwards.
trust-who = Who may see it
trust-who-own = In your organization
trust-who-staff = In the secretariat
trust-who-staff-when = Only once you have submitted; a draft is yours alone. Nobody there reads answers that you have saved but not sent.
trust-who-not = A person who has declared a conflict of interest sees nothing of the file, and those who manage accounts see no files.
trust-who-council = The Council
trust-who-council-text = Its paper: the profile of the organization, what was found and your comments.
trust-who-public = Everybody
trust-who-public-text = Nothing, unless the Council admits the organization: then its name, its country and the resolution are shown in the register of observers.
trust-looks = Who has looked
trust-looker-secretariat = Secretariat
trust-looker-audit = Auditors
trust-looked-nobody = Nobody yet
# $count (Number) - people
# $shown (String) - the number as written
# $day (String) - the last day
trust-looked = { $count ->
    [one] { $shown } person, last on { $day }
   *[other] { $shown } people, last on { $day }
}
trust-looks-about = Whoever opens the file, or a page of a session of the Council that is about this file alone, is counted, from the day on which this began to be recorded. Lists in which it stands among others, and the Council’s papers, are not. People of the secretariat are not named.
