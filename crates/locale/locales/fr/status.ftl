### Où en est une demande : ce que signifie chaque état, et ce que la personne responsable peut en faire.

## Ce que signifie chaque état

status-received = Votre demande est parvenue au secrétariat, qui vérifie maintenant si le dossier est complet. Vous n’avez rien à faire ; s’il manque quelque chose, nous vous le demanderons par courriel et ici.
status-screening = Le secrétariat vérifie si le dossier est complet. Vous n’avez rien à faire ; s’il manque quelque chose, nous vous le demanderons par courriel et ici.
status-question = Le dossier attend votre réponse. Dès que vous l’aurez envoyée, l’examen reprendra.
status-hearing = Avant de rédiger son document, le secrétariat vous invite à vous exprimer sur ce qui semble faire obstacle à la demande. Vos observations figureront dans le document que lit le Conseil.
status-intend-to-close = Le secrétariat envisage de clore le dossier sans le soumettre au Conseil. Avant toute décision, vous pouvez dire ce que vous en pensez.
status-intend-to-close-heard = Une seconde personne du secrétariat examine la proposition de clôture et vos observations. Le résultat vous sera communiqué.
status-under-review = Le secrétariat examine le dossier critère par critère et prépare ce que lira le Conseil. Vous n’avez rien à faire.
status-on-agenda = Le Conseil examine votre demande à cette session. Sa décision vous sera communiquée dès qu’elle sera annoncée.
status-admitted = Le Conseil a admis votre organisation en qualité d’observateur. La lettre explique ce que cela signifie.
status-not-admitted = Le Conseil n’a pas admis votre organisation. Vous pouvez présenter une nouvelle demande, comme indiqué ci-dessous.
status-deferred = Le Conseil ne s’est pas encore prononcé. Prochain examen de la demande : { $session }. D’ici là, vous pouvez mettre le dossier à jour.
status-deferred-to-next = à la prochaine session qui sera annoncée
status-mistake = Une erreur dans votre envoi, un document oublié ? Écrivez au secrétariat en indiquant la référence { $reference } :
status-closed = Le dossier a été clos sans être soumis au Conseil. Le motif est indiqué ci-après, l’explication sous « Ce qui s’est passé ». Si vous pensez qu’il s’agit d’une erreur, écrivez au secrétariat ; vous pouvez aussi présenter une nouvelle demande.
status-withdrawn = Vous avez retiré la demande. Plus personne n’y travaille.
status-withdrawn-over = Vous avez retiré la demande. Le retrait ne peut plus être annulé ; une nouvelle demande est possible à tout moment.
status-lapsed = Le dossier a été clos faute de réponse. Rien n’est perdu : il sera rouvert automatiquement dès l’envoi de vos réponses.
status-lapsed-over = Le dossier a été clos faute de réponse et ne peut plus être rouvert. Une nouvelle demande est possible à tout moment.
status-lapsed-owner = Les réponses doivent être envoyées par la personne responsable de l’organisation.
status-discarded = Ce brouillon a été abandonné. Vous pouvez en commencer un autre à tout moment.
status-deferrals = Demande reportée
status-deferrals-count = { $count ->
    [0] jamais
    [one] une fois
    [1000000] { $shown } de fois
   *[other] { $shown } fois
}
status-reply = Réponse du Directeur général
status-expected-title = À quoi s’attendre
status-expected-listed = Inscription à la liste d’une session
status-expected-decided = Décision du Conseil
status-expected-both = d’ici au { $half } pour la moitié des dossiers, d’ici au { $most } pour neuf sur dix
status-expected-most = d’ici au { $most } pour neuf dossiers sur dix
status-expected-late = plus tard que pour neuf dossiers sur dix. Pour en savoir la raison, écrivez au secrétariat.
status-expected-from = Compté à partir du jour de la réception, d’après les { $files } derniers dossiers tranchés. C’est ce que montre l’expérience ; ce n’est pas une promesse.
status-reasons = Les motifs du Conseil
status-reasons-earlier = Les motifs du Conseil lors d’une session antérieure : { $session }, { $day }
status-reasons-criteria = Au regard de ces critères :
status-again = Présenter une nouvelle demande

