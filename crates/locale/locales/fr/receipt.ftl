### Récépissés de ce qu’une organisation a envoyé, et archive de son dossier.

receipt-title = Accusé de réception de la version { $number }
receipt-lede = Voici, mot pour mot, ce que { $organization } a envoyé, avec les empreintes qui lui permettent de montrer que sa copie est inchangée.
receipt-organization = Organisation
receipt-sent = Envoi
receipt-version = Version
receipt-digest = Empreinte de la version (SHA-256)
receipt-proof = Sels et empreintes
receipt-proof-how = Chaque partie des réponses a sa propre empreinte : le SHA-256 de son sel et de ce qui a été saisi. L’empreinte de la version couvre celles de toutes les parties et de tous les documents. Elle a été consignée au moment de l’envoi et ne peut plus être modifiée.
receipt-proof-program = Les mêmes données figurent dans le fichier JSON de cet accusé de réception, qu’un programme peut vérifier : antechamber receipt verify.
receipt-salt = Sel { $salt }
receipt-erased = Les mots de cette partie ont été effacés ; l’empreinte demeure.

receipt-list = Ce que vous avez envoyé
receipt-list-pdf = Accusé de réception de la version { $number } (PDF)
receipt-list-json = Version { $number } pour programmes (JSON)
receipt-list-sent = Envoyée le { $when }
receipt-everything = Tout télécharger (ZIP)

receipt-correspondence = Questions, observations et déroulement de la procédure
receipt-correspondence-lede = Ce qui a été demandé à { $organization }, ses réponses et ses observations, et ce qui est arrivé à sa demande jusqu’au { $when }.
receipt-comments = Observations
receipt-draft = Le dossier en l’état, non envoyé
receipt-draft-lede = Réponses et documents tels qu’ils étaient le { $when }. Ils n’ont pas été envoyés au secrétariat.
