### Subject: dossier
