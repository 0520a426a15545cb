### Documents d'orientation, paramètres des règles et leur origine.


## Documents d'orientation

instrument-constitution-preamble = Constitution de l’OIM, préambule
    .takes = La coopération des États et des organisations internationales, gouvernementales et non gouvernementales, en matière de recherche et de consultation sur les migrations, y compris la situation et les besoins du migrant en tant que personne : ce à quoi contribue un observateur.
instrument-constitution-2 = Constitution de l’OIM, article 2 selon la numérotation des documents d’orientation, 1 2) du texte en vigueur
    .takes = La coopération avec les organisations qui s’occupent de migrations, de réfugiés et de ressources humaines, dans le respect des compétences de chacune : les domaines d’activité et le critère relatif aux principes.
instrument-constitution-observers = Constitution de l’OIM, article 8
    .takes = Qui décide et ce que peut faire un observateur : le Conseil peut admettre, à leur demande, des organisations internationales, gouvernementales ou non gouvernementales, s’occupant de migrations, de réfugiés ou de ressources humaines, en qualité d’observateurs sans droit de vote.
instrument-strategy-2007 = Stratégie de l’OIM
    .takes = Les formes de coopération : recherche, coopération technique, assistance opérationnelle.
instrument-strategy-review-2010 = Examen de la stratégie de l’OIM
    .takes = Les types d’organisations de la société civile et les niveaux de coopération : national, bilatéral, régional, mondial.
instrument-ngo-cooperation-1996 = Coopération de l’OIM avec les ONG
    .takes = Que les ONG travaillent avec l’OIM de plusieurs manières : ce travail est mentionné.
instrument-ngo-partnerships-2002 = Partenariats de l’OIM avec les ONG dans la gestion des migrations
    .takes = Les formes de partenariat : ce travail est mentionné.
instrument-observer-criteria-2010 = Critères d’admission des ONG en qualité d’observateurs au Conseil de l’OIM
    .takes = L’ensemble des règles. Son texte n’a pas pu être consulté ; voir la mention portée par chaque critère.
instrument-read = Le passage a été lu dans la source.
instrument-existence-only = Le titre, la cote et la date sont connus ; le texte n’a pas pu être consulté.

## Origine

origin-constitution = Constitution, article { $article }
origin-council-rule = Règlement du Conseil, article { $rule }
origin-council-paper = Document du Conseil { $symbol }
origin-session-practice = Pratique de la { $session } session
origin-reported = Rapporté au sujet de l’Organisation
origin-all-bodies = Les règles de tous les organismes comparés
origin-inferred = Déduit de ce qui est connu
origin-own-default = Valeur par défaut fixée pour ce service
body-ecosoc = Conseil économique et social (ECOSOC)
body-unfccc = Convention-cadre des Nations Unies sur les changements climatiques
body-cbd = Convention sur la diversité biologique
body-unep = Programme des Nations Unies pour l’environnement
body-unesco = UNESCO
body-who = Organisation mondiale de la Santé
body-who-western-pacific = Organisation mondiale de la Santé, Pacifique occidental
body-ilo = Organisation internationale du Travail
body-wipo = Organisation mondiale de la propriété intellectuelle
body-imo = Organisation maritime internationale
body-council-of-europe = Conseil de l’Europe
body-achpr = Commission africaine des droits de l’homme et des peuples
body-acerwc = Comité africain d’experts sur les droits et le bien-être de l’enfant
body-iopc = Fonds internationaux d’indemnisation pour les dommages dus à la pollution par les hydrocarbures
body-copuos = Comité des utilisations pacifiques de l’espace extra-atmosphérique
part-whole = l’ensemble
part-own-request = la demande émanant de l’organisation
part-addressee = la personne destinataire
part-signatory = la personne signataire
part-term = le terme employé
part-test = la méthode d’appréciation
part-figure = la valeur chiffrée
part-principle = le principe
part-practice = la pratique
part-languages = les langues
part-interval = l’intervalle
part-notice = le préavis

## Paramètres

