### A case at hand: a document beside the page, the timeline, shortcuts.

viewer-nothing = Document
viewer-own = Ouvrir séparément
viewer-close = Fermer
viewer-not = Ce type de fichier ne s’affiche pas ici : ouvrez-le séparément.

timeline-about = La chronologie porte sur
timeline-all = Tout
timeline-steps = Étapes
timeline-dossier = Dossier
timeline-questions = Questions
timeline-findings = Constats et vérifications
timeline-notes = Notes
timeline-people = Personnes
timeline-council = Conseil
timeline-translations = Traductions
timeline-messages = Messages
timeline-by = Par qui
timeline-by-anybody = tout le monde
timeline-submit = Afficher
timeline-none = Rien de tel ne s’est produit.
# $state (String) - whether it was sent
timeline-message = Message à { $name } ({ $state }) :
timeline-odd = Avertissement confirmé : { $warning }
timeline-odd-corrected = Avertissement : { $warning }
timeline-mail = le courrier du système
# $name (String) - the reader's own name
timeline-you = { $name } (vous)

keys-title = Raccourcis clavier
keys-move = critère suivant, précédent
keys-judge = consigner ou modifier le constat
keys-open = ouvrir son document à côté de la page
keys-close = fermer le document
keys-note = écrire une note
keys-ask = poser une question
keys-tabs = les pages de ce dossier, dans leur ordre
keys-queue = retour à la liste des dossiers
keys-help = cette liste
keys-off = Désactiver les raccourcis d’une seule touche sur cet ordinateur

duplicates-title = Doublons possibles
duplicates-lead = Un autre dossier peut émaner de la même organisation sous un autre nom. Le système compare les noms dans toutes les écritures, les sigles, les numéros d’enregistrement et les domaines web ; une personne décide.
duplicates-none = Aucun autre dossier ne ressemble à celui-ci.
duplicates-likely = Peut-être la même organisation
duplicates-look = confirmer ou écarter
# $score (String) - how alike, out of 100
duplicates-score = { $score } sur 100
# $day (String) - a day
duplicates-since = dans cet état depuis le { $day }
duplicates-same = La même organisation
duplicates-another = Une autre organisation
duplicates-decided = Examinés
duplicates-earlier = Autres demandes de cette organisation
duplicates-earlier-one = Autre demande de cette organisation
duplicates-earlier-none = Il n’y en a pas d’autre.
duplicates-observer = Peut-être déjà observateur
duplicates-observer-since = observateur depuis : { $since }
duplicates-observers = Dans le registre
    .lead = Un observateur de ce nom, ou d’un nom semblable, figure au registre. S’il s’agit de la même organisation, la clôture de sa demande peut être proposée pour ce motif.
