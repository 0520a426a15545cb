### Questions to an organization: the composer, and the words of its templates. Who asks changes them as the
### case wants it.

# $shown (String) - the same number, written
ask-number = Question { $shown }
ask-template = Insert the suggested wording
ask-template-about = Choose first what the question is about.
ask-add = Add another question
ask-drop = Remove this question
ask-before = Asked before:
ask-before-why = Say why the earlier answer, shown here, is not enough.
ask-before-alike = A very similar question was asked before. Read the answer; if you still want to ask yours, say so below.
# $reference (String) - of the other application
# $day (String) - when it was asked
ask-before-elsewhere = The organization was asked this before, with its application { $reference }, on { $day }. Read the answer; if you still want to ask yours, say so below.
# $reference (String) - of the other application
ask-before-with = with application { $reference }
# $question (String) - which question of the request
# $first (String) - the one before it
ask-twice = { $question } asks the same as { $first }. Change or remove it; if you still want to ask both, say so below.
# $question (String) - which question of the request
# $field (String) - what the field is called
ask-field = { $question }, { $field }
ask-anyway = Ask anyway
# $count (Number) - how many questions
# $shown (String) - the same number, written
ask-done = { $count ->
    [one] The question has been sent.
   *[other] The { $shown } questions have been sent.
}

template-request-own-initiative = The application has to come from the organization itself. Please send a letter of request that names the organization and is signed and dated by its head.
template-mandate-field = Which of your aims, and which part of your work, concern migration, refugees or human resources? Please give the article of your statutes, and two activities of the last two years with their place and date.
template-identity-non-governmental = Who appoints the members of your governing body? Do any of them represent a government? Please name those members, and give the article of your statutes that says how members are chosen.
template-identity-international = In which countries do you have members, offices or activities today? Please say for each country what you do there, and since when.
template-identity-non-profit = What do your statutes say about surpluses, and about the assets if the organization is dissolved? Please quote the article, or send proof of non-profit status from the authority that grants it.
template-legal-personality = Please send the certificate of registration in force, with its number and the authority that keeps the register; or name the law under which no registration is needed.
template-legal-min-age = When was the organization founded? Please send the founding act or the first registration, showing the date.
template-legal-activity-period = Please show what the organization did in each of the last few years, for example in annual reports: which activities, where, when and with whom.
template-governance-headquarters = At which address can your headquarters be visited, and who works there? Please send a document of the last twelve months that shows the address.
template-governance-statutes = Which body adopted the statutes, and when? Please send the minutes of that meeting, or the page of the statutes that says so.
template-governance-structure = How is the governing body elected, for how long, and to whom does it answer? Please send the current list of its members with their functions and the end of their terms.
template-finance-statement = Please send the financial statement of the latest closed year, signed, and with the auditor’s report where there is one.
template-finance-sources = Please name every source that provided a tenth or more of your income in the latest closed year, with its amount, and say which of them are governments.
template-conformity-principles = Please explain how your aims and your practice respect the principles of the Constitution, and send your policy on the protection of the people you work with.
template-capacity-contribution = What could your organization bring to the work of the Council? Please name expertise, studies or programmes, and who would represent you.
template-relation-iom = Please describe the work that you did with the Organization: project, office, dates, and a contact person who can confirm it.
template-relation-other-status = With which other international bodies do you have a status, and since when? Please send the letter that grants it, or say where it is published.
template-integrity-commercial = Which income comes from the sale of goods or services, and what is it used for? Please name the amounts of the latest closed year.
template-file-complete = A document is missing, or is in a language that we cannot read. Please send it, with a translation into English, French or Spanish where it is in another language.
# $document (String) - the kind of document
template-document = The document “{ $document }” is missing, or does not show what it has to. Please send the whole document, legible, with its date and its signatures.
