### Questions to an organization: the composer, and the words of its templates. Who asks changes them as the
### case wants it.

# $shown (String) - the same number, written
ask-number = Question { $shown }
ask-template = Insert the words of the template
ask-template-about = Choose first what the question is about.
ask-add = Add another question
ask-drop = Take this question out
ask-before = Asked before:
ask-before-why = Say why the earlier answer, shown here, is not enough.
ask-before-alike = This was asked before, in much the same words. Read the answer; if you still want to ask, say so below.
ask-anyway = Ask all the same
# $count (Number) - how many questions
# $shown (String) - the same number, written
ask-done = { $count ->
    [one] The question has been sent.
   *[other] The { $shown } questions have been sent.
}

template-request-own-initiative = The request has to come from the organization itself. Please send a letter of request that names the organization and is signed and dated by its head.
template-mandate-field = Which part of your aims and of your work concerns migration, refugees or human resources? Please name the article of the statutes, and two activities of the last two years with their place and date.
template-identity-non-governmental = Who appoints the members of your governing body, and do any of them sit there for a government? Please name these members, and the article of the statutes that says how they are chosen.
template-identity-international = In which countries do you have members, offices or activities today? Please name for each what you do there, and since when.
template-identity-non-profit = What do the statutes say of surpluses, and of the assets on dissolution? Please quote the article, or send proof of not-for-profit status from the authority that gives it.
template-legal-personality = Please send the certificate of registration in force, with the number and the authority that keeps the register; or name the law under which none is needed.
template-legal-min-age = When was the organization founded? Please send the founding act or the first registration that shows the day.
template-legal-activity-period = Please show what the organization did in each of the last years, for example by annual reports: activities, where, when and with whom.
template-governance-headquarters = At which address can your headquarters be visited, and who works there? Please send a document of the last twelve months that shows the address.
template-governance-statutes = By which body were the statutes adopted, and when? Please send the minutes of that meeting, or the page of the statutes that says so.
template-governance-structure = How is the governing body elected, for how long, and to whom does it answer? Please send the current list of its members with their functions and the end of their terms.
template-finance-statement = Please send the financial statement of the latest closed year, signed, and with the auditor’s report where there is one.
template-finance-sources = Please name every source that gave a tenth or more of your income in the latest closed year, with its amount, and say which of them are governments.
template-conformity-principles = Please explain how your aims and your practice keep to the principles of the Constitution, and send your policy on the protection of the people you work with.
template-capacity-contribution = What could your organization bring to the work of the Council? Please name expertise, studies or programmes, and who would represent you.
template-relation-iom = Please describe the work that you did together with the Organization: project, office, dates and a contact person who can confirm it.
template-relation-other-status = With which other international bodies do you have a status, and since when? Please send the letter that grants it, or say where it is published.
template-integrity-commercial = Which income comes from the sale of goods or services, and what is it used for? Please name the amounts of the latest closed year.
template-file-complete = A document is missing, or is in a language that we cannot read. Please send it, with a translation into English, French or Spanish where it is in another language.
# $document (String) - the kind of document
template-document = The document “{ $document }” is missing, or it does not show what it has to. Please send it whole and legible, with its date and its signatures.
