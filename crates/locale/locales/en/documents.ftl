### Kinds of document, and what is asked about each.

document-letter-of-request = Letter of request
    .inline = letter of request
    .about = A letter to the Director General, dated, signed by the head of the organization, with name and function. You can have it written from your answers, sign it and upload it.
document-statutes = Statutes
    .inline = statutes
    .about = The constitution, statutes or by-laws in force, with all amendments.
document-registration = Certificate of registration
    .inline = certificate of registration or proof of legal existence
    .about = The certificate of a public authority, another proof of existence in law, or a document that shows why there is none.
document-financial-statement = Financial statement
    .inline = financial statement
    .about = One for each of the last two closed years, as far as there are; audited where the law asks for it.
document-activity-report = Annual or activity report
    .inline = annual or activity report
    .about = Reports that cover the last two years, or the time since the organization was founded.
document-governing-body-list = List of the governing body
    .inline = list of the governing body
    .about = Name, function, nationality, term and way of choosing each member. Only if you did not fill in the table.
document-member-list = List of members and affiliates
    .inline = list of members and affiliates
    .about = Members by country or area. Only if you did not fill in the table.
document-non-profit-proof = Proof of non-profit status
    .inline = proof of non-profit status
    .about = A certificate of non-profit or tax status, or the law that gives it.
document-cooperation-evidence = Evidence of work with IOM
    .inline = evidence of work with IOM
    .about = An agreement, a contract, a letter or a programme that shows it.
document-organization-chart = Organization chart
    .inline = organization chart
    .about = Optional: it helps to understand the structure.
document-publication = Publication
    .inline = publication
    .about = Optional: a publication that shows your expertise.
document-safeguarding-policy = Safeguarding policy
    .inline = safeguarding policy
    .about = Optional: your policy against sexual exploitation and abuse, or your code of conduct.
document-translation = Translation
    .inline = translation
    .about = Of a document that is in none of the three working languages. It need not be certified.

## Why it is needed

document-need-always = Always needed
document-need-each-closed-year = One for each closed year
document-need-instead-of-table = Needed because you chose a file instead of the table
document-need-no-dissolution-clause = Needed because the statutes have no clause on dissolution
document-need-cooperation-claimed = Needed because you state work with IOM
document-need-no-working-language = Needed because the original is in no working language

## What is asked about it

document-ask-issued-on = Dated
document-ask-valid-until = Valid until
document-ask-period = Period covered
document-ask-issuer = Issued by
document-ask-signatory = Signed by
document-ask-translation-of = Translation of
