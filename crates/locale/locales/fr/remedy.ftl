### Ce qui devrait changer après un refus, un report ou une clôture : sur la page et dans la lettre.

remedy-title = Ce qui devrait changer
remedy-refused = Une nouvelle demande devrait établir ce qui suit. C’est ce que prévoient les règles ; il appartiendra au Conseil d’apprécier de nouveau si ces points sont établis.
remedy-discretion = Le Conseil se prononce librement. Ce qui devrait changer ressort de ses motifs.
remedy-deferred = Avant la décision, le secrétariat vous avait signalé ces critères. Avec les motifs du Conseil, ils indiquent ce qu’il convient de mettre à jour.
remedy-deferred-none = Ce qui devrait changer ressort des motifs du Conseil. Répondez-y et mettez le dossier à jour avant le prochain examen de la demande.
remedy-shown-by = Documents qui peuvent l’établir : { $documents }.
remedy-rule = Ce que le programme a relevé dans vos réponses et vos documents : { $found }
remedy-source = Source : { $source }. { $mark }.
remedy-waited = Ce critère est rempli depuis le { $day }.
remedy-again = Votre organisation peut présenter une nouvelle demande à partir du { $day }. Une demande reçue à temps est examinée à la session ordinaire suivante.

## Après une clôture, selon le motif

remedy-not-an-ngo = Cette procédure est ouverte aux organisations non gouvernementales. Une nouvelle demande devrait établir que votre organisation n’a été créée ni par des gouvernements ni par un traité et qu’elle n’est pas contrôlée par des gouvernements.
remedy-not-its-own-request = L’organisation elle-même devrait présenter la demande, par une lettre datée et signée par la personne qui la dirige.
remedy-duplicate-of = Rien n’est à modifier : votre organisation a un autre dossier. Veuillez utiliser ce dernier.
remedy-already-observer = Rien n’est à modifier : votre organisation a déjà le statut d’observateur et n’a pas à présenter de demande.
remedy-reapplication-interval = Seule la date fait obstacle : votre organisation peut présenter une nouvelle demande à partir du { $day }.
remedy-ceased-to-exist = Une nouvelle demande devrait établir que l’organisation existe, par exemple au moyen d’un extrait récent du registre.
