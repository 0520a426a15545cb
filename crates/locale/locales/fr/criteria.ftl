### Critères, constats, recueil de règles.


## Critères

criterion-request-own-initiative = Demande émanant de l’organisation elle-même
    .asks = La demande émane de l’organisation elle-même, par une lettre datée adressée au Directeur général et signée par la personne qui la dirige.
criterion-mandate-field = S’occupe de migrations, de réfugiés ou de ressources humaines
    .asks = L’un au moins de ces domaines figure dans son objet et constitue une part réelle de son activité.
criterion-identity-non-governmental = Non gouvernementale
    .asks = Elle n’a été créée ni par des gouvernements ni par un traité, et n’est pas contrôlée par des gouvernements.
criterion-identity-international = Internationale
    .asks = Ses membres, sa structure ou son activité s’étendent au-delà d’un seul pays.
criterion-identity-non-profit = À but non lucratif
    .asks = Un certificat, la loi ou les statuts montrent qu’elle ne poursuit pas de profit privé.
criterion-legal-personality = Existence juridique
    .asks = Elle est enregistrée ou autrement reconnue par la loi, ou montre pourquoi cela est impossible.
criterion-legal-min-age = Ancienneté suffisante
    .asks = Elle existe depuis le nombre d’années requis, au jour de la réception de la demande.
criterion-legal-activity-period = Active pendant cette période
    .asks = Ses rapports témoignent d’une activité pendant cette période, sans interruption.
criterion-governance-headquarters = Siège établi
    .asks = Il existe un lieu où l’on peut rendre visite à l’organisation.
criterion-governance-statutes = Statuts adoptés démocratiquement
    .asks = Les statuts et leurs modifications sont fournis, avec la date et l’organe d’adoption.
criterion-governance-structure = Structure représentative et responsable
    .asks = L’organe directeur est représentatif et renouvelé, peut s’exprimer au nom des membres et rend compte de son action.
criterion-finance-statement = États financiers récents
    .asks = Les états financiers des deux derniers exercices clos sont fournis, vérifiés lorsque la loi l’exige.
criterion-finance-sources = Sources de financement déclarées
    .asks = Les sources de recettes sont indiquées et leur somme est exacte ; une forte part provenant de gouvernements est signalée.
criterion-conformity-principles = Conforme à la Constitution
    .asks = Ses buts sont compatibles avec la Constitution de l’OIM ; elle respecte les compétences d’autrui et le caractère intergouvernemental du Conseil.
criterion-capacity-contribution = En mesure de contribuer aux travaux du Conseil
    .asks = Elle dispose de connaissances, d’une expérience et de moyens utiles aux travaux du Conseil.
criterion-relation-iom = Travail déjà accompli avec l’OIM
    .asks = Le travail accompli avec l’OIM est indiqué. Il n’est pas exigé.
criterion-relation-other-status = Statut auprès d’autres organismes
    .asks = Le statut détenu ailleurs est indiqué. Il n’est pas exigé.
criterion-access-umbrella = A déjà accès au Conseil par un réseau
    .asks = Si un réseau dont elle fait partie a déjà le statut d’observateur.
criterion-integrity-commercial = Sans caractère principalement commercial
    .asks = Le commerce n’est pas son objet principal et elle ne sert pas principalement des intérêts d’entreprises.
criterion-integrity-exclusion = Aucun motif d’exclusion
    .asks = Elle ne figure sur aucune liste de sanctions chargée par le secrétariat et n’a pas récemment perdu le statut d’observateur.
criterion-file-complete = Dossier complet
    .asks = Tous les documents requis sont fournis, lisibles et rédigés en anglais, en espagnol ou en français, ou traduits.
criterion-file-deadline = Reçue dans les délais
    .asks = La demande est reçue à temps pour la session. Si elle est tardive, elle est examinée à la session suivante ; rien n’est perdu.

## Types, marques, constats

criterion-kind-gate = Nécessaire pour poursuivre
    .about = S’il manque, le dossier doit être complété. Le secrétariat peut passer outre, en donnant un motif qui figure dans le document du Conseil.
criterion-kind-judged = Apprécié par une personne
    .about = Une personne l’examine et consigne son constat, avec les motifs.
