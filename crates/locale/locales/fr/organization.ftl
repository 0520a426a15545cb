### Une organisation et les personnes qui y travaillent.

organization-country = Pays ou zone du siège
organization-since = Inscrite ici depuis le
organization-your-role = Votre rôle
organization-people = Personnes de l’organisation
organization-you = { $name } (vous)
organization-named = { $name }, { $email }
organization-role = Ce que la personne peut faire
organization-role-owner = Responsable
organization-role-editor = Rédaction
organization-role-viewer = Lecture
organization-choice-editor = Remplir et répondre : sections, documents, questions du secrétariat
organization-choice-viewer = Tout lire, sans rien modifier
organization-fault-role = Choisissez ce que la personne peut faire.
organization-role-title = Ce que { $name } peut faire
organization-role-change = Changer le rôle

organization-name-title = Modifier le nom ou le siège
organization-name-lede = C’est ainsi que l’organisation est désignée sur ces pages et dans les listes du secrétariat. Ce qui figure dans une demande se modifie dans la demande.

## Invitations

organization-invitations = Invitations en cours
organization-invitation-until = À accepter jusqu’au { $when }
organization-invitation-over = Expirée le { $when }
organization-invited-by = par { $name }
organization-address-gone = Une adresse qui n’est plus conservée
organization-invite-title = Inviter une ou un collègue
organization-invite-lede = Un message contenant un lien part à cette adresse. Il n’est pas nécessaire d’avoir déjà un compte.
organization-invite-email = Adresse de la personne
organization-invite-button = Envoyer l’invitation
organization-invite-done = L’invitation est en route vers { $address }.
organization-fault-often = Trop de messages ont déjà été envoyés à cette adresse. Réessayez plus tard.
organization-fault-often-by = Vous avez déjà fait envoyer trop de messages. Réessayez dans une heure.
organization-revoke = Annuler l’invitation
organization-revoke-title = Annuler l’invitation ?
organization-revoke-lede = Le lien envoyé à { $address } ne fonctionnera plus. Vous pourrez envoyer une autre invitation à tout moment.
organization-revoke-done = L’invitation a été annulée.

## Responsable, départ

organization-owner-make = Désigner comme responsable
organization-owner-title = Confier l’organisation à { $name } ?
organization-owner-lede = { $name } sera désormais responsable de l’organisation { $organization } : seule cette personne pourra soumettre une demande, la retirer et inviter d’autres personnes.
organization-owner-after = Vous gardez le droit de remplir et de répondre. Seule la nouvelle personne responsable pourra vous rendre ce rôle.
organization-owner-done = { $name } est maintenant responsable de l’organisation.
organization-remove = Retirer
organization-remove-title = Retirer { $name } ?
organization-remove-lede = { $name } ne pourra plus rien lire ni modifier de cette organisation. Ce que cette personne a écrit est conservé.
organization-remove-done = { $name } ne fait plus partie de l’organisation.
organization-leave = Quitter l’organisation
organization-leave-title = Quitter { $organization } ?
organization-leave-lede = Vous ne pourrez plus rien lire ni modifier de cette organisation. La personne responsable pourra vous inviter de nouveau.
organization-leave-done = Vous ne faites plus partie de l’organisation { $organization }.

## Le lien d’une invitation

organization-join-title = Rejoindre { $organization }
organization-join-lede = { $by } vous invite à travailler pour { $organization }. Votre rôle : { $role }.
organization-join-lede-house = Vous recevez une invitation à travailler pour { $organization }. Votre rôle : { $role }.
organization-join-until = L’invitation peut être acceptée jusqu’au { $when }.
organization-join-account = Choisissez un mot de passe : votre compte aura l’adresse { $address }.
organization-join-sign-in = Il existe un compte avec l’adresse { $address }. Connectez-vous avec ce compte pour accepter l’invitation.
organization-join-another = L’invitation a été envoyée à { $address }, et vous utilisez en ce moment un compte qui a une autre adresse. Déconnectez-vous et ouvrez de nouveau le lien.
organization-join-button = Accepter l’invitation
organization-join-not = Pas maintenant
organization-join-account-button = Créer le compte et rejoindre
organization-join-done = Vous faites maintenant partie de l’organisation { $organization }.
organization-join-account-done = Votre compte est prêt et l’invitation est acceptée. Connectez-vous pour commencer.
organization-join-gone = Cette invitation n’est plus valable
organization-join-gone-text = Elle a été acceptée ou annulée, ou elle a expiré. Demandez-en une autre à la personne qui vous l’a envoyée.
