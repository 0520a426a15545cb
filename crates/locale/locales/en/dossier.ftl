### The dossier: sections, questions, columns, faults.


## Sections

section-identity = Identity
    .about = Who your organization is, where it is registered and how it can be reached.
section-governance = Governance
    .about = Your statutes, your governing body and who may speak for the organization.
section-aims = Aims and work
    .about = What your organization is for, and what it has done in the last two years.
section-members = Members and reach
    .about = Where your members are, where you work, and the networks to which you belong.
section-finances = Finances
    .about = Your accounts for the last two closed years, and where the money comes from.
section-cooperation = Work with IOM
    .about = What you have done with IOM, and what you would bring to the work of the Council.
section-conduct = Conduct
    .about = The principles that you undertake to respect, and your rules of conduct.
section-people = People
    .about = The head of the organization and the people to whom we write.
section-declaration = Declaration
    .about = A person with authority declares that the answers are true.

## Completeness

completeness-not-started = Not started
completeness-in-progress = In progress
completeness-complete = Complete
# $count (Number) - how many answers
completeness-needs-attention = { $count ->
    [one] { $count } answer needs attention
   *[other] { $count } answers need attention
}

## A Identity

field-legal-name = Legal name
    .hint = As in the statutes or the register, in its own script.
field-name-en = Name in English
    .hint = Only if your organization uses one.
field-name-fr = Name in French
    .hint = Only if your organization uses one.
field-name-es = Name in Spanish
    .hint = Only if your organization uses one.
field-acronym = Acronym
field-other-names = Former names and other names in use
    .hint = One on each line.
field-legal-form = Legal form
    .hint = For example association, foundation, non-profit company, federation.
field-registration = Is your organization registered?
    .hint = Registration is not required where the law asks for none, nor where it was refused: choose what applies and explain it.
field-registration-number = Registration number
field-registration-authority = Authority that registered it
field-registration-country = Country or area of registration
field-registered-on = Registered on
    .hint = If you do not know the day or the month, leave them blank.
field-registration-law = Law under which no registration is needed
    .hint = Name the law and the article. You can add its text as a document.
field-registration-refusal = Why registration was refused or cannot be obtained
    .hint = Tell us what happened, when, and before which authority. An organization in exile is not at a disadvantage for this.
field-founded-on = Founded on
    .hint = If you do not know the day or the month, leave them blank.
field-founded-by = Founded by
    .hint = Tick all that apply.
field-seat-address = Headquarters: street and number
    .hint = A place where somebody can visit you. A post office box can be given below as the postal address.
field-seat-town = Headquarters: town
field-seat-country = Headquarters: country or area
field-postal-address = Postal address
    .hint = If it differs from the address of the headquarters.
field-other-offices = Other offices
    .hint = One row for each office.
field-website = Website
field-email = Official email address
    .hint = An address of the organization rather than of one person.
field-telephone = Telephone
    .hint = With the country code, for example +41 22 000 00 00.
field-kind-of-organization = Kind of organization
    .hint = Choose the one that describes it best.
field-other-kind = Which other kind?

## B Governance

field-statutes-adopted-on = Statutes adopted on
    .hint = The first adoption. If you do not know the day or the month, leave them blank.
field-statutes-adopted-by = Statutes adopted by
    .hint = For example the founding assembly, the general assembly or the board.
field-statutes-amended-on = Last amended on
    .hint = Leave blank if the statutes were never amended.
field-objects-article = Article that states the objects
    .hint = The number of the article or paragraph.
field-objects-text = What the article on the objects says
    .hint = Copy the words. If they are in another language, add a translation.
field-dissolution-clause = Do the statutes say what becomes of the assets if the organization is dissolved?
field-dissolution-article = Article on dissolution
field-dissolution-text = What the article on dissolution says
    .hint = Copy the words. If they are in another language, add a translation.
field-governing-body-as = How will you list the members of the governing body?
    .hint = Here as a table, or as a file. Nothing is asked twice.
field-governing-body = Members of the governing body
    .hint = One row for each person. Names of members are never published and do not appear in the paper for the Council.
field-governing-body-seats = Number of members
    .hint = As many as your file lists.
field-governing-body-government = How many of them are appointed by governments?
field-governing-body-meets = How often does the governing body meet?
field-answers-to = To whom does the leadership answer?
    .hint = For example to the general assembly of members, and how it can replace the leadership.
field-speaks-for = Who may speak for the organization?
    .hint = The functions, and where the authority comes from.

## C Aims and work

field-aims = Aims of the organization
    .hint = In your own words: what you want to achieve, and for whom.
field-concerned-with = What is your organization concerned with?
    .hint = Tick all that apply.
