demo-mark = Demonstration
demo-title = A demonstration to explore
demo-lead = Every organization, person and paper in it is invented, and what you do here reaches nobody. One click signs you in; you can change who you are as often as you like.
demo-try = Five things to try
demo-try-answer = Answer a question of the secretariat, as an organization that wishes to become an observer
demo-try-find = Judge a file criterion by criterion, as the officer to whom it is assigned
demo-try-countersign = Countersign a recommendation, or send it back, as a senior officer
demo-try-announce = Look at a letter of decision and send it, as the Council secretary
demo-try-trace = Follow a file from the first day to the last, as an auditor
# $name (String) - the name of a person
demo-as = as { $name }
demo-people = Choose who you are
# $name (String) - the name of a person
# $organization (String) - the name of an organization
demo-owner = { $name }, for “{ $organization }”
demo-sign-in = Sign in
demo-mails = The emails that were sent
