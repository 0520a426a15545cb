### On what a reviewer's finding rests, in a word; what the reviewer writes stands beside it.

basis-title = Ce sur quoi il repose surtout
basis-findings = Chaque constat avec son motif
basis-none = non précisé
basis-document-shows = Un document l’établit
basis-answers-agree = Réponses et documents concordent
basis-public-source = Une source publique le confirme
basis-question-settled = La réponse à une question l’a réglé
basis-evidence-missing = Les pièces manquent
basis-evidence-outdated = Les pièces sont périmées
basis-evidence-weak = Les pièces ne l’établissent pas
basis-contradiction = Réponses et documents se contredisent
basis-no-answer = Une question à ce sujet est restée sans réponse
basis-figure-not-reached = Un nombre ou une durée n’est pas atteint
basis-not-in-the-aims = Les buts ne le prévoient pas
basis-outside-control = Quelqu’un d’autre contrôle ou demande
basis-not-signed = Ni signé ni adopté par qui de droit
basis-profit = Des bénéfices sont distribués, ou le commerce prévaut
basis-against-principles = Les statuts ou la pratique heurtent un principe
basis-excluded = Un motif d’exclusion existe
