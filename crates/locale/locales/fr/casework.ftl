### Les démarches du secrétariat dans un dossier : ce que fait chacune, ce qu'elle demande, ce qu'il faut savoir.

casework-more = Autres démarches
    .organization = Avec l’organisation
    .findings = Faits et vérifications
    .people = Collègues
    .signatures = Examen et clôture
casework-fault-day = Indiquez un jour, par exemple 2026-03-31.
casework-read-by-organization = L’organisation le lira.
casework-other-file = un dossier que vous ne pouvez pas consulter

casework-load = { $count ->
    [0] aucun dossier en cours
    [one] 1 dossier en cours
    [1000000] { $shown } de dossiers en cours
   *[other] { $shown } dossiers en cours
}
casework-assign = Attribuer le dossier
    .lead = Le dossier sera confié à cette personne, et à elle seule ; elle en est avertie par courriel.
    .to = À qui
    .you = { $name } (vous)
    .none = Personne d’autre ne peut prendre ce dossier.
    .submit = Attribuer
    .done = Le dossier est confié à { $name } ; un courriel l’en avertit.
casework-release-other = Retirer le dossier à { $name }
    .note = Le dossier rejoint les dossiers « Non attribués » ; il ne vous est pas confié. Ses délais continuent de courir, et les messages à son sujet vont à tous les responsables de dossiers. { $name } ne reçoit pas de courriel. Tout responsable de dossiers peut le prendre, et vous pouvez l’attribuer.

casework-conflict = Déclarer un conflit d’intérêts
    .lead = Vous ne verrez plus ce dossier : ni ses pages, ni dans une liste, ni dans un décompte.
    .held = Ce dossier vous est confié : il rejoindra les dossiers « Non attribués ».
    .after = Seule une personne de rang supérieur, elle-même sans conflit dans ce dossier, peut lever le conflit.
    .reason = En quoi consiste le conflit
    .reason-hint = Lu uniquement par les responsables de rang supérieur et l’audit. Une phrase suffit.
    .submit = Déclarer le conflit et quitter ce dossier
    .done = Votre conflit d’intérêts est consigné. Vous ne voyez plus ce dossier.
casework-lift = Lever un conflit d’intérêts
    .lead = Cette personne verra de nouveau le dossier et pourra y travailler. Personne ne peut lever son propre conflit.
    .since = { $name }, depuis le { $day }
    .of = Personne concernée
    .reason = Pourquoi il n’existe plus
    .submit = Lever le conflit
    .done = Conflit levé : { $name } voit de nouveau ce dossier.

casework-notes = Notes
    .lead = Les notes restent au secrétariat : l’organisation ne les voit jamais. Elles ne peuvent plus être modifiées ni retirées.
    .words = Note
    .words-hint = Une personne dont le nom suit un @ est avertie par courriel, par exemple @Prénom Nom.
    .tell = Avertir par courriel
    .submit = Ajouter une note
    .done = Note ajoutée.
    .none = Ce dossier ne comporte encore aucune note.
    .told = pour information : { $names }

casework-reply = Consigner la réponse du Directeur général
    .lead = La date de la lettre est communiquée à l’organisation, qui est avertie par courriel que la réponse est consignée.
    .before = Date consignée : { $day }.
    .dated = Date de la lettre
    .submit = Consigner la réponse
    .done = La réponse est consignée. L’organisation en est avertie.

casework-flag = Consigner une correspondance avec une liste
    .lead = Tant que la correspondance n’est ni écartée ni confirmée, aucune recommandation sur ce dossier ne peut être contresignée. L’organisation n’en est pas avertie.
    .list = Liste
    .list-hint = Son intitulé exact et sa date.
    .entry = Inscription
    .entry-hint = Son numéro ou son nom sur cette liste.
    .words = Ce qui correspond
    .entry-by-machine = inscription { $entry }
    .known = Cette inscription est déjà consignée.
    .submit = Consigner la correspondance
    .done = Correspondance consignée. Elle doit être écartée avant le contreseing.
casework-clear = Écarter une correspondance
    .lead = Vous confirmez en votre nom, avec un motif, que l’inscription ne vise ni cette organisation ni une personne qui lui est liée.
    .which = Quelle correspondance
    .reason = Pourquoi il s’agit de quelqu’un d’autre
    .submit = Écarter la correspondance
    .done = Correspondance écartée.