criterion-kind-flag = Porté à l’attention
    .about = Il est porté à la connaissance de l’organe qui décide et n’entraîne jamais à lui seul un refus.
criterion-kind-scheduling = Détermine la session
    .about = Il détermine à quelle session la demande est examinée et n’entraîne jamais un refus.
verdict-met = Rempli
verdict-not-met = Pas encore rempli
verdict-needs-judgement = À apprécier par une personne
verdict-not-applicable = Sans objet
verdict-not-checked = Non vérifié
mark-sourced = Lu dans la source
    .about = Il repose sur un texte de l’Organisation elle-même.
mark-quoted = Rapporté par d’autres
    .about = Une autre source le cite ou le rapporte.
mark-analogy = Par analogie
    .about = Il suit l’exemple d’un organisme qui publie ses règles, ou il est déduit. Le secrétariat le confirme ou le modifie.
mark-policy = Valeur provisoire
    .about = Il a été fixé pour ce service. Le secrétariat le confirme ou le modifie.
audience-everybody = Toute personne ayant accès au dossier
audience-staff = Le secrétariat uniquement
rulebook-title = Critères applicables aux observateurs, 2010
    .provisional = Version provisoire. Le texte du document MC/INF/300 n’a pas pu être consulté. Seul ce qui porte la mention « lu dans la source » repose sur un texte de l’Organisation ; les autres formulations et valeurs sont des choix par défaut que le secrétariat confirme ou modifie.

## Pourquoi : motifs des constats

