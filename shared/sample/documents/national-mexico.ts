import { list, paragraphs } from './wording.ts'
import type { SampleDocument } from './document.ts'

const MESSAGES = { en: 'Key messages', fr: 'Messages clés', es: 'Mensajes clave' }
const IF_RAISED = { en: 'If raised', fr: 'Si la question est soulevée', es: 'Si se plantea' }

/** Texts of the Mexican side only: they never enter a pack that Canada receives. */
export const MEXICAN_TEXTS: readonly SampleDocument[] = [
  {
    id: 'points-mexico-opening', kind: 'speakingPoints', group: null, session: 'opening', marking: 'protectedA', side: 'MX',
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
            'Welcome to Mexico City, and to the states and provinces, which do most of the work of this partnership.',
            'Of 52 commitments, 21 are met. We name the three that are late ourselves before anybody asks.',
            'Energy, trade and skills depend on one another: a battery plant needs power, papers and trained people.',
            'Mexico proposes that each priority have an owner with a name on both sides.'
          ),
          fr: list(
            'Bienvenue à Mexico, et bienvenue aux États et aux provinces, qui accomplissent l’essentiel du travail de ce partenariat.',
            'Des 52 engagements, 21 sont tenus. Nommons nous-mêmes les trois qui sont en retard avant qu’on nous le demande.',
            'L’énergie, le commerce et les compétences dépendent les uns des autres : une usine de batteries a besoin d’électricité, de papiers et de personnel formé.',
            'Le Mexique propose que chaque priorité ait, des deux côtés, un responsable désigné par son nom.'
          ),
          es: list(
            'Bienvenidas y bienvenidos a la Ciudad de México; bienvenidos los estados y las provincias, que hacen la mayor parte del trabajo de esta asociación.',
            'De 52 compromisos, 21 están cumplidos. Nombremos nosotros los tres que llevan retraso, antes de que alguien pregunte.',
            'Energía, comercio y competencias dependen unos de otros: una planta de baterías necesita electricidad, papeles y personal capacitado.',
            'México propone que cada prioridad tenga un responsable con nombre en ambos lados.'
          )
        }
      },
      {
        id: 'if-raised', heading: IF_RAISED,
        text: {
          en: paragraphs(
            'Traceability trial in mining: the port is ready for a second trial in February; do not name the company.',
            'Length of the joint statement: two pages at most; we can give up the second paragraph of the preamble.'
          ),
          fr: paragraphs(
            'Essai de traçabilité minière : le port est prêt pour un deuxième essai en février; ne pas nommer l’entreprise.',
            'Longueur de la déclaration commune : deux pages au plus; nous pouvons renoncer au deuxième paragraphe du préambule.'
          ),
          es: paragraphs(
            'Prueba de trazabilidad minera: el puerto está listo para una segunda prueba en febrero; no mencionar a la empresa.',
            'Extensión de la declaración conjunta: dos páginas como máximo; podemos ceder el segundo párrafo del preámbulo.'
          )
        }
      }
    ]
  },
  {
    id: 'points-mexico-energy', kind: 'speakingPoints', group: 'energy', session: 'energy', marking: 'protectedA', side: 'MX',
    title: {
      en: 'Speaking points: Energy working group',
      fr: 'Points à aborder : groupe de travail sur l’énergie',
      es: 'Puntos de conversación: grupo de trabajo de Energía'
    },
    parts: [
      {
        id: 'messages', heading: MESSAGES,
        text: {
          en: list(
            'The exchange of operators is the best result of the year: ask for eight places in each direction and keep the language course.',
            'The data of two states for the inventory of sites will be ready in January; do not promise an earlier date.',
            'We support equal shares for the training of women, from the budget of 2028 and not before.'
          ),
          fr: list(
            'L’échange d’exploitants est le meilleur résultat de l’année : demander huit places dans chaque sens et conserver le cours de langue.',
            'Les données de deux États pour l’inventaire des sites seront prêtes en janvier; ne pas promettre de date plus rapprochée.',
            'Nous appuyons le partage à parts égales de la formation des femmes, à même le budget de 2028 et pas avant.'
          ),
          es: list(
            'El intercambio de operadores es el mejor resultado del año: pedir ocho lugares en cada sentido y conservar el curso de idioma.',
            'Los datos de dos estados para el inventario de sitios estarán listos en enero; no prometer una fecha anterior.',
            'Apoyamos las partes iguales para la formación de mujeres, con cargo al presupuesto 2028 y no antes.'
          )
        }
      }
    ]
  },
  {
    id: 'issue-mexico-statement', kind: 'issueNote', group: null, session: 'drafting', marking: 'protectedA', side: 'MX',
    title: { en: 'Issue note: joint statement', fr: 'Note thématique : déclaration commune', es: 'Nota temática: declaración conjunta' },
    parts: [
      {
        id: 'position',
        heading: { en: 'Background and position', fr: 'Contexte et position', es: 'Antecedentes y posición' },
        text: {
          en: paragraphs(
            'The draft has three open points: the quarterly review of commitments, the mention of local governments and the place of the signing clause.',
            'Mexico wants the review and the local governments in the text. The clause may follow the Canadian proposal. The Spanish version names Mexico first throughout.'
          ),
          fr: paragraphs(
            'Le projet comporte trois points ouverts : l’examen trimestriel des engagements, la mention des administrations locales et l’emplacement de la clause de signature.',
            'Le Mexique tient à l’examen et aux administrations locales. La clause peut suivre la proposition canadienne. La version espagnole nomme toujours le Mexique en premier.'
          ),
          es: paragraphs(
            'El proyecto tiene tres puntos abiertos: la revisión trimestral de los compromisos, la mención de los gobiernos locales y el lugar de la cláusula de firma.',
            'México quiere en el texto la revisión y los gobiernos locales. La cláusula puede seguir la propuesta canadiense. La versión en español nombra primero a México en todo momento.'
          )
        }
      }
    ]
  }
]
