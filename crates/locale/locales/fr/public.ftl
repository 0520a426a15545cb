### Pages ouvertes à toutes et à tous.

public-home-title = Obtenir le statut d’observateur auprès du Conseil
public-home-lede = Les organisations non gouvernementales qui s’occupent de migrations, de réfugiés ou de ressources humaines peuvent demander à suivre les sessions du Conseil en qualité d’observateurs. La décision appartient au Conseil ; vous présentez ici votre demande et pouvez à tout moment en suivre l’avancement.
public-home-apply = Commencer une demande
public-home-criteria = Voir les conditions
public-home-steps = Déroulement
public-home-step-apply = Vous présentez votre demande.
public-home-step-apply-text = À votre rythme ; tout est conservé au fur et à mesure, et vous voyez où en est votre demande pour chaque critère.
public-home-step-apply-until = jusqu’au { $day }, pour la prochaine session
public-home-step-review = Le secrétariat vérifie et examine.
public-home-step-review-text = Critère par critère, en motivant chaque constat. Si un point n’est pas clair, une question vous est posée, avec la date limite de réponse.
public-home-step-decide = Le Conseil décide.
public-home-step-decide-text = Votre demande figure à son ordre du jour. Le secrétariat prépare et ne décide jamais.
public-home-step-decide-when = { $session }, { $when }
public-home-step-observe = Vous avez le statut d’observateur
public-home-step-observe-text = à compter de ce jour, sans droit de vote ; dans le cas contraire, les motifs vous sont communiqués, ainsi que la date à partir de laquelle une nouvelle demande est possible.
public-home-asked = Ce qui est demandé
public-home-all-criteria = { $count ->
    [one] Le critère, avec ses sources
    [1000000] Les { $shown } de critères, avec leurs sources
   *[other] Les { $shown } critères, avec leurs sources
}
public-home-pace = Durée de la procédure
public-home-pace-days = De la réception à la décision du Conseil, la moitié des { $files } derniers dossiers tranchés ont pris au plus { $half }, et neuf sur dix au plus { $most }.
public-home-session = Prochaine session
public-home-session-which = Session
public-home-session-when = Dates
public-home-session-until = Date limite de présentation
public-home-session-then = Après cette date
public-home-session-goes-on = Il reste possible de présenter une demande : reçue après la date limite, elle est examinée à la session suivante.
public-home-session-goes-to = Les demandes reçues au plus tard le { $day }, seront examinées à la session suivante : { $session }.
public-home-session-none = Aucune session n’est encore prévue. Vous pouvez présenter votre demande à tout moment : elle sera examinée à la prochaine session annoncée.
public-home-begun = Demande déjà commencée ?
public-home-begun-text = pour poursuivre votre demande.

public-criteria-title = Les critères
public-criteria-lede = Les critères au regard desquels une organisation est examinée lorsqu’elle demande le statut d’observateur. Chaque critère indique sur quoi il repose et avec quel degré de certitude.
public-criteria-edition = Règles { $id }
public-criteria-marks = Ce que signifient les mentions
public-criteria-all = Les critères, un par un
public-criteria-rests = Sur quoi il repose
public-criteria-secretariat = Vérifié par le secrétariat.
public-criteria-parameters = Chiffres et délais
public-criteria-parameters-text = Tous les seuils qu’emploie le programme figurent ici. Aucun n’est caché.
public-criteria-parameter = Objet
public-criteria-value = Valeur
public-criteria-mark = Certitude

public-guides-title = Nos textes de référence
public-guides-lede = Les documents de l’Organisation sur lesquels repose ce site, et ce qui est tiré de chacun.
public-guides-dated = Date
public-guides-symbol = Cote
public-guides-amended-label = Modifié
public-guides-amended = en vigueur depuis le { $since } ({ $mark })
public-guides-consulted = Consultation
public-guides-criteria = Critères
public-guides-all-criteria = Tous les critères

