### Le dossier : sections, questions, colonnes, erreurs.


## Sections

section-identity = Identité
    .about = Qui est votre organisation, où elle est enregistrée et comment la joindre.
section-governance = Gouvernance
    .about = Vos statuts, votre organe directeur et les personnes habilitées à s’exprimer au nom de l’organisation.
section-aims = Buts et activités
    .about = La raison d’être de votre organisation et ce qu’elle a accompli au cours des deux dernières années.
section-members = Membres et rayonnement
    .about = Où se trouvent vos membres, où vous travaillez et de quels réseaux vous faites partie.
section-finances = Finances
    .about = Vos comptes des deux derniers exercices clos et l’origine de vos ressources.
section-cooperation = Travail avec l’OIM
    .about = Ce que vous avez fait avec l’OIM et ce que vous apporteriez aux travaux du Conseil.
section-conduct = Conduite
    .about = Les principes que vous vous engagez à respecter et vos règles de conduite.
section-people = Personnes
    .about = La personne qui dirige l’organisation et celles à qui nous écrivons.
section-declaration = Déclaration
    .about = Une personne habilitée déclare que les réponses sont exactes.

## État d'avancement

completeness-not-started = Non commencée
completeness-in-progress = En cours
completeness-complete = Complète
completeness-needs-attention = { $count ->
    [one] { $count } réponse à revoir
   *[other] { $count } réponses à revoir
}

## A Identité

field-legal-name = Nom officiel
    .hint = Tel qu’il figure dans les statuts ou au registre, dans son écriture d’origine.
field-name-en = Nom en anglais
    .hint = Uniquement si votre organisation en utilise un.
field-name-fr = Nom en français
    .hint = Uniquement si votre organisation en utilise un.
field-name-es = Nom en espagnol
    .hint = Uniquement si votre organisation en utilise un.
field-acronym = Sigle
field-other-names = Anciens noms et autres noms utilisés
    .hint = Un par ligne.
field-legal-form = Forme juridique
    .hint = Par exemple association, fondation, société à but non lucratif, fédération.
field-registration = Votre organisation est-elle enregistrée ?
    .hint = L’enregistrement n’est pas exigé lorsque la loi ne le prévoit pas ou lorsqu’il a été refusé : choisissez ce qui s’applique et expliquez-le.
field-registration-number = Numéro d’enregistrement
field-registration-authority = Autorité qui l’a enregistrée
field-registration-country = Pays ou zone d’enregistrement
field-registered-on = Date d’enregistrement
    .hint = Si vous ne connaissez pas le jour ou le mois, laissez ces cases vides.
field-registration-law = Loi qui n’exige pas d’enregistrement
    .hint = Indiquez la loi et l’article. Vous pouvez en joindre le texte.
field-registration-refusal = Pourquoi l’enregistrement a été refusé ou ne peut être obtenu
    .hint = Dites-nous ce qui s’est passé, quand et devant quelle autorité. Une organisation en exil n’est pas défavorisée de ce fait.
field-founded-on = Date de fondation
    .hint = Si vous ne connaissez pas le jour ou le mois, laissez ces cases vides.
field-founded-by = Fondée par
    .hint = Cochez toutes les réponses qui conviennent.
field-seat-address = Siège : rue et numéro
    .hint = Un lieu où l’on peut vous rendre visite. Une boîte postale peut être indiquée plus bas comme adresse postale.
field-seat-town = Siège : ville
field-seat-country = Siège : pays ou zone
field-postal-address = Adresse postale
    .hint = Si elle diffère de l’adresse du siège.
field-other-offices = Autres bureaux
    .hint = Une ligne par bureau.
field-website = Site web
field-email = Adresse électronique officielle
    .hint = Une adresse de l’organisation plutôt que celle d’une personne.
field-telephone = Téléphone
    .hint = Avec l’indicatif du pays, par exemple +41 22 000 00 00.
field-kind-of-organization = Type d’organisation
    .hint = Choisissez celui qui la décrit le mieux.
field-other-kind = Quel autre type ?

## B Gouvernance

field-statutes-adopted-on = Date d’adoption des statuts
    .hint = La première adoption. Si vous ne connaissez pas le jour ou le mois, laissez ces cases vides.