## Des observations déjà données

status-hearing-before = Observations demandées précédemment
status-comment-none = Aucune observation n’a été envoyée dans le délai ; l’examen s’est poursuivi.
status-comment-cancelled = Le secrétariat a retiré cette demande : vos observations ne sont pas nécessaires.
    .why = Le motif :
status-comment-on-paper = Ces observations figurent dans le document que lit le Conseil.
status-comment-in-file = Ces observations font partie du dossier : elles sont lues avant toute décision de clôture.
status-comment-sent = Vos observations sont parvenues au secrétariat.

## Abandonner ou transmettre un projet de demande

status-discard-title = Abandonner le brouillon
status-discard-lede = Le brouillon est clos définitivement : plus personne ne peut le remplir ni le soumettre. Le secrétariat ne l’a pas vu.
status-discard-kept = Vous pouvez commencer une nouvelle demande à tout moment. Votre organisation et les personnes qui y travaillent restent inscrites.
status-discard-button = Abandonner le brouillon
status-discard-keep = Garder le brouillon
status-discard-done = Le brouillon a été abandonné.
status-hand-over-title = Transmettre la demande
status-hand-over-lede = Une autre personne de votre organisation devient alors responsable de celle-ci et de sa demande : elle seule peut soumettre la demande, la retirer et inviter d’autres personnes. Vous gardez le droit d’y travailler.
status-hand-over-to = À qui
status-hand-over-nobody = La demande se transmet à une personne chargée de la rédaction, et il n’y en a pas encore. Invitez d’abord quelqu’un à ce titre.
status-hand-over-fault = Choisissez à qui.
status-hand-over-button = Transmettre
status-hand-over-done = La demande a maintenant une autre personne responsable. Vous pouvez continuer à y travailler.

## Mettre à jour un dossier reporté

status-update-title = Mettre le dossier à jour
status-update-call = Répondez à ce que le Conseil a demandé, et remplacez ce qui n’est plus à jour.
status-update-lede = Prochain examen de la demande par le Conseil : { $session }. Modifiez ce que vous souhaitez ; rien n’est transmis avant que vous n’envoyiez la mise à jour.
status-update-aged = Ce qui n’est plus à jour
status-update-aged-lede = Ces critères étaient remplis à la réception de la demande et ne le sont plus aujourd’hui :
status-update-aged-none = Aucun des critères remplis n’a cessé de l’être.
status-update-expired-lede = Ces documents ne sont plus valables ; remplacez-les s’ils doivent encore prouver quelque chose :
status-update-expired = valable jusqu’au { $day }
status-update-asked = Ce que le secrétariat a demandé jusqu’ici
status-update-open = Ce qui reste à régler
status-update-changed = Ce qui diffère de votre dernier envoi
status-update-since = Par rapport à la version du { $when }.
status-update-nothing = Rien pour l’instant.
status-update-added = Ajouté :
status-update-removed = Retiré :
status-update-places = Modifier
status-update-send = Envoyer la mise à jour
status-update-send-lede = Ce que vous avez modifié est figé dans une nouvelle version, et le secrétariat l’examine.
status-update-unchanged = Rien n’a encore été modifié : il n’y a rien à envoyer pour l’instant.
status-update-owner = Seule la personne responsable de l’organisation peut envoyer la mise à jour. Tout ce que vous modifiez est enregistré.
status-update-done = La mise à jour est parvenue au secrétariat.

## Retrait après la clôture de la liste

status-withdraw-late-title = Faire savoir au Conseil que vous souhaitez retirer la demande ?
status-withdraw-late = La liste de la session est close : la demande reste à l’ordre du jour. Votre souhait est consigné et le Conseil en est informé avant de se prononcer.
status-withdraw-late-button = Consigner mon souhait