reason-not-stated = La question « { $question } » est encore sans réponse.
reason-no-document = Ce document manque : { $document }.
reason-letter-of-request = La lettre de demande du { $date } est jointe, signée par la personne qui dirige l’organisation.
reason-letter-undated = La date de la lettre de demande n’est pas indiquée.
reason-letter-unsigned = Le nom de la personne qui a signé la lettre de demande n’est pas indiqué.
reason-too-few-fields = { $declared ->
    [0] Aucun domaine n’a été déclaré ; il en faut au moins { $min }.
    [one] { $declared } domaine a été déclaré ; il en faut au moins { $min }.
   *[other] { $declared } domaines ont été déclarés ; il en faut au moins { $min }.
}
reason-founded-by-government = Des gouvernements figurent parmi les fondateurs.
reason-founded-by-treaty = L’organisation a été créée par un traité.
reason-government-seats = Des gouvernements nomment { $government } des { $seats } membres de l’organe directeur ; le maximum admis est de { $max }.
reason-countries = { $count ->
    [0] Aucun pays ni zone n’a été compté ; le nombre à atteindre est de { $min }.
    [one] Membres ou activités dans { $shown } pays ou zone ; le nombre à atteindre est de { $min }.
    [1000000] Membres ou activités dans { $shown } de pays ou zones ; le nombre à atteindre est de { $min }.
   *[other] Membres ou activités dans { $shown } pays ou zones ; le nombre à atteindre est de { $min }.
}
reason-dissolution-clause = Les statuts prévoient l’affectation des biens en cas de dissolution.
reason-non-profit-proof = La preuve du caractère non lucratif est jointe.
reason-non-profit-proof-until = La preuve du caractère non lucratif est jointe, valable jusqu’au { $date }.
reason-expired = Ce document était valable jusqu’au { $date } : { $document }.
reason-no-non-profit-proof = Ni document ni clause des statuts ne montre que l’organisation est à but non lucratif.
reason-registered = Date d’enregistrement : { $date }. Lieu : { $country }.
reason-registration-not-required = La loi n’exige pas d’enregistrement, ce qui est établi.
reason-registration-refused = L’enregistrement a été refusé ou est impossible, ce qui est établi.
reason-only-registration-counts = Selon les règles en vigueur, seul un enregistrement est admis.
reason-old-enough = { $years ->
    [one] Date de fondation : { $since }, soit { $years } an ou plus.
   *[other] Date de fondation : { $since }, soit { $years } ans ou plus.
}
reason-too-young = { $years ->
    [one] Date de fondation : { $founded }. L’organisation aura { $years } an d’existence le { $from }.
   *[other] Date de fondation : { $founded }. L’organisation aura { $years } ans d’existence le { $from }.
}
reason-no-period-stated = Aucun rapport d’activité n’indique la période couverte.
reason-gap-in-reports = Aucun rapport ne couvre cette période : { $days }.
reason-reports-begin-late = Les rapports commencent le { $from } ; ils devraient remonter au { $needed }.
reason-reports-end-early = Les rapports s’arrêtent au { $to } ; ils devraient aller jusqu’au { $needed }.
reason-too-few-members = { $members ->
    [0] Aucun membre de l’organe directeur n’est indiqué ; il en faut au moins { $min }.
    [one] { $members } membre de l’organe directeur est indiqué ; il en faut au moins { $min }.
   *[other] { $members } membres de l’organe directeur sont indiqués ; il en faut au moins { $min }.
}
reason-no-year-closed-yet = Aucun exercice n’est considéré comme clos avant le { $date }.
reason-no-accounts = Aucun exercice clos n’est encore indiqué.
reason-too-few-closed-years = Exercices clos indiqués : { $given } ; requis : { $needed }.
reason-accounts-too-old = { $months ->
    [one] Les derniers comptes ont été clos le { $date }, soit il y a plus de { $months } mois.
   *[other] Les derniers comptes ont été clos le { $date }, soit il y a plus de { $months } mois.
}
reason-accounts-not-closed = Les comptes doivent être clos le { $date }, date postérieure à aujourd’hui.
reason-too-few-statements = États financiers joints : { $attached } ; requis : { $needed }.
reason-sum-differs = La somme des sources est de { $sum } ; les recettes totales indiquées sont de { $total }.
reason-sum-differs-in = Pour l’exercice clos le { $date }, la somme des sources est de { $sum } ; les recettes totales indiquées sont de { $total }.
reason-no-income = Il n’y a eu aucune recette, donc aucune part à indiquer.
reason-sources-declared = Les sources sont déclarées ; la part des gouvernements est de { $share }.
reason-undertaking-declined = L’organisation ne s’engage pas à respecter les principes.
reason-cooperation = { $entries ->
    [one] { $entries } élément dans le relevé du travail avec l’OIM.
   *[other] { $entries } éléments dans le relevé du travail avec l’OIM.
}
reason-no-cooperation = Aucun travail avec l’OIM n’est mentionné. Il n’est pas exigé.
reason-status-elsewhere = { $bodies ->
    [one] Statut auprès de { $bodies } autre organisme.
   *[other] Statut auprès de { $bodies } autres organismes.
}
reason-no-status-elsewhere = Aucun statut détenu ailleurs n’est mentionné. Il n’est pas exigé.
reason-no-umbrella = Aucun des réseaux déclarés n’a le statut d’observateur.
reason-register-not-consulted = Le registre n’a pas été consulté.
reason-no-list-loaded = Aucune liste n’a été chargée ; rien n’a donc été vérifié.
reason-not-screened-yet = Les noms n’ont pas encore été comparés aux listes actuellement chargées.
reason-on-no-list = { $lists ->
    [one] Ni l’organisation ni les personnes qui lui sont liées ne figurent sur la liste de sanctions chargée.
   *[other] Ni l’organisation ni les personnes qui lui sont liées ne figurent sur l’une des { $lists } listes de sanctions chargées.
}
reason-withdrawn-recently = Le statut d’observateur a été retiré le { $date }. Une nouvelle demande est possible à partir du { $until }.
reason-documents-missing = Documents manquants : { $documents }.
reason-untranslated = Ni dans une langue de travail ni traduits : { $documents }.
reason-language-not-stated = Langue non indiquée : { $documents }.
reason-too-large = Dépassent { $max } : { $documents }.
reason-all-documents = { $count ->
    [one] Tous les documents requis sont joints ({ $shown } fichier).
    [1000000] Tous les documents requis sont joints ({ $shown } de fichiers).
   *[other] Tous les documents requis sont joints ({ $shown } fichiers).
}
reason-in-time = Dans les délais : le dernier jour est le { $date }.
reason-late = Le dernier jour pour la session était le { $date } : la demande passe à la suivante.
reason-no-session-planned = Aucune session n’est encore prévue : la demande passe à la prochaine.

## Comment y remédier

