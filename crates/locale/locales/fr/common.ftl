### Mots communs à toutes les pages.

language-name = Français
common-yes = Oui
common-no = Non
common-unknown = Inconnu
common-not-stated = Non précisé
common-optional = facultatif
common-save = Enregistrer
common-back = Retour
common-cancel = Annuler
common-search = Rechercher
common-next = Suivant
common-previous = Précédent
common-day = Jour
common-month = Mois
common-year = Année
common-date = Date
common-name = Nom
common-email = Adresse électronique
common-language = Langue
common-label = { $label } :