field-migration-since = Migration: since which year?
field-migration-share = Migration: share of the work, in per cent
    .hint = An estimate is enough. Shares may overlap.
field-refugees-since = Refugees: since which year?
field-refugees-share = Refugees: share of the work, in per cent
    .hint = An estimate is enough. Shares may overlap.
field-human-resources-since = Human resources: since which year?
field-human-resources-share = Human resources: share of the work, in per cent
    .hint = An estimate is enough. Shares may overlap.
field-activities = Activities of the last two years
    .hint = One row for each. If your organization is younger than two years, since it was founded.
field-publications = Publications
    .hint = The most important ones: title, year, and a link where there is one.

## D Members and reach

field-members-as = How will you list your members?
    .hint = Here as a table, or as a file. Choose “none” if your organization has no members.
field-members-by-country = Members by country or area
    .hint = Individual members and member organizations.
field-member-countries = In how many countries or areas are your members?
field-active-in = Countries and areas where you work
    .hint = Where you ran activities in the last two years.
field-affiliates = Affiliates and chapters
field-networks = Networks and federations to which you belong
field-working-languages = Working languages
    .hint = The languages in which your organization works.

## E Finances

field-currency = Currency of the accounts
field-closed-years = How many financial years have been closed?
    .hint = We ask about the last two at most. A young organization may have one or none.
field-latest-closed-on = Latest year: closed on
field-latest-income = Latest year: total income
    .hint = As shown in the accounts.
field-latest-expenditure = Latest year: total expenditure
    .hint = As shown in the accounts.
field-latest-sources = Latest year: income by source
    .hint = Leave blank what does not apply. The sources must add up to the total income.
field-latest-surplus = Latest year: surplus or deficit
    .hint = A deficit is written with a minus sign.
field-latest-surplus-use = Latest year: what became of the surplus
field-latest-audited = Latest year: were the accounts audited?
field-latest-auditor = Latest year: audited by
field-previous-closed-on = Year before: closed on
field-previous-income = Year before: total income
    .hint = As shown in the accounts.
field-previous-expenditure = Year before: total expenditure
    .hint = As shown in the accounts.
field-previous-sources = Year before: income by source
    .hint = Leave blank what does not apply. The sources must add up to the total income.
field-previous-surplus = Year before: surplus or deficit
    .hint = A deficit is written with a minus sign.
field-previous-surplus-use = Year before: what became of the surplus
field-previous-audited = Year before: were the accounts audited?
field-previous-auditor = Year before: audited by

## F Work with IOM

field-has-cooperated = Has your organization worked with IOM?
    .hint = It does not have to: observers need not have worked with IOM before.
field-cooperation-record = Past and current cooperation
    .hint = One row for each project, agreement or event.
field-kinds-of-cooperation = Kinds of cooperation that you offer
    .hint = Tick all that apply.
field-levels = Levels at which you would cooperate
    .hint = Tick all that apply.
field-contribution = What would your organization bring to the work of the Council?
    .hint = Knowledge, experience, and the means to follow the sessions.
field-expectation = What does it expect from observer status?
field-other-status = Status with other bodies
    .hint = For example consultative status with the Economic and Social Council of the United Nations.
field-earlier-applications = Earlier applications to the IOM Council
    .hint = The year, and what became of it.

## G Conduct

field-accepts-principles = We respect the purposes and principles of the IOM Constitution, the competences of other organizations, and the intergovernmental nature of the Council.
    .hint = Answer “yes” if your organization undertakes this.
field-abuse-policy = Does your organization have a policy against sexual exploitation and abuse?
field-code-of-conduct = Does it have a code of conduct?
field-proceedings = Are there sanctions, convictions or pending proceedings against the organization or its leadership?
    .hint = Charges brought for defending human rights count too: say so below. A “yes” excludes nobody by itself.
field-proceedings-detail = What are they about?
    .hint = What happened, when, before which authority, and where it stands now.
field-data-notice-read = I have read how personal data are used.

## H People

field-head-name = Head of the organization: name
    .hint = The person who signs the letter of request.
field-head-function = Head of the organization: function
field-head-email = Head of the organization: email address
    .hint = We write there only that a letter is ready.
field-contact-name = Main contact: name
field-contact-function = Main contact: function
field-contact-email = Main contact: email address
    .hint = Questions and reminders go there.
field-contact-telephone = Main contact: telephone
    .hint = With the country code.
field-alternate-name = Alternate: name
field-alternate-function = Alternate: function
field-alternate-email = Alternate: email address
    .hint = We write there too from the second reminder on, and when the main contact cannot be reached.

## I Declaration