field-statutes-adopted-by = Organe qui a adopté les statuts
    .hint = Par exemple l’assemblée constitutive, l’assemblée générale ou le conseil d’administration.
field-statutes-amended-on = Dernière modification
    .hint = Laissez vide si les statuts n’ont jamais été modifiés.
field-objects-article = Article qui énonce l’objet
    .hint = Le numéro de l’article ou du paragraphe.
field-objects-text = Texte de l’article sur l’objet
    .hint = Recopiez le texte. S’il est dans une autre langue, ajoutez une traduction.
field-dissolution-clause = Les statuts prévoient-ils l’affectation des biens en cas de dissolution ?
field-dissolution-article = Article sur la dissolution
field-dissolution-text = Texte de l’article sur la dissolution
    .hint = Recopiez le texte. S’il est dans une autre langue, ajoutez une traduction.
field-governing-body-as = Comment présenterez-vous les membres de l’organe directeur ?
    .hint = Ici sous forme de tableau, ou dans un fichier. Rien n’est demandé deux fois.
field-governing-body = Membres de l’organe directeur
    .hint = Une ligne par personne. Les noms des membres ne sont jamais publiés et ne figurent pas dans le document destiné au Conseil.
field-governing-body-seats = Nombre de membres
    .hint = Autant que votre fichier en mentionne.
field-governing-body-government = Combien d’entre eux sont nommés par des gouvernements ?
field-governing-body-meets = À quelle fréquence l’organe directeur se réunit-il ?
field-answers-to = À qui la direction rend-elle compte ?
    .hint = Par exemple à l’assemblée générale des membres ; indiquez aussi comment celle-ci peut renouveler la direction.
field-speaks-for = Qui est habilité à s’exprimer au nom de l’organisation ?
    .hint = Les fonctions concernées et l’origine de cette habilitation.

## C Buts et activités

field-aims = Buts de l’organisation
    .hint = Dans vos propres termes : ce que vous voulez accomplir, et pour qui.
field-concerned-with = De quoi votre organisation s’occupe-t-elle ?
    .hint = Cochez toutes les réponses qui conviennent.
field-migration-since = Migrations : depuis quelle année ?
field-migration-share = Migrations : part de l’activité, en pourcentage
    .hint = Une estimation suffit. Les parts peuvent se recouper.
field-refugees-since = Personnes réfugiées : depuis quelle année ?
field-refugees-share = Personnes réfugiées : part de l’activité, en pourcentage
    .hint = Une estimation suffit. Les parts peuvent se recouper.
field-human-resources-since = Ressources humaines : depuis quelle année ?
field-human-resources-share = Ressources humaines : part de l’activité, en pourcentage
    .hint = Une estimation suffit. Les parts peuvent se recouper.
field-activities = Activités des deux dernières années
    .hint = Une ligne par activité. Si votre organisation a moins de deux ans, depuis sa fondation.
field-publications = Publications
    .hint = Les plus importantes : titre, année et lien le cas échéant.

## D Membres et rayonnement

field-members-as = Comment présenterez-vous vos membres ?
    .hint = Ici sous forme de tableau, ou dans un fichier. Choisissez « aucun » si votre organisation n’a pas de membres.
field-members-by-country = Membres par pays ou zone
    .hint = Membres individuels et organisations membres.
field-member-countries = Dans combien de pays ou zones se trouvent vos membres ?
field-active-in = Pays et zones où vous travaillez
    .hint = Là où vous avez mené des activités au cours des deux dernières années.
field-affiliates = Organisations affiliées et sections
field-networks = Réseaux et fédérations dont vous faites partie
field-working-languages = Langues de travail
    .hint = Les langues dans lesquelles votre organisation travaille.

## E Finances

field-currency = Monnaie des comptes
field-closed-years = Combien d’exercices ont été clos ?
    .hint = Nous demandons les deux derniers au plus. Une organisation récente peut n’en avoir qu’un, ou aucun.
field-latest-closed-on = Dernier exercice : date de clôture
field-latest-income = Dernier exercice : recettes totales
    .hint = Telles qu’elles figurent dans les comptes.
