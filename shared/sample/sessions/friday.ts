import {
  chair, coChair, FIRST_TEAM, GROUP_SESSION, interpreters, PAUSE, rapporteur, speaker, TRILINGUAL_TEAM, type SampleSession
} from './session.ts'

const DAY = '2027-10-15'

export const FRIDAY: readonly SampleSession[] = [
  {
    id: 'culture', ...GROUP_SESSION, group: 'culture', day: DAY, start: '09:00', minutes: 90, room: 'sala-3',
    languages: ['en', 'fr', 'es'], audience: 19,
    title: {
      en: 'Creativity and Culture working group',
      fr: 'Groupe de travail sur la créativité et la culture',
      es: 'Grupo de trabajo de Creatividad y Cultura'
    },
    description: {
      en: 'Co-production of film and games, residencies for Indigenous creators and touring exhibitions.',
      fr: 'Coproduction de films et de jeux, résidences de créatrices et créateurs autochtones et expositions itinérantes.',
      es: 'Coproducción de cine y videojuegos, residencias de creadoras y creadores indígenas y exposiciones itinerantes.'
    },
    roles: [
      coChair('culture-mx-public'), coChair('culture-ca-public'), coChair('culture-mx-private'), coChair('culture-ca-private'),
      speaker('ca-delegate-kanentiio', 10), speaker('mx-delegate-toledo', 10), rapporteur('ca-delegate-arsenault'), ...TRILINGUAL_TEAM
    ]
  },
  {
    id: 'women-in-energy', kind: 'sideEvent', group: null, day: DAY, start: '09:00', minutes: 60, room: 'alameda',
    status: 'confirmed', visibility: 'shared', languages: ['en', 'es'], audience: 40,
    title: {
      en: 'Side event: women in energy and mining',
      fr: 'Activité parallèle : les femmes dans l’énergie et les mines',
      es: 'Evento paralelo: mujeres en la energía y la minería'
    },
    description: {
      en: 'Four engineers and managers on recruitment, shift work and promotion, followed by questions.',
      fr: 'Quatre ingénieures et gestionnaires parlent de recrutement, de travail par quarts et de promotion; suivi d’une période de questions.',
      es: 'Cuatro ingenieras y directivas hablan de contratación, turnos y ascensos; al final, preguntas.'
    },
    roles: [
      chair('energy-mx-private'), speaker('mining-ca-private', 10), speaker('mx-expert-grid', 10), speaker('mining-mx-public', 10), ...FIRST_TEAM
    ]
  },
  {
    id: 'break-friday-first', ...PAUSE, kind: 'break', day: DAY, start: '10:30', minutes: 15, room: 'mural', audience: 95,
    title: { en: 'Health break', fr: 'Pause santé', es: 'Receso' },
    description: {
      en: 'Coffee, tea and water in the Salón Mural.',
      fr: 'Café, thé et eau au Salón Mural.',
      es: 'Café, té y agua en el Salón Mural.'
    }
  },
  {
    id: 'report-back', kind: 'reportBack', group: null, day: DAY, start: '10:45', minutes: 90, room: 'juarez',
    status: 'confirmed', visibility: 'shared', languages: ['en', 'fr', 'es'], audience: 100,
    title: {
      en: 'Report-back by working groups',
      fr: 'Comptes rendus des groupes de travail',
      es: 'Informes de los grupos de trabajo'
    },
    description: {
      en: 'Eight groups, six minutes each, then the priorities for 2028. Canada takes the chair.',
      fr: 'Huit groupes, six minutes chacun, puis les priorités pour 2028. La présidence est assurée par le Canada.',
      es: 'Ocho grupos, seis minutos cada uno, y después las prioridades para 2028. Preside Canadá.'
    },
    roles: [
      chair('ca-head'), coChair('mx-head'),
      speaker('agri-business-mx-public', 6), speaker('energy-ca-public', 6), speaker('environment-mx-public', 6), speaker('forestry-ca-public', 6),
      speaker('human-capital-mx-private', 6), speaker('mining-ca-private', 6), speaker('trade-mx-public', 6), speaker('culture-ca-private', 6),
      rapporteur('ca-rapporteur'), ...TRILINGUAL_TEAM
    ]
  },
  {
    id: 'break-friday-second', ...PAUSE, kind: 'break', day: DAY, start: '12:15', minutes: 15, room: 'mural', audience: 95,
    title: { en: 'Health break', fr: 'Pause santé', es: 'Receso' },
    description: {
      en: 'The text of the joint statement is handed out in three languages.',
      fr: 'Le texte de la déclaration commune est distribué en trois langues.',
      es: 'Se reparte el texto de la declaración conjunta en tres idiomas.'
    }
  },
  {
    id: 'closing', kind: 'plenary', group: null, day: DAY, start: '12:30', minutes: 30, room: 'juarez',
    status: 'confirmed', visibility: 'shared', languages: ['en', 'fr', 'es'], audience: 100,
    title: { en: 'Closing plenary', fr: 'Séance plénière de clôture', es: 'Sesión plenaria de clausura' },
    description: {
      en: 'Joint statement, other business, the next meeting in Canada, closing remarks by Canada and by the host.',
      fr: 'Déclaration commune, questions diverses, prochaine réunion au Canada, mots de clôture du Canada et du pays hôte.',
      es: 'Declaración conjunta, asuntos generales, próxima reunión en Canadá y palabras de clausura de Canadá y del país anfitrión.'
    },
    roles: [
      chair('mx-head'), coChair('ca-head'), speaker('ca-head', 5), speaker('mx-head', 5), rapporteur('mx-rapporteur'), ...TRILINGUAL_TEAM
    ]
  },
  {
    id: 'signing', kind: 'ceremony', group: null, day: DAY, start: '13:00', minutes: 20, room: 'juarez',
    status: 'confirmed', visibility: 'shared', languages: ['en', 'fr', 'es'], audience: 100,
    title: { en: 'Signing ceremony', fr: 'Cérémonie de signature', es: 'Ceremonia de firma' },
    description: {
      en: 'Joint statement, and the arrangement between the two forest services on the exchange of fire crews.',
      fr: 'Déclaration commune et arrangement entre les deux services forestiers sur l’échange d’équipes de lutte contre les incendies.',
      es: 'Declaración conjunta y arreglo entre los dos servicios forestales sobre el intercambio de brigadas contra incendios.'
    },
    roles: [
      chair('mx-alternate'), speaker('mx-head', 3), speaker('ca-head', 3), speaker('forestry-mx-public', 2), speaker('forestry-ca-public', 2),
      ...TRILINGUAL_TEAM
    ]
  },
  {
    id: 'lunch-friday', ...PAUSE, kind: 'meal', day: DAY, start: '13:20', minutes: 75, room: 'mural', audience: 90,
    title: { en: 'Buffet lunch', fr: 'Déjeuner-buffet', es: 'Almuerzo tipo bufé' },
    description: {
      en: 'Open seating. Buses to the airport leave from 2:45 p.m.',
      fr: 'Places libres. Les autobus pour l’aéroport partent à compter de 14 h 45.',
      es: 'Lugares libres. Los autobuses al aeropuerto salen a partir de las 14:45 h.'
    }
  },
  {
    id: 'press', kind: 'press', group: null, day: DAY, start: '13:40', minutes: 30, room: 'sala-3',
    status: 'confirmed', visibility: 'shared', languages: ['en', 'fr', 'es'], audience: 30,
    title: { en: 'Press conference', fr: 'Conférence de presse', es: 'Conferencia de prensa' },
    description: {
      en: 'Two statements of four minutes, then questions, by turns from the media of each country.',
      fr: 'Deux déclarations de quatre minutes, puis des questions, à tour de rôle, des médias de chaque pays.',
      es: 'Dos mensajes de cuatro minutos y después preguntas, alternando medios de cada país.'
    },
    roles: [
      chair('mx-spokesperson'), speaker('mx-head', 4), speaker('ca-head', 4), ...TRILINGUAL_TEAM
    ]
  },
  {
    id: 'bilateral-regions', kind: 'bilateral', group: null, day: DAY, start: '14:45', minutes: 30, room: 'sala-4',
    status: 'draft', visibility: 'shared', languages: ['fr', 'es'], audience: 8,
    title: {
      en: 'Bilateral meeting: Québec and Jalisco',
      fr: 'Rencontre bilatérale : Québec et Jalisco',
      es: 'Reunión bilateral: Jalisco y Quebec'
    },
    description: {
      en: 'The animation and games corridor between Montréal and Guadalajara.',
      fr: 'Le corridor de l’animation et du jeu entre Montréal et Guadalajara.',
      es: 'El corredor de animación y videojuegos entre Guadalajara y Montreal.'
    },
    roles: [chair('mx-delegate-orozco'), coChair('ca-delegate-arsenault'), ...interpreters('interpreter-duval', 'interpreter-zepeda')]
  }
]