field-declarant-name = Name of the person who declares
field-declarant-function = Function
field-declarant-authority = Where the authority to declare comes from
    .hint = For example an article of the statutes, or a decision of the governing body and its date.
field-declared-true = I declare that the answers and the documents are true and complete, to the best of my knowledge.

## Why we ask

why-name = So that letters, the Council’s paper and the register name your organization as it names itself, and so that it is not confused with another.
why-legal-form = The legal form helps us to understand your statutes and your registration.
why-registration = An observer is a body that exists in law. Where registration cannot be obtained, we look at the reasons.
why-founded = The age of the organization counts from its founding.
why-founders = An organization set up by governments or by treaty is not a non-governmental one.
why-seat = An established headquarters shows that the organization can be found and held to account.
why-contact = So that we can reach the organization.
why-kind = IOM works with many kinds of civil society organization; the Council sees what kind yours is. No kind is preferred.
why-statutes = Statutes that were adopted democratically, with their amendments, show how the organization is run.
why-objects = The objects clause shows that migration, refugees or human resources are a real concern of the organization.
why-dissolution = A clause that keeps the assets from private hands shows that the organization is non-profit.
why-governing-body = To see that the governing body is representative and that governments do not control it.
why-accountability = To see that the leadership answers to somebody and may speak for the members.
why-aims = The aims are compared with the Constitution of IOM, and described in the Council’s paper.
why-concern = The Constitution lets the Council admit organizations concerned with migration, refugees or human resources.
why-activities = To see what the organization has really done, and where.
why-publications = They show the expertise that the organization would bring.
why-international = The Constitution speaks of international organizations: members or work in several countries show this.
why-networks = So that the Council knows whether you already reach it through a network that is an observer.
why-languages = So that we know in which languages you work.
why-accounts = Recent accounts show that the organization has the means for its work and is non-profit.
why-sources = So that it can be seen who funds the organization, and whether governments or companies prevail.
why-surplus = A surplus that stays in the organization’s work is typical of a non-profit body.
why-audit = Audited accounts are asked for where the law asks for an audit.
why-cooperation = A record of work with IOM is shown to the Council. Its absence does not count against you.
why-offer = IOM distinguishes research, technical cooperation and operational assistance, at several levels; this shows where you fit in.
why-contribution = Observers are admitted so that they contribute to the work of the Council.
why-other-status = Other bodies have already examined you; this is shown, but not required.
why-earlier = So that your file is read together with what was said before.
why-principles = Observers take part in a body of States, and respect its Constitution and the competences of others.
why-conduct = IOM asks its partners to protect the people whom they serve.
why-proceedings = A person looks at it and at your explanation; nothing is decided by this answer alone.
why-data = You should know what is kept, why, and for how long.
why-head = The request is made by the organization itself, and signed by its head.
why-people = So that nothing is missed because one person is away.
why-declaration = A person with authority answers for what the file says.

## Answers to choose from

option-registered = Registered
option-not-required = Not required by law
option-refused = Refused, or cannot be obtained
option-persons = Persons
option-organizations = Organizations
option-government = A government
option-treaty = A treaty between States
option-advocacy-group = Advocacy group
option-service-provider = Service provider
option-research-institute = Research institute
option-federation = Federation or network
option-faith-based = Faith-based organization
option-diaspora = Diaspora organization
option-trade-union = Trade union
option-professional-body = Professional body
option-other = Other
option-table = As a table, here
option-file = As a file
option-no-members = None: the organization has no members
option-migration = Migration
option-refugees = Refugees
option-human-resources = Human resources
option-none-of-these = None of these
option-two-years = Two or more
option-one-year = One
option-no-year = None yet
option-from-members = Members
option-from-private-persons = Private persons
option-from-foundations = Foundations
option-from-companies = Companies
option-from-own-government = Own government
option-from-other-governments = Other governments
option-from-intergovernmental = Intergovernmental organizations
option-from-other = Other sources
option-audited = Yes, audited
option-audit-not-required = No, and the law asks for none
option-not-audited = No
option-research = Research
option-technical-cooperation = Technical cooperation
option-operational-assistance = Operational assistance
option-consultation = Consultation
option-national = National
option-bilateral = Bilateral
option-regional = Regional
option-global = Global
option-stateless = Stateless
option-nationality-not-stated = Not stated, with a reason
option-elected = Elected
option-appointed = Appointed
option-co-opted = Co-opted
option-ex-officio = By virtue of office
option-chosen-otherwise = Otherwise
option-ecosoc = Economic and Social Council (ECOSOC)
option-ilo = International Labour Organization (ILO)
option-unhcr = Office of the United Nations High Commissioner for Refugees (UNHCR)
option-other-body = Another body

## Columns

