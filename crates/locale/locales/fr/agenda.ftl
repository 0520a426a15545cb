### Ce qui se fait d’une session du Conseil hors de son cours ordinaire : jours, liste, décisions, rectifications.

agenda-amend = Modifier les indications
    .lead = Modifier ces indications ne déplace aucun délai. Si la session doit se tenir à d’autres dates, reportez-la.
    .closes = Un nouveau dernier jour apparaît aussitôt sur les pages publiques et aux organisations dont la demande doit être examinée à cette session. Personne n’en est averti par message.
    .submit = Enregistrer les indications
    .done = Les indications sont enregistrées.
agenda-place = Lieu
agenda-chair = Présidence
agenda-quorum-hint = À laisser vide pour la majorité des États membres.
agenda-days = Jours pour faire objection
    .hint = Pour une procédure écrite seulement : laissez le dernier jour vide, il se déduit de ce nombre.
agenda-notice = Consigner la convocation
    .lead = Le jour où la convocation a été envoyée aux États membres. Le respect du délai prévu par le Règlement est consigné.
    .on = Convocation envoyée le
    .submit = Consigner la convocation
    .done = La convocation est consignée.
    .sent = Convocation envoyée
agenda-reason = Motif
    .inside = Il figure dans l’historique de la session. Il n’est envoyé à personne.
agenda-postpone = Reporter la session
    .lead = La session s’ouvre actuellement le { $day }. Elle ne peut être reportée qu’à des dates ultérieures, et aucun délai n’est avancé.
    .opens = Nouveau premier jour
    .closes = Nouveau dernier jour
    .submit = La reporter et en informer les organisations
    .done = La session est reportée, et les organisations en sont informées.
agenda-told = { $count ->
    [0] Aucune demande n’est inscrite.
    [one] { $number } organisation inscrite est informée des nouvelles dates :
    [1000000] { $number } d’organisations inscrites sont informées des nouvelles dates :
   *[other] { $number } organisations inscrites sont informées des nouvelles dates :
}
agenda-told-too = Les organisations dont la demande est prévue pour cette session sans être inscrite sur sa liste sont aussi informées, ainsi que les personnes chargées des dossiers.
agenda-returned = { $count ->
    [0] Aucun dossier ne revient au secrétariat.
    [one] { $number } dossier sans décision revient au secrétariat, prêt pour une autre session, et son organisation en est informée :
    [1000000] { $number } de dossiers sans décision reviennent au secrétariat, prêts pour une autre session, et leurs organisations en sont informées :
   *[other] { $number } dossiers sans décision reviennent au secrétariat, prêts pour une autre session, et leurs organisations en sont informées :
}
agenda-cancel = Annuler la session
    .lead = La session ne se tiendra pas. Ce qui a été consigné est conservé, et plus aucune opération n’est possible.
    .submit = L’annuler et en informer les organisations
    .done = La session est annulée.
agenda-end = Clore la session
    .lead = Plus rien ne peut être décidé à cette session. Les résolutions et les décisions consignées peuvent encore être rectifiées.
    .nothing = Toutes les demandes que vous voyez ici ont reçu une décision : aucun de ces dossiers ne revient au secrétariat.
    .submit = Clore la session
    .done = La session est close.
agenda-end-unannounced = { $count ->
    [one] { $number } décision n’est pas encore communiquée ; elle pourra l’être après la session.
    [1000000] { $number } de décisions ne sont pas encore communiquées ; elles pourront l’être après la session.
   *[other] { $number } décisions ne sont pas encore communiquées ; elles pourront l’être après la session.
}
agenda-open-lead = Les résolutions et les décisions peuvent désormais être consignées.
agenda-late = Inscrire sur la liste close
    .lead = La liste est close. La demande reçoit la lettre suivante, et le mode d’inscription est consigné.
    .how = Comment elle est inscrite
    .addendum = Par un additif au document
    .session = La session elle-même l’a ajoutée
    .words = Motif de l’additif, ou décision de la session
    .words-hint = Par exemple : le contreseing est intervenu après la clôture de la liste ; ou : décidé à la séance d’ouverture.
agenda-remove = Retirer de la liste
    .lead = Le dossier revient au secrétariat, prêt pour une autre session, et l’organisation en est informée. Sur une liste close, la lettre reste à cette demande et n’est donnée à aucune autre.
    .wish = L’organisation a souhaité retirer sa demande après la clôture de la liste. Le dossier revient d’abord au secrétariat ; l’organisation peut ensuite retirer sa demande.
    .why = Pourquoi
    .withdrawn = L’organisation a souhaité retirer sa demande
    .other = Pour un autre motif
    .submit = La retirer de la liste
    .done = La demande ne figure plus sur la liste.
agenda-skip = Non examinée
    .lead = La session n’a pas examiné cette demande. Le dossier revient au secrétariat, prêt pour une autre session, et l’organisation en est informée.
    .submit = Consigner qu’elle n’a pas été examinée
    .done = Consigné : la demande n’a pas été examinée.
agenda-order = Ordonner la liste
    .lead = Saisissez les rangs, ou déplacez une demande d’un rang. L’ordre donne les lettres à la clôture de la liste.
    .place = Rang
    .up = Monter
    .down = Descendre
    .submit = Enregistrer l’ordre
    .done = L’ordre est enregistré.
