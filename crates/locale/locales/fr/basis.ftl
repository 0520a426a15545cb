### On what a reviewer's finding rests, in a word; what the reviewer writes stands beside it.

basis-title = Ce sur quoi repose surtout le constat
basis-findings = Chaque constat avec son motif
basis-none = non précisé
basis-document-shows = Un document l’établit
basis-answers-agree = Réponses et documents concordent
basis-public-source = Une source publique le confirme
basis-question-settled = La réponse à une question a réglé ce point
basis-evidence-missing = Les pièces manquent
basis-evidence-outdated = Les pièces sont périmées
basis-evidence-weak = Les pièces ne l’établissent pas
basis-contradiction = Réponses et documents se contredisent
basis-no-answer = Une question à ce sujet est restée sans réponse
basis-figure-not-reached = Un nombre ou une durée exigés ne sont pas atteints
basis-not-in-the-aims = Les buts ne le prévoient pas
basis-outside-control = Une autre entité contrôle l’organisation ou fait la demande
basis-not-signed = Non signé ou non adopté par la personne ou l’organe compétent
basis-profit = Des bénéfices sont distribués, ou le commerce est l’objet principal
basis-against-principles = Les statuts ou la pratique sont contraires à un principe
basis-excluded = Il existe un motif d’exclusion