column-name = Name
column-function = Function
column-nationality = Nationality
column-second-nationality = Second nationality
column-no-nationality = No nationality given
column-nationality-reason = Why it is not stated
column-term = Term of office
column-chosen = How chosen
column-appointed-by-government = Appointed by a government
column-country = Country or area
column-place = Town or place
column-title = Title
column-year-from = First year
column-year-to = Last year
column-done = What was done
column-beneficiaries = For how many people
column-partners = With whom
column-budget = Budget
column-individuals = Individual members
column-organizations = Member organizations
column-tie = Tie to your organization
column-since = Since which year
column-contact = Contact at IOM
column-body = Body
column-body-name = Which other body
column-status = Kind of status
column-reference = Reference

## What people write above these columns in tables of their own: separated by commas, compared without capitals or accents.

column-name-also = full name, member, organization, organisation, network, affiliate, chapter
column-function-also = position, role, office, job title, title
column-nationality-also = citizenship, country, nationalities
column-second-nationality-also = other nationality, 2nd nationality, nationality 2
column-no-nationality-also = nationality not stated
column-nationality-reason-also = reason, reason not stated
column-term-also = mandate, term, period
column-chosen-also = elected or appointed
column-appointed-by-government-also = government, appointed by government
column-country-also = country, area, territory, countries, name of country, country of activity
column-place-also = town, city, place, location
column-title-also = activity, activities, project, projects, name, name of project
column-year-from-also = from, start, start year, year, years, since
column-year-to-also = to, until, end, end year
column-done-also = description, details, activity, activities, summary
column-beneficiaries-also = beneficiaries, people reached, participants, number of beneficiaries
column-partners-also = partners, partner
column-budget-also = amount, cost, total budget
column-individuals-also = individuals, members, persons, people, number of members
column-organizations-also = organizations, organisations, member organisations, associations, number of organizations
column-tie-also = tie, relationship, link, type
column-since-also = since, year, member since, joined
column-contact-also = contact, contact person, focal point
column-body-also = organization, organisation, institution
column-body-name-also = other body, name of body
column-status-also = status, category, type of status
column-reference-also = reference number, number, no.

## What is wrong with an answer

fault-required = Please answer this question.
fault-must-be-ticked = Please tick this box to continue.
# $max (Number) - most characters
# $shown-max (String) - the same, written out
# $shown-is (String) - how many there are, written out
fault-too-long = { $max ->
    [one] Please use no more than { $shown-max } character; you have used { $shown-is }.
   *[other] Please use no more than { $shown-max } characters; you have used { $shown-is }.
}
fault-control-characters = The text contains invisible characters that cannot be printed. Please type it, or paste it as plain text.
fault-not-a-date = This is not a date. Please give day, month and year in figures, for example 27 3 2009.
fault-no-such-day = There is no such day in the calendar.
fault-day-needed = Please give the month and the day too.
fault-in-the-future = This date is in the future.
fault-not-a-year = Please give a year of four digits, for example 2009.
fault-not-a-number = This is not a number. Please use figures, for example 1250.50.
fault-not-a-count = This is not a number. Please use figures, without decimals, for example 12.
fault-not-whole = Please give a whole number.
# $min (String) - least
# $max (String) - most
fault-out-of-range = Please give a number from { $min } to { $max }.
# $max (Number) - most digits
fault-too-many-digits = { $max ->
    [one] Please use no more than { $max } digit.
   *[other] Please use no more than { $max } digits.
}
fault-negative = This amount cannot be below zero.
fault-not-an-email = This is not an email address. It should look like name@example.org.
fault-not-a-url = This is not a web address. It should look like https://example.org.
fault-not-a-phone = This is not a telephone number with its country code, for example +41 22 000 00 00.
fault-not-a-country = Please choose a country or area from the list.
fault-not-a-currency = Please choose a currency from the list.
fault-unknown-option = Please choose one of the answers offered.
fault-excludes-others = Two of the answers ticked exclude each other.
# $sum (String) - sum of the sources
# $total (String) - total as given
fault-sum-differs = The sources add up to { $sum }, but the total income given is { $total }.
# $later (String) - the question whose date has to be later
fault-not-before = This date has to be before the one under “{ $later }”.
fault-ends-before-it-begins = The last year is before the first year.
# $whole (String) - the question of the whole
fault-more-than = This number is greater than the one under “{ $whole }”.
fault-nationality-twice = Please give either a nationality, or why there is none, not both.
# $max (Number) - most rows
# $shown (String) - the same, written out
fault-too-many-rows = { $max ->
    [one] Please use no more than { $shown } row; a longer list can be attached as a file.
   *[other] Please use no more than { $shown } rows; a longer list can be attached as a file.
}
