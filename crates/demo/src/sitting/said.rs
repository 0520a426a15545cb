//! What is said at the sessions, in the three languages.

use crate::words::Three;

pub(super) const TITLE: Three = [
    "Applications for representation by an observer",
    "Demandes de représentation par un observateur",
    "Solicitudes para hacerse representar por un observador",
];
pub(super) const PLACE: Three =
    ["Geneva, Palais, Room XVII", "Genève, Palais, salle XVII", "Ginebra, Palais, sala XVII"];
pub(super) const CALLED_OFF: Three = [
    "The member that had asked for the session took its request back.",
    "Le membre qui avait demandé la session a retiré sa demande.",
    "El miembro que había solicitado la reunión retiró su solicitud.",
];
pub(super) const POSTPONED: Three = [
    "The conference rooms are being rebuilt until then.",
    "Les salles de conférence sont en travaux jusqu’à cette date.",
    "Las salas de conferencias están en obras hasta entonces.",
];
pub(super) const MISPRINTED: Three = [
    "The seat of one organization was misprinted.",
    "Le siège d’une organisation était mal imprimé.",
    "La sede de una organización estaba mal impresa.",
];
pub(super) const MISNUMBERED: Three = [
    "The number had been given to the resolution on the budget.",
    "Le numéro avait été attribué à la résolution sur le budget.",
    "El número correspondía a la resolución sobre el presupuesto.",
];