agenda-decide-reasons-in = Langue des motifs du Conseil
agenda-resolution-title-in = Langue du titre
agenda-decide-to = Reportée à
agenda-decide-to-next = La prochaine session qui sera annoncée
agenda-decide-against = Contre, ou objections
agenda-decide-criteria = Critères invoqués par le Conseil
agenda-decide-criteria-hint = Seulement pour « non admise ». N’en choisissez aucun si le Conseil a usé de son pouvoir d’appréciation. La lettre mentionne ceux que vous choisissez.
agenda-rule-two-thirds = À la majorité des deux tiers des membres présents et votants
agenda-rule-consensus = Par consensus
agenda-rule-threshold = Adoptée sauf objection d’un certain nombre de membres
agenda-rule-no-objection = Procédure écrite : aucune objection dans un délai donné
agenda-rule-objections = Objections qui y font obstacle
    .hint = Seulement si elle est adoptée sauf objection.
agenda-rule-days = Jours
    .hint = Seulement pour une procédure écrite.
agenda-correct = Rectifier
    .lead = Vous rectifiez la décision consignée avant toute annonce. La lettre devra être relue.
    .reason = Motif de la rectification
    .submit = Rectifier
    .done = La décision consignée est rectifiée. Relisez la lettre, puis annoncez la décision.
agenda-resolution-correct = Rectifier une résolution
agenda-resolution-correct-lead = Ce qui était consigné auparavant reste dans l’historique de la session. Les lignes du registre qui relèvent de cette résolution en prennent aussi le nouveau numéro, sauf celle à laquelle un autre a été donné à la main.
agenda-resolution-covers = Demandes visées
agenda-resolution-corrected = La résolution est rectifiée.
agenda-fault-days = Indiquez le nombre de jours pour faire objection, ou le dernier jour.
agenda-item-wish = L’organisation a souhaité retirer sa demande
agenda-history = Historique
agenda-history-closes = { $what } ; dernier jour : { $now } au lieu du { $former }
agenda-postponed = Reportée
agenda-postponed-times = { $times ->
    [0] aucune fois
    [one] une fois
    [1000000] { $number } de fois
   *[other] { $number } fois
}
agenda-correction = Rectification
    .propose = Proposer une rectification
    .look = Voir la rectification proposée
    .lead = Après l’annonce, une rectification est proposée par une personne et confirmée par une autre. Les deux lettres restent au dossier, et le registre montre la ligne rectifiée barrée.
    .replaces = Une rectification attend déjà. La vôtre la remplacera.
    .stands = Le formulaire montre ce qui est consigné. Modifiez ce qui est inexact et laissez le reste tel quel.
    .outcome = Ce qui est rectifié
    .clerical = Une erreur matérielle : la décision reste la même
    .reasons-hint = Seulement pour « non admise » et « reportée », dans les termes du Conseil.
    .votes-hint = Les voix sont indiquées au complet, ou les quatre chiffres sont laissés vides.
    .reason = Ce qui était inexact
    .reason-hint = Ces mots figurent dans la lettre rectifiée.
    .propose-submit = La soumettre à confirmation
    .proposed = La rectification est proposée. Une autre personne la confirme.
    .what = Rectification
    .no-votes = sans voix exprimées
    .nothing = néant
    .by = Proposée par
    .letter = La lettre rectifiée
    .confirm-lead = Lorsque vous confirmez, cette lettre est envoyée et le registre est mis à jour.
    .confirm = Confirmer et envoyer
    .confirmed = La rectification est confirmée, et l’organisation en est informée.
    .other = Une autre personne, qui n’a rien signé dans ce dossier, la confirme : responsable de rang supérieur ou secrétariat du Conseil.
agenda-correction-now = Décision annoncée : { $outcome }.
agenda-correction-change = { $before } → { $after }
agenda-correction-kept = { $outcome }, comme auparavant, avec d’autres motifs, d’autres critères ou une autre session
agenda-letter-corrects = La présente lettre rectifie notre lettre du { $day }. L’une et l’autre restent au dossier.
agenda-letter-criteria = Le Conseil a invoqué les critères suivants : { $criteria }.
agenda-letter-next-at = Votre demande reste enregistrée et sera examinée de nouveau à la { $session }. Le secrétariat vous écrira si des éléments sont nécessaires.
agenda-letter-next-written = Votre demande reste enregistrée et sera examinée de nouveau par procédure écrite. Le secrétariat vous écrira si des éléments sont nécessaires.
agenda-correct-of = Rectifier la décision : { $organization }
agenda-correct-noticed = Un élément paraît inhabituel. Si c’est bien ce que le Conseil a décidé, appuyez encore une fois sur le bouton.
agenda-decide-present-missing = Indiquez combien de membres étaient présents.
agenda-decide-votes-without-vote = Une décision prise sans vote ne comporte pas de voix. Effacez les chiffres ou choisissez le mode de décision.
agenda-letter-effect-now = L’admission prend effet le { $day } : votre organisation peut siéger pour le reste de la session, sans droit de vote.
agenda-letter-effect-later = L’admission a pris effet le { $day } : votre organisation peut se faire représenter aux prochaines sessions, sans droit de vote.
