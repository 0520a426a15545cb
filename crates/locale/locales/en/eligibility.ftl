### The eligibility check: a few questions without an account.

eligibility-title = Check whether you are eligible
eligibility-lede = Answer ten questions about your organization, and see where it stands on each criterion. You need no account and no documents.
eligibility-nothing-stored = Nothing is stored, and nobody is told. The check decides nothing: only the Council can admit an observer.
eligibility-button = Show where we stand
eligibility-questions = Your answers
eligibility-seats = How many members does the governing body have?
eligibility-seats-hint = The board, committee or council that your statutes name.
eligibility-seats-government = How many of these members are appointed by governments?
eligibility-change = Change the answers
eligibility-keep = Apply with these answers
    .note = Your answers are kept in this browser alone, for you to use when you start the application. Nothing is sent to the secretariat, and you can change every answer.
eligibility-kept = Your answers are kept in this browser: you can use them again when you start the application.
eligibility-not-kept = These answers are too long for a browser to keep: the application will ask for them again.
eligibility-found = What the answers show
# $day (String) - today
eligibility-as-of = As of { $day }.
eligibility-clear = Nothing in these answers speaks against applying
eligibility-clear-text = Some things only documents can show, and some only a person can judge. You can apply now.
# $count (Number) - how many
# $shown (String) - the number as written
eligibility-so-far = { $count ->
    [one] { $shown } question is still without an answer; nothing in the other answers speaks against applying
   *[other] { $shown } questions are still without an answer; nothing in the other answers speaks against applying
}
eligibility-so-far-text = You will only see where you stand on all criteria once every question is answered. You may apply all the same.
eligibility-answer = Answer the remaining questions
# $count (Number) - criteria that are not met
# $shown (String) - the number as written
eligibility-unmet = { $count ->
    [one] { $shown } criterion is not met as things stand
   *[other] { $shown } criteria are not met as things stand
}
eligibility-unmet-text = Below you see which, why, and what would change that. You may still apply: the secretariat asks questions before it recommends anything, and the Council decides.
eligibility-open = Not answered
# $question (String) - the question
eligibility-open-here = The answer depends on: { $question }
eligibility-later = Asked in the application
# $question (String) - what else is asked
eligibility-later-text = The application also asks: “{ $question }”.
# $count (Number) - how many
# $shown (String) - the number as written
eligibility-unanswered = { $count ->
    [one] { $shown } question is still without an answer
   *[other] { $shown } questions are still without an answer
}
eligibility-nothing = Answer at least one question
eligibility-needs = A document will show it

## Taking answers over

eligibility-take = Use the answers of the eligibility check that are kept in this browser
# $reference (String) - reference, or the state of the earlier application
eligibility-again = Use the answers of the earlier application { $reference }
eligibility-again-hint = Everything but the declaration and the documents; you can change each answer. What is not met is shown beside the tasks.
