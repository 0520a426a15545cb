//! What officers of the demonstration ask organizations, and what these answer.

use crate::words::Three;
use domain::{criteria::CriterionKey as C, evidence::DocumentKind as D};

/// What a question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Topic {
    Grant,
    Board,
    Reports,
    Office,
    Scan,
    Members,
}

impl Topic {
    pub(crate) const ALL: [Self; 6] =
        [Self::Grant, Self::Board, Self::Reports, Self::Office, Self::Scan, Self::Members];

    /// The criterion that it is asked for; without one, the document itself.
    pub(crate) const fn criterion(self) -> Option<C> {
        match self {
            Self::Grant => Some(C::FinanceSources),
            Self::Board => Some(C::GovernanceStructure),
            Self::Reports => Some(C::LegalActivityPeriod),
            Self::Office => Some(C::GovernanceHeadquarters),
            Self::Members => Some(C::IdentityInternational),
            Self::Scan => None,
        }
    }

    /// The kind of document that may come with the answer.
    pub(crate) const fn document(self) -> D {
        match self {
            Self::Grant => D::FinancialStatement,
            Self::Board => D::GoverningBodyList,
            Self::Reports => D::ActivityReport,
            Self::Office | Self::Scan => D::Registration,
            Self::Members => D::MemberList,
        }
    }

    pub(crate) const fn question(self) -> Three {
        match self {
            Self::Grant => [
                "Last year’s accounts mention an intergovernmental grant. From which organization did it come, and for which project?",
                "Les comptes de l’an dernier mentionnent une subvention intergouvernementale. De quelle organisation vient-elle, et pour quel projet ?",
                "Las cuentas del año pasado mencionan una subvención intergubernamental. ¿De qué organización procede y para qué proyecto?",
            ],
            Self::Board => [
                "Your statutes speak of seven seats on the board, your list names four. Are three vacant, or is the list not complete?",
                "Vos statuts prévoient sept sièges au comité, votre liste en nomme quatre. Trois sont-ils vacants, ou la liste est-elle incomplète ?",
                "Sus estatutos prevén siete puestos en la junta y su lista nombra cuatro. ¿Hay tres vacantes o está incompleta la lista?",
            ],
            Self::Reports => [
                "The two reports leave out the summer of the year before last. What did you do in those months?",
                "Les deux rapports passent sous silence l’été d’il y a deux ans. Qu’avez-vous fait durant ces mois ?",
                "Los dos informes no dicen nada del verano de hace dos años. ¿Qué hicieron ustedes en esos meses?",
            ],
            Self::Office => [
                "The certificate gives another address than the form. At which of the two can somebody visit you?",
                "Le certificat indique une autre adresse que le formulaire. À laquelle des deux peut-on vous rendre visite ?",
                "El certificado indica una dirección distinta de la del formulario. ¿En cuál de las dos se les puede visitar?",
            ],
            Self::Scan => [
                "We cannot read the stamp on page 1 of your certificate. Could you scan it again, in colour if you can?",
                "Nous ne parvenons pas à lire le cachet de la page 1 de votre certificat. Pourriez-vous le numériser de nouveau, si possible en couleur ?",
                "No logramos leer el sello de la página 1 de su certificado. ¿Podrían escanearlo de nuevo, en color si es posible?",
            ],
            Self::Members => [
                "You count members in three countries. Which of them are organizations, and may we name them in the paper?",
                "Vous comptez des membres dans trois pays. Lesquels sont des organisations, et pouvons-nous les nommer dans le document ?",
                "Ustedes cuentan con miembros en tres países. ¿Cuáles son organizaciones? ¿Podemos nombrarlas en el documento?",
            ],
        }
    }

    pub(crate) const fn answer(self) -> Three {
        match self {
            Self::Grant => [
                "It came from a regional development bank, for language courses in two border towns. The contract is attached.",
                "Elle vient d’une banque régionale de développement, pour des cours de langue dans deux villes frontalières. Le contrat est joint.",
                "Procede de un banco regional de desarrollo, para cursos de idioma en dos ciudades fronterizas. Adjuntamos el contrato.",
            ],
            Self::Board => [
                "Three seats have been vacant since spring; the assembly fills them in June. We attach the list as it stands.",
                "Trois sièges sont vacants depuis le printemps ; l’assemblée les pourvoira en juin. Nous joignons la liste à jour.",
                "Hay tres puestos vacantes desde la primavera; la asamblea los cubrirá en junio. Adjuntamos la lista actual.",
            ],
            Self::Reports => [
                "Our office was flooded and we worked from a school. The attached supplement covers June to September.",
                "Notre bureau était inondé et nous travaillions dans une école. Le complément joint couvre juin à septembre.",
                "Nuestra oficina se inundó y trabajamos desde una escuela. El complemento adjunto cubre de junio a septiembre.",
            ],
            Self::Office => [
                "We moved in January. The address in the form is right; the register has been told, see attached.",
                "Nous avons déménagé en janvier. L’adresse du formulaire est la bonne ; le registre en est informé, voir pièce jointe.",
                "Nos mudamos en enero. La dirección correcta es la del formulario; ya se comunicó al registro, véase el adjunto.",
            ],
            Self::Scan => [
                "Here it is again, scanned at the town hall.",
                "Le voici de nouveau, numérisé à la mairie.",
                "Aquí está de nuevo, escaneado en la alcaldía.",
            ],
            Self::Members => [
                "Six are associations, listed in the attachment. Please do not name the two that work underground.",
                "Six sont des associations, énumérées dans la pièce jointe. Merci de ne pas nommer les deux qui travaillent dans la clandestinité.",
                "Seis son asociaciones, enumeradas en el adjunto. Les rogamos no nombrar a las dos que trabajan en la clandestinidad.",
            ],
        }
    }
}