casework-link = Signaler un doublon possible
    .lead = Tant que le dossier signalé n’est pas écarté avec un motif, aucune recommandation sur celui-ci ne peut être contresignée. S’il s’agit de la même organisation, proposez plutôt de clore le dossier.
    .candidates = Dossiers d’organisations au nom semblable
    .reference = Un autre dossier, par sa référence
    .reference-hint = Laissez vide si vous en avez choisi un ci-dessus.
    .reason = Ce qui laisse penser à la même organisation
    .missing = Choisissez un dossier ou indiquez sa référence.
    .unknown = Aucun dossier que vous puissiez consulter ne porte cette référence.
    .submit = Signaler
    .done = Doublon possible signalé. Il doit être réglé avant le contreseing.
casework-dismiss = Écarter un doublon possible
    .lead = Vous confirmez, avec un motif, que les deux dossiers émanent de deux organisations différentes.
    .hidden = Un rapprochement avec un dossier que vous ne pouvez pas voir est écarté par une personne qui le peut.
    .which = Quel dossier
    .reason = Pourquoi il s’agit d’une autre organisation
    .submit = Écarter
    .done = Écarté : il s’agit de deux organisations différentes.

casework-correct = Rectifier un fait
    .lead = La réponse de l’organisation reste telle qu’elle a été envoyée. La rectification figure à côté, avec votre nom, pour toutes les personnes du secrétariat qui voient ce dossier. Le Conseil la lit dans son document, sans votre nom ; mais une rectification qui porte sur une personne, une adresse ou un numéro de téléphone reste au sein du secrétariat. Dès que l’organisation modifie elle-même sa réponse et l’envoie, la rectification ne figure plus dans le document du Conseil.
    .answer = Réponse de l’organisation :
    .at = Quelle réponse
    .words = Ce qu’il faut lire, et pourquoi
    .words-hint = Par exemple : fondée en 2011 et non en 2010, selon l’acte constitutif.
    .document = Document qui l’établit
    .no-evidence = Choisissez le document qui l’établit.
    .beside = Rectifié par { $by } : { $words }
    .submit = Consigner la rectification
    .done = Rectification consignée.
    .before = Ce que le secrétariat a rectifié jusqu’ici ; une nouvelle rectification le remplace :
    .restated = L’organisation a modifié cette réponse depuis.

casework-withdraw-correction = Retirer une rectification
    .lead = La réponse de l’organisation figure alors de nouveau seule, ici comme dans le document du Conseil. L’historique conserve la rectification et votre motif.
    .this = Retirer cette rectification
    .at = Quelle rectification
    .reason = Motif du retrait
    .submit = Retirer la rectification
    .done = Rectification retirée.

casework-summarize = Résumé à l’intention du Conseil
    .lead = Quelques phrases sur l’organisation : ce qu’elle est, son but, où et comment elle travaille. Elles figurent au-dessus de ses propres déclarations dans le document du Conseil ; à défaut, ces déclarations y figurent seules.
    .words = Résumé
    .words-hint = Uniquement des faits tirés du dossier, sans recommandation : le document du Conseil n’en contient pas. Le texte enregistré remplace le résumé actuel. { $most } caractères au plus.
    .long = Ce texte est trop long : { $written } caractères, pour { $most } au plus. Avec le reste de la demande, il doit tenir sur un feuillet.
    .submit = Enregistrer le résumé
    .done = Le résumé est enregistré. Il peut maintenant être traduit.
casework-except = Déroger à un critère
    .lead = Une dérogation permet de recommander l’admission bien que le critère ne soit pas rempli. Elle est comptée et figure dans le document du Conseil.
    .until = Un nouveau constat sur le critère met fin à la dérogation.
    .which = Quel critère
    .none = Aucun critère obligatoire n’est jugé non rempli : il n’y a pas lieu de déroger.
    .reason-hint = Le Conseil le lira. Pour un critère que seul le secrétariat peut lire, son document n’indique pas de motif.
    .submit = Consigner la dérogation
    .done = Dérogation consignée : { $title }