field-latest-expenditure = Dernier exercice : dépenses totales
    .hint = Telles qu’elles figurent dans les comptes.
field-latest-sources = Dernier exercice : recettes par origine
    .hint = Laissez vide ce qui ne s’applique pas. La somme doit être égale aux recettes totales.
field-latest-surplus = Dernier exercice : excédent ou déficit
    .hint = Un déficit s’écrit avec le signe moins.
field-latest-surplus-use = Dernier exercice : affectation de l’excédent
field-latest-audited = Dernier exercice : les comptes ont-ils été vérifiés ?
field-latest-auditor = Dernier exercice : comptes vérifiés par
field-previous-closed-on = Exercice précédent : date de clôture
field-previous-income = Exercice précédent : recettes totales
    .hint = Telles qu’elles figurent dans les comptes.
field-previous-expenditure = Exercice précédent : dépenses totales
    .hint = Telles qu’elles figurent dans les comptes.
field-previous-sources = Exercice précédent : recettes par origine
    .hint = Laissez vide ce qui ne s’applique pas. La somme doit être égale aux recettes totales.
field-previous-surplus = Exercice précédent : excédent ou déficit
    .hint = Un déficit s’écrit avec le signe moins.
field-previous-surplus-use = Exercice précédent : affectation de l’excédent
field-previous-audited = Exercice précédent : les comptes ont-ils été vérifiés ?
field-previous-auditor = Exercice précédent : comptes vérifiés par

## F Travail avec l'OIM

field-has-cooperated = Votre organisation a-t-elle travaillé avec l’OIM ?
    .hint = Ce n’est pas une condition : il n’est pas nécessaire d’avoir déjà travaillé avec l’OIM pour obtenir le statut d’observateur.
field-cooperation-record = Coopération passée et en cours
    .hint = Une ligne par projet, accord ou manifestation.
field-kinds-of-cooperation = Formes de coopération que vous proposez
    .hint = Cochez toutes les réponses qui conviennent.
field-levels = Niveaux auxquels vous souhaitez coopérer
    .hint = Cochez toutes les réponses qui conviennent.
field-contribution = Qu’apporterait votre organisation aux travaux du Conseil ?
    .hint = Connaissances, expérience et moyens de suivre les sessions.
field-expectation = Qu’attend-elle du statut d’observateur ?
field-other-status = Statut auprès d’autres organismes
    .hint = Par exemple le statut consultatif auprès du Conseil économique et social de l’Organisation des Nations Unies.
field-earlier-applications = Demandes antérieures au Conseil de l’OIM
    .hint = L’année et la suite donnée.

## G Conduite

field-accepts-principles = Nous respectons les buts et principes de la Constitution de l’OIM, les compétences des autres organisations et le caractère intergouvernemental du Conseil.
    .hint = Répondez « oui » si votre organisation s’y engage.
field-abuse-policy = Votre organisation a-t-elle une politique contre l’exploitation et les abus sexuels ?
field-code-of-conduct = A-t-elle un code de conduite ?
field-proceedings = L’organisation ou sa direction font-elles l’objet de sanctions, de condamnations ou de procédures en cours ?
    .hint = Les poursuites engagées en raison de la défense des droits humains comptent aussi : précisez-le ci-dessous. Un « oui » n’exclut personne en soi.
field-proceedings-detail = De quoi s’agit-il ?
    .hint = Les faits, la date, l’autorité saisie et l’état de la procédure.
field-data-notice-read = J’ai pris connaissance de l’utilisation des données personnelles.

## H Personnes

field-head-name = Personne qui dirige l’organisation : nom
    .hint = La personne qui signe la lettre de demande.
field-head-function = Personne qui dirige l’organisation : fonction
field-head-email = Personne qui dirige l’organisation : adresse électronique
    .hint = Nous n’y écrivons que pour signaler qu’une lettre est prête.
field-contact-name = Contact principal : nom
field-contact-function = Contact principal : fonction
field-contact-email = Contact principal : adresse électronique
    .hint = Les questions et les rappels y sont envoyés.
field-contact-telephone = Contact principal : téléphone
    .hint = Avec l’indicatif du pays.
