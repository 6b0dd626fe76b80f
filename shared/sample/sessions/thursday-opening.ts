import { chair, coChair, PAUSE, rapporteur, speaker, TRILINGUAL_TEAM, type SampleSession } from './session.ts'

const DAY = '2027-10-14'

export const THURSDAY_OPENING: readonly SampleSession[] = [
  {
    id: 'registration', ...PAUSE, kind: 'break', day: DAY, start: '08:00', minutes: 45, room: 'mural', audience: 100,
    title: { en: 'Registration and coffee', fr: 'Inscription et café', es: 'Registro y café' },
    description: {
      en: 'Badges and receivers at the desk in the courtyard. Please allow ten minutes for the security check at the gate.',
      fr: 'Remise des insignes et des récepteurs au comptoir de la cour. Prévoyez dix minutes pour le contrôle de sécurité à l’entrée.',
      es: 'Entrega de gafetes y receptores en el mostrador del patio. Considere diez minutos para la revisión de seguridad en el acceso.'
    }
  },
  {
    id: 'briefing-canada', kind: 'sideEvent', group: null, day: DAY, start: '08:00', minutes: 40, room: 'sala-3',
    status: 'confirmed', visibility: 'CA', languages: ['en', 'fr'], audience: 35,
    title: { en: 'Canadian delegation meeting', fr: 'Réunion de la délégation canadienne', es: 'Reunión de la delegación canadiense' },
    description: {
      en: 'The head of delegation reviews the day, the lines to take in each group and the draft joint statement.',
      fr: 'La chef de délégation passe en revue la journée, les positions à défendre dans chaque groupe et le projet de déclaration commune.',
      es: 'La jefa de delegación repasa la jornada, las posiciones en cada grupo y el proyecto de declaración conjunta.'
    },
    roles: [chair('ca-head'), rapporteur('ca-secretary')]
  },
  {
    id: 'briefing-mexico', kind: 'sideEvent', group: null, day: DAY, start: '08:00', minutes: 40, room: 'alameda',
    status: 'confirmed', visibility: 'MX', languages: ['es'], audience: 45,
    title: { en: 'Mexican delegation meeting', fr: 'Réunion de la délégation mexicaine', es: 'Reunión de la delegación mexicana' },
    description: {
      en: 'Last instructions to the co-chairs, arrangements of the host and points of the joint statement still open.',
      fr: 'Dernières consignes aux coprésidentes et coprésidents, dispositions du pays hôte et points encore ouverts de la déclaration commune.',
      es: 'Últimas instrucciones a las copresidencias, arreglos del país anfitrión y puntos pendientes de la declaración conjunta.'
    },
    roles: [chair('mx-head'), rapporteur('mx-secretary')]
  },
  {
    id: 'opening', kind: 'plenary', group: null, day: DAY, start: '09:00', minutes: 45, room: 'juarez',
    status: 'confirmed', visibility: 'shared', languages: ['en', 'fr', 'es'], audience: 100,
    title: { en: 'Opening plenary', fr: 'Séance plénière d’ouverture', es: 'Sesión plenaria de apertura' },
    description: {
      en: 'Welcome by the host, then Canada; adoption of the agenda and of the previous record; results of the past year. Webcast in three languages.',
      fr: 'Mot de bienvenue du pays hôte, puis du Canada; adoption de l’ordre du jour et du procès-verbal précédent; résultats de l’année écoulée. Webdiffusion en trois langues.',
      es: 'Bienvenida del país anfitrión y palabras de Canadá; aprobación del orden del día y del acta anterior; resultados del último año. Transmisión en línea en tres idiomas.'
    },
    roles: [
      chair('mx-head'), coChair('ca-head'),
      speaker('mx-head', 6), speaker('ca-head', 6), speaker('mx-alternate', 10), speaker('ca-alternate', 10),
      rapporteur('mx-rapporteur'), ...TRILINGUAL_TEAM
    ]
  },
  {
    id: 'photo', ...PAUSE, kind: 'ceremony', day: DAY, start: '09:45', minutes: 15, room: 'mural', audience: 100,
    title: { en: 'Official photo', fr: 'Photo officielle', es: 'Fotografía oficial' },
    description: {
      en: 'Heads of delegation at the centre, co-chairs in the first row, by group.',
      fr: 'Chefs de délégation au centre, coprésidentes et coprésidents au premier rang, par groupe.',
      es: 'Jefas de delegación al centro, copresidentas y copresidentes en la primera fila, por grupo.'
    }
  },
  {
    id: 'break-thursday-morning', ...PAUSE, kind: 'break', day: DAY, start: '10:00', minutes: 15, room: 'mural', audience: 100,
    title: { en: 'Health break', fr: 'Pause santé', es: 'Receso' },
    description: {
      en: 'Coffee, tea, fruit and water in the Salón Mural.',
      fr: 'Café, thé, fruits et eau au Salón Mural.',
      es: 'Café, té, fruta y agua en el Salón Mural.'
    }
  }
]
