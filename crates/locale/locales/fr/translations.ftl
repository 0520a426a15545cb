translations-title = Traductions
    .lead = Ce que l’organisation ou le Conseil liront. Une personne traduit, une autre vérifie ; toute nouvelle version est à vérifier de nouveau.
    .none = Ce dossier ne contient encore aucun texte que d’autres lisent. Les questions, constats et motifs apparaîtront ici.
    .ngo = Lu par l’organisation
    .ngo-hint = Il lui est écrit en { $language }.
    .council = Lu par le Conseil
    .council-hint = Le document du Conseil paraît dans les trois langues.
    .secretariat = Lu par le secrétariat
    .secretariat-hint = Ces textes n’exigent pas de traduction ; elle peut toutefois être utile aux collègues.
translations-open = { $count ->
    [0] Rien ne manque.
    [one] Une traduction manque ou attend d’être vérifiée.
    [1000000] { $shown } de traductions manquent ou attendent d’être vérifiées.
   *[other] { $shown } traductions manquent ou attendent d’être vérifiées.
}
translations-state-original = original
translations-state-missing = manquante
translations-state-optional = aucune
translations-state-to-check = à vérifier
translations-state-checked = vérifiée
translations-by = Traduction : { $name }
    .checked-by = vérification : { $checker }
    .write = Traduire en { $language }
    .change = Modifier la traduction
    .words = En { $language }
    .save = Enregistrer la traduction
    .check = J’ai lu les deux textes : la traduction est fidèle
    .own = Votre traduction doit être vérifiée par une autre personne.
    .saved = La traduction est enregistrée. Une autre personne peut maintenant la vérifier.
    .done = La traduction est vérifiée.
    .check-note = Votre vérification est consignée avec votre nom. L’organisation et ses messages reçoivent la traduction une fois vérifiée ; personne ne reçoit de courriel. Pour revenir sur une vérification, modifiez la traduction : elle sera à vérifier de nouveau.
translations-session-none = Rien n’a encore été écrit pour cette session que d’autres lisent. Les motifs et les titres des résolutions figureront ici.
translations-session-council = Les titres des résolutions et les motifs d’une inscription tardive sont nécessaires dans les trois langues : les documents du Conseil les citent.
translations-letter = La lettre ne peut pas encore être relue.
translations-letter-link = Traduire les motifs