field-alternate-name = Suppléance : nom
field-alternate-function = Suppléance : fonction
field-alternate-email = Suppléance : adresse électronique
    .hint = Nous y écrivons également à partir du deuxième rappel, ou si le contact principal est injoignable.

## I Déclaration

field-declarant-name = Nom de la personne qui déclare
field-declarant-function = Fonction
field-declarant-authority = Origine du pouvoir de déclarer
    .hint = Par exemple un article des statuts, ou une décision de l’organe directeur et sa date.
field-declared-true = Je déclare que les réponses et les documents sont, à ma connaissance, exacts et complets.

## Pourquoi ces questions

why-name = Pour que les lettres, le document du Conseil et le registre désignent votre organisation comme elle se nomme elle-même, sans confusion possible.
why-legal-form = La forme juridique aide à comprendre vos statuts et votre enregistrement.
why-registration = Un observateur est une entité qui existe juridiquement. Si l’enregistrement ne peut être obtenu, nous examinons les raisons.
why-founded = L’ancienneté de l’organisation se compte à partir de sa fondation.
why-founders = Une organisation créée par des gouvernements ou par un traité n’est pas une organisation non gouvernementale.
why-seat = Un siège établi montre que l’organisation peut être jointe et rendre des comptes.
why-contact = Pour pouvoir joindre l’organisation.
why-kind = L’OIM travaille avec des organisations de la société civile de toutes sortes ; le Conseil verra à quel type appartient la vôtre. Aucun type n’est privilégié.
why-statutes = Des statuts adoptés démocratiquement, avec leurs modifications, montrent comment l’organisation est dirigée.
why-objects = La clause relative à l’objet montre que les migrations, les personnes réfugiées ou les ressources humaines relèvent réellement de l’organisation.
why-dissolution = Une clause qui soustrait les biens à tout intérêt privé montre que l’organisation est à but non lucratif.
why-governing-body = Pour vérifier que l’organe directeur est représentatif et qu’il n’est pas contrôlé par des gouvernements.
why-accountability = Pour vérifier que la direction rend des comptes et peut s’exprimer au nom des membres.
why-aims = Les buts sont comparés à la Constitution de l’OIM et décrits dans le document du Conseil.
why-concern = La Constitution permet au Conseil d’admettre des organisations qui s’occupent de migrations, de réfugiés ou de ressources humaines.
why-activities = Pour voir ce que l’organisation a réellement accompli, et où.
why-publications = Elles montrent les compétences que l’organisation apporterait.
why-international = La Constitution parle d’organisations internationales : des membres ou des activités dans plusieurs pays en témoignent.
why-networks = Pour que le Conseil sache si un réseau doté du statut d’observateur vous donne déjà accès à lui.
why-languages = Pour savoir dans quelles langues vous travaillez.
why-accounts = Des comptes récents montrent que l’organisation a les moyens de son action et qu’elle est à but non lucratif.
why-sources = Pour que l’on puisse voir qui finance l’organisation et si des gouvernements ou des entreprises prédominent.
why-surplus = Un excédent réinvesti dans l’action de l’organisation est le propre d’une entité à but non lucratif.
why-audit = Des comptes vérifiés sont demandés lorsque la loi prévoit une vérification.
why-cooperation = Le travail déjà accompli avec l’OIM est présenté au Conseil. Son absence ne vous est pas défavorable.
why-offer = L’OIM distingue la recherche, la coopération technique et l’assistance opérationnelle, à plusieurs niveaux ; cela montre où vous vous situez.
why-contribution = Les observateurs sont admis pour contribuer aux travaux du Conseil.
why-other-status = D’autres organismes ont déjà examiné votre organisation ; cela est indiqué, sans être exigé.
why-earlier = Pour que votre dossier soit lu à la lumière de ce qui a déjà été dit.
why-principles = Les observateurs participent à un organe composé d’États et en respectent la Constitution ainsi que les compétences d’autrui.
why-conduct = L’OIM demande à ses partenaires de protéger les personnes qu’ils servent.
why-proceedings = Une personne examine la réponse et votre explication ; rien n’est décidé sur la base de cette seule réponse.
why-data = Vous devez savoir ce qui est conservé, pourquoi et pendant combien de temps.
why-head = La demande émane de l’organisation elle-même et porte la signature de la personne qui la dirige.
why-people = Pour que rien ne se perde lorsqu’une personne est absente.
why-declaration = Une personne habilitée répond du contenu du dossier.