public-register-title = Registre des observateurs
public-register-lede = Les organisations non gouvernementales que le Conseil a admises en qualité d’observateurs.
public-register-name = Nom
public-register-country = Siège
public-register-since = Observateur depuis
public-register-since-year = Depuis (année)
public-register-resolution = Résolution
public-register-any = partout
public-register-find = Rechercher
public-register-clear = Tout afficher
public-register-none = Aucun observateur ne correspond à votre recherche.
public-register-empty = Le registre est encore vide. Un observateur y figure dès que la décision du Conseil a été annoncée.
public-register-json = Cette liste au format JSON
public-register-disclaimer = Les appellations employées n’impliquent aucune prise de position de l’Organisation quant au statut juridique des pays, territoires, villes ou zones, ou de leurs autorités, ni quant au tracé de leurs frontières ou limites.

public-help-title = Aide et accessibilité
public-help-begin = Comment commencer
public-help-begin-text = Créez un compte et confirmez votre adresse. Commencez ensuite une demande : c’est une liste de neuf sections, avec les documents qui s’y rapportent. Vous pouvez vous arrêter à tout moment et revenir ; rien n’est perdu.
public-help-colleagues = Questions en cours de procédure
public-help-colleagues-text = Chaque question indique pourquoi elle est posée et à quel critère elle se rapporte. Tant que votre demande est examinée par le secrétariat, sa page indique à qui revient l’étape suivante et à quelle échéance ; les questions qui vous sont posées vous parviennent par courriel et figurent sur cette page.
public-help-use = Utiliser ces pages
public-help-use-text = Chaque page peut être utilisée au clavier seul, sans JavaScript, sur un petit écran, agrandie, en couleurs sombres et imprimée. La langue se change en haut de chaque page sans perdre ce que vous avez saisi. Les erreurs sont énumérées en haut de la page et figurent à côté du champ.
public-help-times = Heures et délais
public-help-times-text = Un délai expire à la fin de la journée à Genève. Les heures sont indiquées avec leur fuseau horaire.
public-help-data = Vos données
public-help-data-text = Ce que vous déclarez est conservé pour que le Conseil puisse statuer sur votre demande, et le secrétariat ne le lit qu’à cette fin. Chaque étape est consignée avec sa date et la fonction de la personne qui l’a accomplie.
public-help-cookies = Ce que conserve votre navigateur
public-help-cookies-text = Les témoins de connexion (cookies) suivants, chacun seulement lorsqu’il est nécessaire, et aucun autre. Personne d’autre ne les lit.
public-help-cookie-session = Maintient votre session : jusqu’à votre déconnexion, ou jusqu’à ce que vous n’ayez pas utilisé ces pages pendant 14 jours.
public-help-cookie-form = Atteste qu’un formulaire que vous envoyez sans être en session est le vôtre : jusqu’à la fermeture du navigateur.
public-help-cookie-lang = Retient la langue que vous avez choisie : pendant un an.
public-help-cookie-device = Permet de vous prévenir lorsqu’une connexion à votre compte a lieu depuis un appareil que vous n’avez pas encore utilisé : pendant un an après votre dernière connexion.
public-help-cookie-parked = Permet de retrouver un formulaire que vous avez envoyé après la fin de votre session, pour vous le présenter une fois votre session rouverte : pendant une heure au plus.
public-help-cookie-eligibility = Conserve les dix réponses de la vérification préalable, si vous l’avez demandé : jusqu’à ce que vous les repreniez dans une demande ou que vous vous déconnectiez, ou pendant 90 jours.
public-help-cookie-flash = Transmet ce que la page suivante dit de l’étape que vous venez d’accomplir : pendant une minute au plus.
public-help-copies = Pendant que vous écrivez, votre navigateur conserve aussi une copie de ce qui n’est pas encore enregistré, pour qu’une coupure de connexion n’en fasse rien perdre. Cette copie reste sur cet appareil, est supprimée dès que le texte est enregistré ou que vous vous déconnectez, et n’est plus utilisée après 14 jours. Le navigateur retient également quand quelqu’un s’est déconnecté pour la dernière fois et, pour le secrétariat, si les raccourcis clavier sont désactivés.
public-criteria-figure = { $what } : { $value }