casework-hear = Demander les observations de l’organisation
    .on-closing = Demander des observations sur la clôture
    .unmet = L’organisation apprend, dans vos termes, que ces critères ne semblent pas remplis et peut présenter ses observations. Elle n’apprend pas ce que vous recommanderez. Ses observations figureront dans le document du Conseil.
    .unspecified = L’organisation apprend, dans vos termes, ce qui fait obstacle à sa demande et peut présenter ses observations. Elle n’apprend pas ce que vous recommanderez. Ses observations figureront dans le document du Conseil.
    .closing = L’organisation apprend, dans vos termes, que le secrétariat envisage de clore le dossier pour ce motif et peut présenter ses observations.
    .until = Elle a jusqu’au { $day }. Sans observations, le dossier suit son cours.
    .unnamed = Ni les messages à l’organisation ni ses pages ne mentionnent : { $criteria }. N’en parlez pas non plus dans votre texte : cela pourrait donner l’alerte.
    .none = Aucun critère n’est jugé non rempli : il n’y a rien sur quoi l’organisation puisse présenter des observations.
    .words = Ce que vous écrivez à l’organisation
    .words-hint = Dites ce qui manque et ce qui permettrait d’y remédier.
    .submit = Demander ses observations
    .done = L’organisation est invitée à présenter ses observations. Un message vous avertira dès leur arrivée.
casework-hearing = Observations
    .unmet = Observations demandées sur : { $criteria }
    .closing = Observations demandées sur la clôture : { $ground }
    .running = en attente d’observations
    .came = observations reçues
    .silent = sans observations
    .cancelled = demande retirée
    .comment = Observations de l’organisation

casework-recall = Retirer sa recommandation
    .lead = Le dossier vous revient pour examen. Aucun constat n’est perdu ; la recommandation reste dans l’historique.
    .submit = Retirer la recommandation
    .done = Recommandation retirée : le dossier est de nouveau à l’examen.
casework-reopen-review = Rouvrir l’examen
    .lead = La recommandation contresignée devient caduque ; le dossier est réexaminé et fait l’objet d’une nouvelle recommandation. L’organisation n’en est pas avertie.
    .reason = Pourquoi
    .submit = Rouvrir l’examen
    .done = L’examen est rouvert.
casework-resume = Reprendre l’examen
    .lead = Le dossier reporté est de nouveau à l’examen, jusqu’au { $day }. L’organisation le voit sur sa page.
    .submit = Reprendre l’examen
    .done = Le dossier est de nouveau à l’examen.

casework-grant = Accorder un délai supplémentaire
    .lead = La réponse sera attendue le { $day }. L’organisation est avertie par courriel ; un délai supplémentaire ne peut être accordé qu’une fois.
    .submit = Accorder le délai
    .done = Délai supplémentaire accordé. L’organisation en est avertie.
casework-refuse = Refuser le délai supplémentaire
    .lead = La réponse reste attendue le { $day }. L’organisation est avertie par courriel, avec votre motif.
    .renewed = La date est passée avant qu’une décision ne soit prise : un nouveau délai commence, et la réponse est attendue le { $day }. L’organisation est avertie par courriel, avec votre motif.
    .reason = Pourquoi
    .submit = Refuser
    .done = Délai supplémentaire refusé. L’organisation en est avertie.
casework-extension = Délai supplémentaire
    .wish = L’organisation demande un délai supplémentaire :
casework-cancel = Retirer les questions
    .lead = L’organisation n’a plus à répondre ; elle est avertie par courriel, avec votre motif. Le dossier reprend à l’étape « { $state } ».
    .reason = Pourquoi
    .submit = Retirer les questions
    .done = Les questions sont retirées. L’organisation en est avertie.
casework-cancel-hearing = Retirer la demande d’observations
    .lead = Pour une demande adressée par erreur. L’organisation n’a plus à présenter d’observations ; elle est avertie par courriel, avec votre motif. Le dossier reprend à l’étape « { $state } ». La demande est réputée n’avoir jamais été faite : avant toute recommandation défavorable ou toute clôture, elle est adressée de nouveau.
    .done = La demande d’observations est retirée. L’organisation en est avertie.
casework-remind = Adresser un rappel à l’organisation
    .lead = L’organisation reçoit le même courriel que pour les rappels automatiques. La réponse est attendue au plus tard le { $day } ; aucune échéance ne change et les rappels automatiques partent comme prévu.
    .late = L’échéance est passée. Un courriel indique à l’organisation qu’une réponse est encore acceptée jusqu’au { $day } ; aucune échéance ne change.
    .submit = Envoyer le rappel
    .done = Un rappel est adressé à l’organisation par courriel.

casework-contact = Consigner un autre contact
    .lead = À faire une fois l’organisation jointe par une autre voie et son adresse corrigée. Le délai, qui était suspendu, court de nouveau.
    .until = L’organisation a jusqu’au { $day } pour répondre, ou plus tard si son échéance l’était déjà.
    .submit = L’organisation a été jointe
    .done = Le délai court de nouveau. L’organisation connaît sa nouvelle échéance.