## Réponses à choisir

option-registered = Enregistrée
option-not-required = Enregistrement non exigé par la loi
option-refused = Enregistrement refusé ou impossible à obtenir
option-persons = Des personnes
option-organizations = Des organisations
option-government = Un gouvernement
option-treaty = Un traité entre États
option-advocacy-group = Groupe de plaidoyer
option-service-provider = Prestataire de services
option-research-institute = Institut de recherche
option-federation = Fédération ou réseau
option-faith-based = Organisation confessionnelle
option-diaspora = Organisation de la diaspora
option-trade-union = Syndicat
option-professional-body = Association professionnelle
option-other = Autre
option-table = Sous forme de tableau, ici
option-file = Dans un fichier
option-no-members = Aucun : l’organisation n’a pas de membres
option-migration = Migrations
option-refugees = Personnes réfugiées
option-human-resources = Ressources humaines
option-none-of-these = Aucun de ces domaines
option-two-years = Deux ou plus
option-one-year = Un seul
option-no-year = Aucun pour le moment
option-from-members = Membres
option-from-private-persons = Particuliers
option-from-foundations = Fondations
option-from-companies = Entreprises
option-from-own-government = Gouvernement du pays du siège
option-from-other-governments = Autres gouvernements
option-from-intergovernmental = Organisations intergouvernementales
option-from-other = Autres sources
option-audited = Oui, comptes vérifiés
option-audit-not-required = Non, et la loi ne l’exige pas
option-not-audited = Non
option-research = Recherche
option-technical-cooperation = Coopération technique
option-operational-assistance = Assistance opérationnelle
option-consultation = Consultation
option-national = National
option-bilateral = Bilatéral
option-regional = Régional
option-global = Mondial
option-stateless = Apatride
option-nationality-not-stated = Non précisée, avec motif
option-elected = Par élection
option-appointed = Par nomination
option-co-opted = Par cooptation
option-ex-officio = De droit, en raison des fonctions
option-chosen-otherwise = Autrement
option-ecosoc = Conseil économique et social (ECOSOC)
option-ilo = Organisation internationale du Travail (OIT)
option-unhcr = Haut-Commissariat des Nations Unies pour les réfugiés (HCR)
option-other-body = Un autre organisme

## Colonnes

column-name = Nom
column-function = Fonction
column-nationality = Nationalité
column-second-nationality = Deuxième nationalité
column-no-nationality = Nationalité non indiquée
column-nationality-reason = Motif de l’absence de réponse
column-term = Durée du mandat
column-chosen = Mode de désignation
column-appointed-by-government = Nomination par un gouvernement
column-country = Pays ou zone
column-place = Ville ou lieu
column-title = Intitulé
column-year-from = Première année
column-year-to = Dernière année
column-done = Ce qui a été fait
column-beneficiaries = Nombre de personnes bénéficiaires
column-partners = Avec qui
column-budget = Budget
column-individuals = Membres individuels
column-organizations = Organisations membres
column-tie = Lien avec votre organisation
column-since = Depuis quelle année
column-contact = Contact à l’OIM
column-body = Organisme
column-body-name = Quel autre organisme
column-status = Type de statut
column-reference = Référence

## Ce que l’on écrit au-dessus de ces colonnes dans ses propres tableaux : séparé par des virgules, comparé sans majuscules ni accents.

