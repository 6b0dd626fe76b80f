import { list, paragraphs } from './wording.ts'
import type { SampleDocument } from './document.ts'

const COURSE = { en: 'Course of the session', fr: 'Déroulement', es: 'Desarrollo' }
const PURPOSE = { en: 'Purpose', fr: 'Objet', es: 'Propósito' }
const PRESENT = { en: 'On the podium', fr: 'À la tribune', es: 'En el estrado' }

/** How the two plenaries go, step by step, for those who lead them. */
export const SCENARIO_NOTES: readonly SampleDocument[] = [
  {
    id: 'scenario-opening', kind: 'scenarioNote', group: null, session: 'opening', marking: 'unclassified', side: 'shared',
    title: { en: 'Scenario note: opening plenary', fr: 'Note de scénario : séance plénière d’ouverture', es: 'Nota de escenario: sesión plenaria de apertura' },
    parts: [
      {
        id: 'purpose', heading: PURPOSE,
        text: {
          en: 'To open the meeting, adopt the agenda and the previous record, and give everybody the same picture of the past year before the groups divide. The session is public and is webcast in three languages; nothing is negotiated in it.',
          fr: 'Ouvrir la réunion, adopter l’ordre du jour et le procès-verbal précédent, et donner à tous le même portrait de l’année écoulée avant que les groupes ne se séparent. La séance est publique et webdiffusée en trois langues; rien n’y est négocié.',
          es: 'Abrir la reunión, aprobar el orden del día y el acta anterior, y dar a todas las personas la misma imagen del último año antes de que los grupos se separen. La sesión es pública y se transmite en tres idiomas; en ella nada se negocia.'
        }
      },
      {
        id: 'present', heading: PRESENT,
        text: {
          en: 'From left to right as seen from the hall: Daniel Sinclair, Geneviève Marchand, Mariana Castañeda Ibarra, Jorge Solórzano Peniche. The guest sits to the right of the host. Flags stand behind them; a glass of water and a card with the order of speakers are at each place.',
          fr: 'De gauche à droite, vus de la salle : Daniel Sinclair, Geneviève Marchand, Mariana Castañeda Ibarra, Jorge Solórzano Peniche. L’invitée est assise à la droite de l’hôte. Les drapeaux sont placés derrière; un verre d’eau et un carton avec l’ordre des interventions se trouvent à chaque place.',
          es: 'De izquierda a derecha, vistos desde la sala: Daniel Sinclair, Geneviève Marchand, Mariana Castañeda Ibarra, Jorge Solórzano Peniche. La invitada se sienta a la derecha de la anfitriona. Las banderas van detrás; en cada lugar hay un vaso de agua y una tarjeta con el orden de las intervenciones.'
        }
      },
      {
        id: 'course', heading: COURSE,
        text: {
          en: paragraphs(
            'The hall is asked to be seated at 8:55 a.m. The heads of delegation enter together, without announcement, when the interpreters have confirmed all channels.',
            list(
              '9:00 a.m.: the head of the Mexican delegation opens the meeting and welcomes the delegations (6 minutes, in Spanish).',
              '9:06 a.m.: the head of the Canadian delegation replies (6 minutes, in French and English).',
              '9:12 a.m.: the chair introduces the co-chairs of the groups, who rise together.',
              '9:15 a.m.: the chair puts the agenda to the meeting and asks for other business.',
              '9:20 a.m.: Canada presents the record of Gatineau; it is adopted if nobody asks for the floor.',
              '9:25 a.m.: the alternates present the year, ten minutes each, with the figures on the screen.',
              '9:45 a.m.: the chair invites everybody to the official photo in the Salón Mural.'
            )
          ),
          fr: paragraphs(
            'La salle est invitée à prendre place à 8 h 55. Les chefs de délégation entrent ensemble, sans être annoncées, une fois que les interprètes ont confirmé tous les canaux.',
            list(
              '9 h : la chef de la délégation mexicaine ouvre la réunion et souhaite la bienvenue aux délégations (6 minutes, en espagnol).',
              '9 h 6 : la chef de la délégation canadienne répond (6 minutes, en français et en anglais).',
              '9 h 12 : la présidente présente les coprésidentes et coprésidents des groupes, qui se lèvent ensemble.',
              '9 h 15 : la présidente soumet l’ordre du jour et demande s’il y a des questions diverses.',
              '9 h 20 : le Canada présente le procès-verbal de Gatineau; il est adopté si personne ne demande la parole.',
              '9 h 25 : les chefs de délégation suppléants présentent l’année, dix minutes chacun, chiffres à l’écran.',
              '9 h 45 : la présidente invite tout le monde à la photo officielle, au Salón Mural.'
            )
          ),
          es: paragraphs(
            'A las 8:55 h se pide a la sala tomar asiento. Las jefas de delegación entran juntas, sin anuncio, cuando los intérpretes han confirmado todos los canales.',
            list(
              '9:00 h: la jefa de la delegación mexicana abre la reunión y da la bienvenida (6 minutos, en español).',
              '9:06 h: responde la jefa de la delegación canadiense (6 minutos, en francés e inglés).',
              '9:12 h: la presidencia presenta a las copresidentas y los copresidentes de los grupos, que se ponen de pie al mismo tiempo.',
              '9:15 h: la presidencia somete el orden del día y pregunta por asuntos generales.',
              '9:20 h: Canadá presenta el acta de Gatineau; se aprueba si nadie pide la palabra.',
              '9:25 h: los jefes alternos presentan el año, diez minutos cada uno, con las cifras en pantalla.',
              '9:45 h: la presidencia invita a todas y todos a la fotografía oficial en el Salón Mural.'
            )
          )
        }
      }
    ]
  },
  {
    id: 'scenario-closing', kind: 'scenarioNote', group: null, session: 'closing', marking: 'unclassified', side: 'shared',
    title: { en: 'Scenario note: closing plenary', fr: 'Note de scénario : séance plénière de clôture', es: 'Nota de escenario: sesión plenaria de clausura' },
    parts: [
      {
        id: 'purpose', heading: PURPOSE,
        text: {
          en: 'To adopt the joint statement, name the next host and close. By then the text has been in the hands of all delegations since the break, in three versions; only corrections of language are taken from the floor.',
          fr: 'Adopter la déclaration commune, désigner le prochain pays hôte et clore la réunion. Le texte est alors entre les mains de toutes les délégations depuis la pause, en trois versions; seules les corrections de langue sont reçues en séance.',
          es: 'Aprobar la declaración conjunta, nombrar al próximo país anfitrión y clausurar. Para entonces todas las delegaciones tienen el texto desde el receso, en tres versiones; en la sala solo se reciben correcciones de lengua.'
        }
      },
      {
        id: 'present', heading: PRESENT,
        text: {
          en: 'The heads of delegation, with the rapporteurs Priya Nair and Tomás Güemes Larrea at the ends of the table. The three versions of the statement lie in blue folders before the chair.',
          fr: 'Les chefs de délégation, avec aux extrémités de la table la rapporteuse Priya Nair et le rapporteur Tomás Güemes Larrea. Les trois versions de la déclaration se trouvent dans des chemises bleues devant la présidente.',
          es: 'Las jefas de delegación, con la relatora Priya Nair y el relator Tomás Güemes Larrea en los extremos de la mesa. Las tres versiones de la declaración están en carpetas azules frente a la presidencia.'
        }
      },
      {
        id: 'course', heading: COURSE,
        text: {
          en: paragraphs(
            'The chair gives the floor first to the rapporteurs, who read the title and the priorities for 2028, each in their own language.',
            list(
              '12:30 p.m.: adoption of the joint statement, by acclamation.',
              '12:40 p.m.: other business, if any was named on Thursday.',
              '12:45 p.m.: Canada invites the Partnership to the meeting of 2028.',
              '12:50 p.m.: closing remarks by Canada, then by Mexico, five minutes each.',
              '1:00 p.m.: the chair closes the session; the table is made ready for the signing, and all remain seated.'
            )
          ),
          fr: paragraphs(
            'La présidente donne d’abord la parole à la rapporteuse et au rapporteur, qui lisent le titre et les priorités pour 2028, chacun dans sa langue.',
            list(
              '12 h 30 : adoption de la déclaration commune, par acclamation.',
              '12 h 40 : questions diverses, s’il en a été annoncé le jeudi.',
              '12 h 45 : le Canada convie le Partenariat à la réunion de 2028.',
              '12 h 50 : mots de clôture du Canada, puis du Mexique, cinq minutes chacun.',
              '13 h : la présidente lève la séance; la table est préparée pour la signature et chacun reste assis.'
            )
          ),
          es: paragraphs(
            'La presidencia concede primero la palabra a la relatora y al relator, que leen el título y las prioridades para 2028, cada quien en su idioma.',
            list(
              '12:30 h: aprobación de la declaración conjunta, por aclamación.',
              '12:40 h: asuntos generales, si se anunciaron el jueves.',
              '12:45 h: Canadá invita a la Asociación a la reunión de 2028.',
              '12:50 h: palabras de clausura de Canadá y después de México, cinco minutos cada uno.',
              '13:00 h: la presidencia levanta la sesión; se prepara la mesa para la firma y todas las personas permanecen en su lugar.'
            )
          )
        }
      }
    ]
  }
]