casework-close = Proposer de clore le dossier
    .lead = Seul le Conseil peut refuser une demande. Sans lui, un dossier n’est clos que pour l’un de ces motifs.
    .then = Les observations de l’organisation sont d’abord demandées, pendant { $days } ; puis une autre personne, de rang supérieur, contresigne. Le dossier pourra ensuite être rouvert.
    .ground = Motif
    .reference = Référence de l’autre dossier
    .reference-hint = Uniquement en cas de doublon.
    .until = Premier jour possible d’une nouvelle demande
    .until-hint = Uniquement si le délai de nouvelle demande court encore.
    .reason = Explication
    .reason-hint = L’organisation la lira à la clôture du dossier.
    .submit = Proposer de clore
    .done = Clôture proposée. Demandez maintenant les observations de l’organisation.
casework-closing = Clôture
    .by = Proposée par { $name }
    .unheard = Les observations de l’organisation n’ont pas encore été demandées : cela précède le contreseing.
    .silent = Les observations de l’organisation ont été demandées ; aucune n’est parvenue.
casework-countersign = Clore le dossier
    .lead = Le dossier est clos sans le Conseil, pour ce motif. L’organisation en est avertie par courriel, avec l’explication. Pendant { $days }, une autre personne de rang supérieur peut le rouvrir.
    .submit = Contresigner et clore le dossier
    .closed = Le dossier est clos. L’organisation en est avertie.
casework-reopen = Rouvrir le dossier
    .lapsed = L’organisation est de nouveau interrogée et a jusqu’au { $day } pour répondre. Elle en est avertie par courriel.
    .closed = Le dossier reprend à l’étape « { $state } ». L’organisation en est avertie par courriel.
    .until = C’est possible jusqu’au { $day }.
    .reason = Pourquoi
    .submit = Rouvrir
    .done = Le dossier est rouvert. L’organisation en est avertie.

casework-known = À savoir sur ce dossier
    .extension = L’organisation demande un délai supplémentaire
    .contact = Aucun message n’atteint l’organisation : le délai est suspendu
    .reminded = { $count ->
        [0] Aucun rappel envoyé ; une réponse est acceptée jusqu’au { $until }
        [one] 1 rappel envoyé ; une réponse est acceptée jusqu’au { $until }
        [1000000] { $shown } de rappels envoyés ; une réponse est acceptée jusqu’au { $until }
       *[other] { $shown } rappels envoyés ; une réponse est acceptée jusqu’au { $until }
    }
    .by-hand = Rappel envoyé par une personne du secrétariat
    .overdue = Le délai de cette étape est dépassé ; signalé le { $day }
    .stuck = Plus personne ne peut contresigner : l’administration du site peut désigner une personne responsable de rang supérieur par intérim
    .withdrawal = L’organisation souhaite retirer sa demande ; la liste était déjà close
    .proceeded = Poursuivi malgré : { $title }
    .excepted = Dérogation : { $title }
    .corrected = Rectifié : { $title }
    .duplicate = Doublon, confirmé par une personne
    .duplicate-there = Doublon, confirmé dans l’autre dossier
    .no-duplicate = Examiné, autre organisation
    .hit = À écarter ou à confirmer
    .hit-cleared = Écarté : { $entry }
    .hit-confirmed = Confirmé, inscrit sur une liste de sanctions
    .conflict = Conflit d’intérêts : { $name }
    .reply = Réponse du Directeur général en date du { $day }
casework-history = Historique
    .to = à { $name }
    .of = de { $name }
casework-evidence-document = Choisissez le document où se trouve cette page.
casework-evidence-number = Écrivez la page en chiffres.
casework-evidence-beyond = { $count ->
    [one] Ce document n’a qu’une page.
    [1000000] Ce document a { $shown } de pages.
   *[other] Ce document a { $shown } pages.
}
casework-notes-nobody = « { $name } » ne correspond à aucune personne autorisée à lire ce dossier. Choisissez ci-dessous, ou écrivez après le @ le nom tel qu’il y figure.
casework-reply-to-come = Cette date est postérieure à aujourd’hui. Indiquez la date de la lettre.
casework-link-which = Indiquez la référence de l’autre dossier.
casework-link-mistyped = Un caractère de cette référence est mal saisi : la dernière lettre ne correspond pas au reste.
