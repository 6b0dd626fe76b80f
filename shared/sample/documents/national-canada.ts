import { list, paragraphs } from './wording.ts'
import type { SampleDocument } from './document.ts'

const MESSAGES = { en: 'Key messages', fr: 'Messages clés', es: 'Mensajes clave' }
const IF_RAISED = { en: 'If raised', fr: 'Si la question est soulevée', es: 'Si se plantea' }

/** Texts of the Canadian side only: they never enter a pack that Mexico receives. */
export const CANADIAN_TEXTS: readonly SampleDocument[] = [
  {
    id: 'points-canada-opening', kind: 'speakingPoints', group: null, session: 'opening', marking: 'protectedA', side: 'CA',
    title: {
      en: 'Speaking points for the head of delegation: opening plenary',
      fr: 'Points à aborder par la chef de délégation : séance plénière d’ouverture',
      es: 'Puntos de conversación de la jefa de delegación: sesión plenaria de apertura'
    },
    parts: [
      {
        id: 'messages', heading: MESSAGES,
        text: {
          en: list(
            'Thank the host by name and in Spanish, then continue in French and English.',
            'Canada came with 58 people from nine provinces and territories, and four of its seven private-sector co-chairs are women.',
            'The exchange of fire crews saved homes on both sides: let us sign on Friday what our crews already practise.',
            'We would rather have three priorities a group that are kept than ten that are announced.'
          ),
          fr: list(
            'Remercier l’hôte par son nom et en espagnol, puis poursuivre en français et en anglais.',
            'Le Canada est venu avec 58 personnes de neuf provinces et territoires, et quatre de ses sept coprésidences du secteur privé sont occupées par des femmes.',
            'L’échange d’équipes de lutte contre les incendies a sauvé des maisons des deux côtés : signons vendredi ce que nos équipes pratiquent déjà.',
            'Mieux vaut trois priorités tenues par groupe que dix priorités annoncées.'
          ),
          es: list(
            'Agradecer a la anfitriona por su nombre y en español; continuar en francés e inglés.',
            'Canadá vino con 58 personas de nueve provincias y territorios, y cuatro de sus siete copresidencias del sector privado las ocupan mujeres.',
            'El intercambio de brigadas salvó hogares en ambos lados: firmemos el viernes lo que nuestras brigadas ya practican.',
            'Son mejores tres prioridades cumplidas por grupo que diez anunciadas.'
          )
        }
      },
      {
        id: 'if-raised', heading: IF_RAISED,
        text: {
          en: paragraphs(
            'Permits for interns: say that the two authorities are working on a calendar for December 15, and do not give a figure.',
            'Place of the 2028 meeting: Halifax is our preference; the dates stay open until the hotels have confirmed.'
          ),
          fr: paragraphs(
            'Permis pour les stagiaires : dire que les deux autorités travaillent à un calendrier pour le 15 décembre, et ne donner aucun chiffre.',
            'Lieu de la réunion de 2028 : Halifax a notre préférence; les dates restent ouvertes jusqu’à la confirmation des hôtels.'
          ),
          es: paragraphs(
            'Permisos para practicantes: decir que las dos autoridades preparan un calendario para el 15 de diciembre y no dar cifras.',
            'Lugar de la reunión de 2028: preferimos Halifax; las fechas quedan abiertas hasta que confirmen los hoteles.'
          )
        }
      }
    ]
  },
  {
    id: 'points-canada-forestry', kind: 'speakingPoints', group: 'forestry', session: 'forestry', marking: 'protectedA', side: 'CA',
    title: {
      en: 'Speaking points: Forestry working group',
      fr: 'Points à aborder : groupe de travail sur la foresterie',
      es: 'Puntos de conversación: grupo de trabajo de Bosques'
    },
    parts: [
      {
        id: 'messages', heading: MESSAGES,
        text: {
          en: list(
            'The arrangement is ready. We ask for no change to the text, and for one sentence in the record on insurance for aircraft.',
            'We know that our private-sector seat is empty. Two names are under review; we will propose one by the end of the year.',
            'We can host the April course in New Brunswick if travel is shared equally.'
          ),
          fr: list(
            'L’arrangement est prêt. Nous ne demandons aucune modification du texte, mais une phrase au procès-verbal sur l’assurance des aéronefs.',
            'Nous savons que notre siège du secteur privé est vacant. Deux noms sont à l’étude; nous en proposerons un d’ici la fin de l’année.',
            'Nous pouvons accueillir le cours d’avril au Nouveau-Brunswick si les déplacements sont payés à parts égales.'
          ),
          es: list(
            'El arreglo está listo. No pedimos cambios al texto, solo una frase en el acta sobre el seguro de aeronaves.',
            'Sabemos que nuestro asiento del sector privado está vacante. Se estudian dos nombres; propondremos uno antes de fin de año.',
            'Podemos ser sede del curso de abril en Nuevo Brunswick si los traslados se pagan por partes iguales.'
          )
        }
      }
    ]
  },
  {
    id: 'issue-canada-permits', kind: 'issueNote', group: 'human-capital', session: null, marking: 'protectedA', side: 'CA',
    title: { en: 'Issue note: permits for interns', fr: 'Note thématique : permis pour stagiaires', es: 'Nota temática: permisos para practicantes' },
    parts: [
      {
        id: 'position',
        heading: { en: 'Background and position', fr: 'Contexte et position', es: 'Antecedentes y posición' },
        text: {
          en: paragraphs(
            'Of 200 internships offered this year, 118 were taken. Late answers explain most of the gap in both directions; in 27 cases the file was incomplete.',
            'Canada supports a common calendar and is ready to try it in the winter term. It does not seek a new class of permit, and it should not be drawn into numbers at the table.'
          ),
          fr: paragraphs(
            'Des 200 stages offerts cette année, 118 ont été pourvus. Les réponses tardives expliquent l’essentiel de l’écart dans les deux sens; dans 27 cas, le dossier était incomplet.',
            'Le Canada appuie un calendrier commun et est prêt à le mettre à l’essai au trimestre d’hiver. Il ne cherche pas à créer une nouvelle catégorie de permis et ne devrait pas se laisser entraîner dans les chiffres en séance.'
          ),
          es: paragraphs(
            'De las 200 prácticas ofrecidas este año se ocuparon 118. Las respuestas tardías explican casi toda la diferencia en ambos sentidos; en 27 casos el expediente estaba incompleto.',
            'Canadá apoya un calendario común y está dispuesto a probarlo en el periodo de invierno. No busca una nueva categoría de permiso y no debe dejarse llevar a cifras en la mesa.'
          )
        }
      }
    ]
  }
]