parameter-group-criterion = Seuils des critères
parameter-group-process = Procédure du Conseil et du secrétariat
parameter-group-clock = Délais
parameter-fields-min = Domaines d’activité à déclarer
parameter-gov-board-share-max = Part maximale de l’organe directeur pouvant être nommée par des gouvernements
parameter-countries-min = Nombre de pays ou zones à partir duquel une organisation est tenue pour internationale
parameter-alt-proof-allowed = Preuve autre que l’enregistrement admise
parameter-min-age-years = Années d’existence
parameter-age-counted-at = L’ancienneté s’apprécie au
parameter-activity-years = Années d’activité à justifier
parameter-governing-body-min-members = Nombre minimal de membres de l’organe directeur
parameter-statement-max-age-months = Ancienneté maximale des derniers comptes
parameter-year-closed-after-months = Un exercice est considéré comme clos après
parameter-closed-years-shown = Exercices clos à présenter
parameter-gov-funding-flag-share = Part des fonds d’origine gouvernementale au-delà de laquelle elle est signalée
parameter-cooperation-required = Travail avec l’OIM exigé
parameter-other-status-required = Statut auprès d’autres organismes exigé
parameter-reapply-after-months = Nouvelle demande après un retrait du statut
parameter-languages = Langues de travail
parameter-max-file-mb = Taille maximale d’un fichier
parameter-receipt-lead-days = Réception dans les délais, avant l’ouverture de la session
parameter-list-closes-days = Clôture de la liste, avant une session ordinaire
parameter-list-closes-days-special = Clôture de la liste, avant une session extraordinaire
parameter-paper-issues-days = Publication du document, avant une session ordinaire
parameter-paper-issues-days-special = Publication du document, avant une session extraordinaire
parameter-decider = Qui décide
parameter-majority = Majorité
parameter-quorum = Quorum
parameter-vote-usual-form = Forme habituelle de la décision
parameter-notice-days-regular = Préavis d’une session ordinaire
parameter-notice-days-special = Préavis d’une session extraordinaire
parameter-sessions-per-year = Sessions ordinaires par an
parameter-special-may-carry = Une session extraordinaire peut examiner des demandes
parameter-director-general-reply = Réponse datée du Directeur général à chaque demande
parameter-agenda-place = Place à l’ordre du jour
parameter-effect = Effet de l’admission
parameter-outcomes = Issues possibles d’une demande
parameter-paper-shows-recommendation = Le document mentionne la recommandation
parameter-provisional-status = Statut à titre provisoire
parameter-deferrals-before-new-reason = Reports au-delà desquels un nouveau motif est exigé
parameter-due-process = Motifs écrits et délai de réponse avant toute mesure défavorable
parameter-reapply-after-refusal-months = Nouvelle demande après un refus
parameter-report-period-years = Rapport de l’observateur
parameter-suspension-max-months = Durée maximale d’une suspension
parameter-screening-working-days = Examen préliminaire, à compter de la réception
parameter-review-working-days = Examen, à compter du constat que le dossier est complet
parameter-countersignature-working-days = Contreseing, à compter de la recommandation
parameter-answer-working-days = Réponse à une question
parameter-hearing-working-days = Observations avant une mesure défavorable
parameter-extension-working-days = Délai supplémentaire
parameter-extensions = Nombre de délais supplémentaires
parameter-reminders-working-days = Rappels avant l’échéance
parameter-alternate-from-reminder = La personne suppléante est avertie à partir de ce rappel
parameter-grace-working-days = Délai de grâce après l’échéance
parameter-undo-withdrawal-working-days = Un retrait peut être annulé dans un délai de
parameter-reopen-days = Un dossier clos peut être rouvert dans un délai de
parameter-reopen-working-days = Délai de réponse après réouverture par le secrétariat
parameter-draft-expiry-months = Expiration d’un brouillon après la dernière modification
parameter-draft-warnings = Avertissements avant l’expiration d’un brouillon
parameter-calendar-warning-months = Avertissement avant la fin du calendrier

## Valeurs

value-on = Oui
value-off = Non appliqué
value-terms = { $terms } jours ouvrables
value-receipt = jour de la réception
value-council = le Conseil
value-simple-of-present-and-voting = majorité simple des membres présents et votants
value-majority-of-members = la majorité des membres
value-without-a-vote = sans vote
value-after-adoption-of-agenda = après l’adoption de l’ordre du jour
value-adoption-of-resolution = dès l’adoption de la résolution, pour la même session
value-admitted = admise
value-deferred = reportée
value-not-admitted = non admise
value-withdrawn = retirée
value-lapsed = caduque
source-with-part = { $origin } : { $part }
language-en = anglais
language-fr = français
language-es = espagnol
