sanctions-title = Listes de sanctions
sanctions-security-council = Liste récapitulative du Conseil de sécurité de l’ONU
sanctions-table = Tableau propre au secrétariat
sanctions-lede = Les noms figurant dans chaque dossier ouvert – ceux de l’organisation, de ses responsables et de son organe directeur – sont comparés à ces listes. Une correspondance est une question posée au secrétariat : elle n’entraîne par elle-même aucun refus, et l’organisation ne la voit pas.
sanctions-none = Aucune liste n’est chargée : les dossiers ne sont pas vérifiés.
sanctions-list = Liste
sanctions-dated = Date
sanctions-undated = sans date
sanctions-entries = Inscriptions
sanctions-loaded = Chargement
sanctions-not-loaded = non chargée
sanctions-old = Date de plus de { $days } jours
sanctions-load = Charger une liste
sanctions-load-lede = La liste la plus récente remplace la précédente de même origine. Tous les dossiers ouverts lui sont ensuite comparés, ce qui prend quelques minutes.
sanctions-file = Fichier
sanctions-file-hint = La Liste récapitulative en XML, telle que la publie le site du Conseil de sécurité, ou un tableau CSV (UTF-8) avec les colonnes nom, autres noms (séparés par |), référence, programme. { $size } au plus.
sanctions-day = Date du tableau
sanctions-day-hint = Pour un CSV seulement : 2027-01-31 ou 31.01.2027. Le XML porte sa propre date.
sanctions-submit = Charger la liste
sanctions-done = { $count ->
    [0] { $list } : aucune inscription chargée.
    [one] { $list } : une inscription chargée. Les dossiers ouverts lui sont en cours de comparaison.
    [1000000] { $list } : { $shown } d’inscriptions chargées. Les dossiers ouverts leur sont en cours de comparaison.
   *[other] { $list } : { $shown } inscriptions chargées. Les dossiers ouverts leur sont en cours de comparaison.
}
sanctions-doing = Liste de sanctions chargée : { $list }, inscriptions : { $shown }, SHA-256 { $digest }…
sanctions-step = Comparer les dossiers ouverts aux listes de sanctions
sanctions-step-file = Comparer les noms d’un dossier aux listes de sanctions
sanctions-fault-missing = Choisissez un fichier.
sanctions-fault-large = Le fichier dépasse { $size }. Chargez la liste telle qu’elle est publiée.
sanctions-fault-encoding = Le fichier n’est pas en UTF-8. Dans un tableur, choisissez « CSV UTF-8 » à l’enregistrement.
sanctions-fault-broken = Le fichier est abîmé vers l’octet { $position }. Téléchargez-le à nouveau.
sanctions-fault-other = Ce XML n’est pas la Liste récapitulative du Conseil de sécurité : il devrait commencer par CONSOLIDATED_LIST.
sanctions-fault-doctype = Le fichier déclare un type de document ou des entités. La liste du Conseil de sécurité n’en comporte pas : le fichier n’a pas été lu.
sanctions-fault-empty = Cette liste ne contient aucune inscription. Rien n’a été modifié.
sanctions-fault-many = La liste compte plus de { $most } inscriptions. Rien n’a été modifié.
sanctions-fault-names = Les inscriptions de la liste comptent ensemble plus de { $most } noms. Rien n’a été modifié.
sanctions-fault-day = Indiquez la date sous la forme 2027-01-31 ou 31.01.2027.
sanctions-fault-rows = Rien n’a été chargé, car les lignes suivantes ne peuvent être lues : { $rows }
sanctions-row-quote = { $row } a un guillemet (") qui n’est pas fermé
sanctions-row-nameless = { $row } n’a pas de nom
sanctions-row-long = { $row } a un nom trop long
sanctions-row-names = { $row } a trop de noms
sanctions-case = Vérification des noms
sanctions-case-none = Noms non vérifiés : aucune liste n’est chargée.
sanctions-case-waits = Pas encore comparés aux listes actuelles ({ $lists }). Ce sera fait dans quelques minutes.
sanctions-case-done = Comparés le { $day } à : { $lists }.
sanctions-case-no-match = Aucun nom ne ressemble à un nom de ces listes.
sanctions-case-cut = Seules les { $most } correspondances les plus fortes sont affichées : il peut y en avoir d’autres. Comparez les noms un par un avant de conclure.
sanctions-case-list = { $list } du { $day }
sanctions-case-list-loaded = { $list }, chargée le { $day }
sanctions-match = « { $stated } » ({ $field }) ressemble à « { $listed } » : { $score } sur 100
sanctions-match-words = Mots qui concordent : { $words }
sanctions-match-alias = Autre nom de { $name }
sanctions-match-since = inscription du { $day }
sanctions-match-open = à écarter ou à confirmer
sanctions-match-cleared = écartée
sanctions-match-confirmed = confirmée
sanctions-match-recorded = en cours d’enregistrement
sanctions-match-read = ce qui a été consigné
sanctions-match-clear = Écarter
sanctions-match-confirm = Confirmer
sanctions-confirm = Confirmer une correspondance
    .lead = Vous confirmez en votre nom, avec un motif, que l’inscription vise cette organisation ou une personne qui lui est liée. La constatation sur le critère doit être consignée à nouveau ; rien d’autre n’en découle automatiquement.
    .which = Correspondance
    .reason = Éléments à l’appui
    .submit = Confirmer la correspondance
    .done = La correspondance est confirmée.
sanctions-confirmed-stand = { $count ->
    [one] { $count } correspondance avec une liste de sanctions a été confirmée : tenez-en compte.
   *[other] { $count } correspondances avec des listes de sanctions ont été confirmées : tenez-en compte.
}