column-name-also = nom complet, nom et prénom, membre, organisation, réseau, affilié, section
column-function-also = poste, rôle, titre, qualité
column-nationality-also = citoyenneté, pays, nationalités
column-second-nationality-also = autre nationalité, 2e nationalité, nationalité 2
column-no-nationality-also = sans nationalité indiquée
column-nationality-reason-also = motif, raison
column-term-also = mandat, durée, période
column-chosen-also = élection ou nomination
column-appointed-by-government-also = gouvernement, nommé par un gouvernement, nommée par un gouvernement
column-country-also = pays, zone, territoire, nom du pays, pays d’activité
column-place-also = ville, lieu, localité
column-title-also = titre, activité, activités, projet, projets, nom, nom du projet
column-year-from-also = de, du, début, année de début, année, années, depuis
column-year-to-also = à, au, fin, année de fin
column-done-also = description, activité, activités, détails, résumé
column-beneficiaries-also = bénéficiaires, personnes bénéficiaires, participants, nombre de bénéficiaires
column-partners-also = partenaires, partenaire
column-budget-also = montant, coût, budget total
column-individuals-also = membres, individus, personnes, personnes physiques, nombre de membres
column-organizations-also = organisations, associations, personnes morales, nombre d’organisations
column-tie-also = lien, relation, type
column-since-also = depuis, année, membre depuis, adhésion
column-contact-also = contact, personne de contact, point focal
column-body-also = organisation, institution
column-body-name-also = autre organisme, nom de l’organisme
column-status-also = statut, catégorie
column-reference-also = numéro de référence, numéro, n°

## Ce qui ne va pas dans une réponse

fault-required = Veuillez répondre à cette question.
fault-must-be-ticked = Veuillez cocher cette case pour continuer.
fault-too-long = { $max ->
    [one] Ne dépassez pas { $shown-max } caractère ; votre texte en compte { $shown-is }.
    [1000000] Ne dépassez pas { $shown-max } de caractères ; votre texte en compte { $shown-is }.
   *[other] Ne dépassez pas { $shown-max } caractères ; votre texte en compte { $shown-is }.
}
fault-control-characters = Le texte contient des caractères invisibles qui ne peuvent être imprimés. Saisissez-le, ou collez-le sans mise en forme.
fault-not-a-date = Ce n’est pas une date. Indiquez le jour, le mois et l’année en chiffres, par exemple 27 3 2009.
fault-no-such-day = Ce jour n’existe pas dans le calendrier.
fault-day-needed = Veuillez indiquer aussi le mois et le jour.
fault-in-the-future = Cette date est postérieure à aujourd’hui.
fault-not-a-year = Indiquez une année à quatre chiffres, par exemple 2009.
fault-not-a-number = Ce n’est pas un nombre. Utilisez des chiffres, par exemple 1250,50.
fault-not-a-count = Ce n’est pas un nombre. Utilisez des chiffres, sans décimales, par exemple 12.
fault-not-whole = Veuillez indiquer un nombre entier.
fault-out-of-range = Veuillez indiquer un nombre compris entre { $min } et { $max }.
fault-too-many-digits = { $max ->
    [one] Ne dépassez pas { $max } chiffre.
   *[other] Ne dépassez pas { $max } chiffres.
}
fault-negative = Ce montant ne peut être inférieur à zéro.
fault-not-an-email = Ce n’est pas une adresse électronique. Elle doit ressembler à nom@exemple.org.
fault-not-a-url = Ce n’est pas une adresse web. Elle doit ressembler à https://exemple.org.
fault-not-a-phone = Ce n’est pas un numéro de téléphone avec l’indicatif du pays, par exemple +41 22 000 00 00.
fault-not-a-country = Veuillez choisir un pays ou une zone dans la liste.
fault-not-a-currency = Veuillez choisir une monnaie dans la liste.
fault-unknown-option = Veuillez choisir l’une des réponses proposées.
fault-excludes-others = Deux des réponses cochées s’excluent.
fault-sum-differs = La somme des sources est de { $sum }, alors que les recettes totales indiquées sont de { $total }.
fault-not-before = Cette date doit être antérieure à celle indiquée sous « { $later } ».
fault-ends-before-it-begins = La dernière année précède la première.
fault-more-than = Ce nombre est supérieur à celui indiqué sous « { $whole } ».
fault-nationality-twice = Indiquez soit une nationalité, soit le motif de son absence, mais pas les deux.
fault-too-many-rows = { $max ->
    [one] Ne dépassez pas { $shown } ligne ; une liste plus longue peut être jointe en fichier.
    [1000000] Ne dépassez pas { $shown } de lignes ; une liste plus longue peut être jointe en fichier.
   *[other] Ne dépassez pas { $shown } lignes ; une liste plus longue peut être jointe en fichier.
}