mend-answer = Répondez à la question « { $question } ».
mend-reconcile = Les réponses à « { $question } » et à « { $other } » se contredisent : corrigez l’une d’elles.
mend-attach = Joignez : { $documents }.
mend-describe = Complétez les indications sur ce document (date, signataire, période, langue) : { $document }.
mend-replace = Remplacez ce document : { $document }.
mend-report = Joignez un rapport sur cette période : { $days }.
mend-translate = Joignez une traduction en anglais, en espagnol ou en français : { $documents }.
mend-wait = Ce critère sera rempli le { $date }. Vous pouvez préparer la demande d’ici là.
mend-next-session = Il n’y a rien à faire : la demande passe à la session suivante.
mend-explain = Expliquez-le dans vos réponses : une personne appréciera vos explications.

## Ce qui est demandé à une personne

judge-signatory-not-head = La lettre du { $date } a été signée par une autre personne que celle qui dirige l’organisation : y était-elle habilitée ?
judge-concern-real = Domaines déclarés : { $fields }. S’agit-il d’une préoccupation réelle de l’organisation ?
judge-government-control = Membres de l’organe directeur nommés par des gouvernements : { $government } sur { $seats }. Des gouvernements contrôlent-ils l’organisation ?
judge-international = Pays et zones comptés : { $count } ; nombre à atteindre : { $min }. L’organisation est-elle néanmoins internationale ?
judge-certificate-expired = Le certificat d’enregistrement était valable jusqu’au { $date }. L’enregistrement est-il toujours en vigueur ?
judge-registered-long-after = Fondation : { $founded }. Enregistrement : { $registered }. La date de fondation est-elle prouvée ?
judge-activity-substance = Les rapports couvrent cette période : { $days }. L’organisation a-t-elle été réellement active ?
judge-headquarters = Siège : { $country }. Est-ce un lieu où l’on peut rendre visite à l’organisation ?
judge-democratic-adoption = Adoption des statuts : { $adopted }. Ont-ils été adoptés démocratiquement ?
judge-democratic-adoption-amended = Adoption des statuts : { $adopted } ; dernière modification : { $amended }. Ont-ils été adoptés démocratiquement ?
judge-structure = { $members ->
    [one] { $members } membre de l’organe directeur. La structure est-elle représentative et responsable, et l’organe directeur renouvelé ?
   *[other] { $members } membres de l’organe directeur. La structure est-elle représentative et responsable, et l’organe directeur renouvelé ?
}
judge-read-statement = { $audited ->
    [true] Les derniers comptes ont été clos le { $date } et vérifiés. Que montrent-ils ?
   *[false] Les derniers comptes ont été clos le { $date }, sans vérification. Que montrent-ils ?
}
judge-government-funding = La part des gouvernements est de { $share }, soit plus de { $flagged }. Cela a-t-il une incidence ici ?
judge-compatibility = Les buts sont-ils compatibles avec la Constitution ?
judge-contribution = L’organisation a-t-elle les compétences et les moyens de contribuer aux travaux du Conseil ?
judge-cooperation-unproved = { $entries ->
    [one] Un travail avec l’OIM est mentionné ({ $entries } élément) sans justificatif. Quel poids lui accorder ?
   *[other] Un travail avec l’OIM est mentionné ({ $entries } éléments) sans justificatif. Quel poids lui accorder ?
}
judge-reaches-through = { $count ->
    [one] L’organisation a déjà accès au Conseil par { $count } réseau observateur. Cela suffit-il ?
   *[other] L’organisation a déjà accès au Conseil par { $count } réseaux observateurs. Cela suffit-il ?
}
judge-commercial = L’organisation a-t-elle un caractère principalement commercial ?
judge-commercial-share = La part des entreprises dans les dernières recettes est de { $share }. L’organisation a-t-elle un caractère principalement commercial ?
judge-list-hits = { $open ->
    [one] { $open } correspondance avec une liste de sanctions est en suspens. S’agit-il de l’organisation ou d’une personne qui lui est liée ?
   *[other] { $open } correspondances avec des listes de sanctions sont en suspens. S’agit-il de l’organisation ou de personnes qui lui sont liées ?
}
concern-migration = migrations
concern-refugees = réfugiés
concern-human-resources = ressources humaines
