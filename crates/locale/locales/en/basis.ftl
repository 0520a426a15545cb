### On what a reviewer's finding rests, in a word; what the reviewer writes stands beside it.

basis-title = What the finding mainly rests on
basis-findings = Every finding with its reason
basis-none = not said
basis-document-shows = A document shows it
basis-answers-agree = Answers and documents agree
basis-public-source = A public source confirms it
basis-question-settled = The answer to a question settled it
basis-evidence-missing = The evidence is missing
basis-evidence-outdated = The evidence is out of date
basis-evidence-weak = The evidence does not show it
basis-contradiction = Answers and documents contradict each other
basis-no-answer = A question about it was not answered
basis-figure-not-reached = A required number or period is not reached
basis-not-in-the-aims = The aims do not provide for it
basis-outside-control = Somebody else controls the organization or makes the request
basis-not-signed = Not signed or adopted by the right person or body
basis-profit = Profit is distributed, or trade is the main purpose
basis-against-principles = Statutes or practice conflict with a principle
basis-excluded = There is a ground for exclusion
