//! What organizations of the demonstration are for, as their statutes say it.

use super::ngo::Theme;
use domain::kernel::Language::{self, En, Es, Fr};

/// The aim of an organization that works on `theme`.
#[expect(clippy::too_many_lines, reason = "a table of words, one line a theme and language")]
pub(super) const fn aim(theme: Theme, language: Language) -> &'static str {
    match (theme, language) {
        (Theme::Journeys, En) => {
            "To stand by migrants before departure, on the way and on return, and to train those who receive them."
        }
        (Theme::Journeys, Fr) => {
            "Accompagner les personnes migrantes avant le départ, en route et au retour, et former celles qui les accueillent."
        }
        (Theme::Journeys, Es) => {
            "Acompañar a las personas migrantes antes de la salida, en el camino y al regreso, y formar a quienes las reciben."
        }
        (Theme::Skills, En) => "Recognition of the skills of migrant workers, from the village to the employer abroad.",
        (Theme::Skills, Fr) => {
            "Faire reconnaître les compétences des travailleurs migrants, du village à l’employeur étranger."
        }
        (Theme::Skills, Es) => {
            "El reconocimiento de las competencias de las personas trabajadoras migrantes, desde la aldea hasta el empleador."
        }
        (Theme::Return, En) => {
            "To document voluntary returns and to help those who come back, and their families, to begin again."
        }
        (Theme::Return, Fr) => {
            "Documenter les retours volontaires et accompagner la réinsertion des personnes et de leurs familles."
        }
        (Theme::Return, Es) => {
            "Documentar los retornos voluntarios y acompañar la reinserción de las personas y sus familias."
        }
        (Theme::Children, En) => {
            "Schooling, papers and protection for children who move, alone or with their families."
        }
        (Theme::Children, Fr) => {
            "L’école, les papiers et la protection des enfants en déplacement, seuls ou avec leur famille."
        }
        (Theme::Children, Es) => {
            "La escuela, los documentos y la protección de niñas y niños que se desplazan, solos o con su familia."
        }
        (Theme::Work, En) => {
            "Fair recruitment, written contracts and unpaid wages recovered for those who work far from home."
        }
        (Theme::Work, Fr) => {
            "Un recrutement équitable, un contrat écrit et le recouvrement des salaires impayés pour celles et ceux qui travaillent loin de chez eux."
        }
        (Theme::Work, Es) => {
            "Contratación justa, contrato por escrito y cobro de los salarios adeudados a quienes trabajan lejos de su casa."
        }
        (Theme::Rights, En) => {
            "To defend the rights of people on the move, whatever their papers, and to bring them and the authorities to one table."
        }
        (Theme::Rights, Fr) => {
            "Défendre les droits des personnes en mouvement, quels que soient leurs papiers, et réunir autour d’une table ces personnes et les autorités."
        }
        (Theme::Rights, Es) => {
            "Defender los derechos de las personas en movimiento, sean cuales sean sus papeles, y sentarlas a la misma mesa que las autoridades."
        }
        (Theme::Media, En) => {
            "Radio, archives and stories told by migrants themselves, so that others do not tell them in their place."
        }
        (Theme::Media, Fr) => {
            "Radio, archives et récits portés par les personnes migrantes elles-mêmes, pour que d’autres ne parlent pas à leur place."
        }
        (Theme::Media, Es) => {
            "Radio, archivos y relatos contados por las propias personas migrantes, para que nadie hable en su lugar."
        }
        (Theme::Policy, En) => {
            "To bring the experience of member associations into the laws and agreements on migration."
        }
        (Theme::Policy, Fr) => {
            "Porter l’expérience des associations membres dans les lois et les accords relatifs à la migration."
        }
        (Theme::Policy, Es) => {
            "Llevar la experiencia de las asociaciones miembros a las leyes y los acuerdos sobre migración."
        }
        (Theme::Shelter, En) => {
            "A bed, a meal and a listening ear for whoever passes, and advice for the next stretch."
        }
        (Theme::Shelter, Fr) => {
            "Un lit, un repas et une oreille attentive pour qui passe, et un conseil pour l’étape suivante."
        }
        (Theme::Shelter, Es) => {
            "Una cama, una comida y quien escuche a quien pasa, y un consejo para el próximo tramo."
        }
        (Theme::Data, En) => "Independent figures and field research on routes, settlement and return, open to all.",
        (Theme::Data, Fr) => {
            "Des chiffres indépendants et des enquêtes de terrain sur les routes, l’installation et le retour, ouverts à tous."
        }
        (Theme::Data, Es) => {
            "Cifras independientes e investigación de campo sobre rutas, asentamiento y retorno, abiertas a todos."
        }
        (Theme::Women, En) => {
            "Women who migrate: safe journeys, decent work in households, and a voice in their associations."
        }
        (Theme::Women, Fr) => {
            "Les femmes qui migrent : des trajets sûrs, un travail domestique décent et une voix dans leurs associations."
        }
        (Theme::Women, Es) => {
            "Las mujeres que migran: viajes seguros, trabajo doméstico digno y voz en sus asociaciones."
        }
        (Theme::Sea, En) => {
            "Safety and dignity at sea: prevention in the villages, help in the ports, names for the missing."
        }
        (Theme::Sea, Fr) => {
            "La sécurité et la dignité en mer : prévenir dans les villages, aider dans les ports, rendre un nom aux disparus."
        }
        (Theme::Sea, Es) => {
            "Seguridad y dignidad en el mar: prevenir en las aldeas, ayudar en los puertos, devolver el nombre a los desaparecidos."
        }
        (Theme::Climate, En) => {
            "Research on movement caused by the sea and the climate, and advice to those who plan for it."
        }
        (Theme::Climate, Fr) => {
            "Étudier les déplacements que causent la mer et le climat, et conseiller celles et ceux qui s’y préparent."
        }
        (Theme::Climate, Es) => {
            "Investigar los desplazamientos que causan el mar y el clima, y asesorar a quienes los planifican."
        }
        (Theme::Law, En) => "Legal advice for refugees and migrants, and training of lawyers who take their cases.",
        (Theme::Law, Fr) => {
            "Le conseil juridique aux réfugiés et aux migrants, et la formation des avocats qui les défendent."
        }
        (Theme::Law, Es) => {
            "Asesoramiento jurídico a refugiados y migrantes, y formación de los abogados que los defienden."
        }
        (Theme::Health, En) => {
            "Health along the routes: clinics without questions, interpreters, and care for the mind."
        }
        (Theme::Health, Fr) => {
            "La santé le long des routes : des consultations sans questions, des interprètes et un soutien psychologique."
        }
        (Theme::Health, Es) => {
            "Salud a lo largo de las rutas: consultas sin preguntas, intérpretes y apoyo psicológico."
        }
        (Theme::Families, En) => {
            "Families across borders: those who stay, those who search, those who wish to live together again."
        }
        (Theme::Families, Fr) => {
            "Les familles par-delà les frontières : celles qui restent, celles qui cherchent, celles qui veulent se réunir."
        }
        (Theme::Families, Es) => {
            "Las familias a través de las fronteras: las que se quedan, las que buscan, las que quieren volver a reunirse."
        }
        (Theme::Integration, En) => {
            "To make neighbours of newcomers: language, first job, and a seat in the life of the town."
        }
        (Theme::Integration, Fr) => {
            "Faire des nouveaux venus des voisins : la langue, le premier emploi et une place dans la vie de la commune."
        }
        (Theme::Integration, Es) => {
            "Hacer vecinos de los recién llegados: el idioma, el primer empleo y un lugar en la vida del municipio."
        }
    }
}
