### Ce qui est conservé d’une demande, pourquoi, jusqu’à quand, qui peut le voir et qui l’a consulté.

trust-title = Vos données sur ce site
trust-lede = Ce qui est conservé au sujet de cette demande, à quelle fin, pendant combien de temps, qui peut le voir et qui l’a consulté.
trust-stored = Ce qui est conservé, et pourquoi
trust-answers = Les réponses de chaque section, avec la personne qui les a enregistrées en dernier et la date
trust-answers-why = Le secrétariat les examine au regard des critères, et le document remis au Conseil est établi à partir d’elles.
trust-documents-count = { $count ->
    [0] aucun
    [one] { $shown } document, { $size }
    [1000000] { $shown } de documents, { $size }
   *[other] { $shown } documents, { $size }
}
trust-documents = Documents : { $documents }
trust-documents-why = Ce sont les pièces justificatives. Chacune a une empreinte (SHA-256), qui permet de vérifier des deux côtés qu’il s’agit du même fichier.
trust-versions = Versions que vous avez envoyées : { $count }
trust-versions-why = Ce que vous avez envoyé reste tel quel, afin que l’on puisse voir plus tard sur quoi reposait une décision.
trust-questions = Questions et demandes d’observations, avec vos réponses : { $count }
trust-questions-why = Pour qu’aucune question ne soit répétée sans que vous le sachiez, et pour que vos observations parviennent au Conseil.
trust-people = Des noms de personnes : l’organe directeur, la direction, les contacts, et les personnes qui travaillent ici à la demande
trust-people-why = Pour savoir qui dirige l’organisation et la joindre. Les noms de l’organe directeur ne figurent dans aucun document du Conseil.
trust-messages = Les messages et les lettres qui vous ont été envoyés à ce sujet, avec l’adresse et l’heure
trust-messages-why = Pour que l’on puisse établir ce qui vous a été communiqué et quand, et renvoyer un message qui ne serait pas arrivé.
trust-history = Ce qui s’est passé et quand, consigné de manière que toute modification ultérieure se voie
trust-history-why = Un audit peut vérifier des années plus tard que la procédure a été suivie. Cette trace ne contient ni nom ni texte, seulement leurs empreintes.
trust-reads = Quelles personnes du secrétariat ont ouvert le dossier, et quel jour
trust-reads-why = Pour que cette page puisse vous dire qui l’a consulté.
trust-files = Les documents et leur empreinte SHA-256
trust-until = Durée de conservation
trust-kept-draft = Un brouillon que personne ne modifie pendant { $time } est clos, après deux avertissements par courriel.
trust-kept-file = Une demande soumise est conservée avec les archives du Conseil. Rien n’est supprimé automatiquement.
trust-kept-erasure = Pour faire effacer les données d’une personne, écrivez au secrétariat. L’historique reste vérifiable.
trust-who = Qui peut le voir
trust-who-own = Dans votre organisation
trust-who-staff = Au secrétariat
trust-who-staff-when = Une fois la demande soumise ; un brouillon n’appartient qu’à vous. Personne n’y lit les réponses enregistrées et non envoyées.
trust-who-not = Une personne qui a déclaré un conflit d’intérêts ne voit rien du dossier ; celles qui administrent les comptes ne voient aucun dossier.
trust-who-council = Le Conseil
trust-who-council-text = Le document qui lui est remis : le profil de l’organisation, les constats et vos observations.
trust-who-public = Tout le monde
trust-who-public-text = Rien, sauf si le Conseil admet l’organisation : son nom, son pays et la résolution figurent alors au registre des observateurs.
trust-looks = Qui l’a consulté
trust-looker-secretariat = Secrétariat
trust-looker-audit = Audit
trust-looked-nobody = Personne pour l’instant
trust-looked = { $count ->
    [0] Personne
    [one] { $shown } personne, en dernier le { $day }
    [1000000] { $shown } de personnes, en dernier le { $day }
   *[other] { $shown } personnes, en dernier le { $day }
}
trust-looks-about = Est comptée toute personne qui ouvre le dossier, ou une page d’une session du Conseil qui ne porte que sur lui, depuis le jour où l’enregistrement des consultations a commencé. Les listes où il figure parmi d’autres et les documents du Conseil ne sont pas comptés. Les personnes du secrétariat ne sont pas nommées.
