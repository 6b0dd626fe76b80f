import {
  chair, coChair, FIRST_TEAM, GROUP_SESSION, interpreters, PAUSE, rapporteur, SECOND_TEAM, speaker, THIRD_TEAM, TRILINGUAL_TEAM, type SampleSession
} from './session.ts'

const DAY = '2027-10-14'

/** The first round: four groups side by side until lunch. */
export const THURSDAY_GROUPS: readonly SampleSession[] = [
  {
    id: 'energy', ...GROUP_SESSION, group: 'energy', day: DAY, start: '10:15', minutes: 120, room: 'juarez',
    languages: ['en', 'fr', 'es'], audience: 24,
    title: { en: 'Energy working group', fr: 'Groupe de travail sur l’énergie', es: 'Grupo de trabajo de Energía' },
    description: {
      en: 'Cross-border electricity and storage, methane measurement and the exchange of grid operators.',
      fr: 'Électricité transfrontalière et stockage, mesure du méthane et échanges entre exploitants de réseau.',
      es: 'Electricidad transfronteriza y almacenamiento, medición de metano e intercambio de operadores de red.'
    },
    roles: [
      coChair('energy-mx-public'), coChair('energy-ca-public'), coChair('energy-mx-private'), coChair('energy-ca-private'),
      speaker('ca-expert-storage', 12), speaker('mx-expert-grid', 12), rapporteur('mx-delegate-barragan'), ...TRILINGUAL_TEAM
    ]
  },
  {
    id: 'mining', ...GROUP_SESSION, group: 'mining', day: DAY, start: '10:15', minutes: 120, room: 'sala-2',
    languages: ['en', 'es'], audience: 18,
    title: { en: 'Mining working group', fr: 'Groupe de travail sur l’exploitation minière', es: 'Grupo de trabajo de Minería' },
    description: {
      en: 'Work plan 2028 on critical minerals, tailings safety and agreements with communities.',
      fr: 'Plan de travail 2028 sur les minéraux critiques, sûreté des parcs à résidus et ententes avec les collectivités.',
      es: 'Plan de trabajo 2028 sobre minerales críticos, seguridad de presas de jales y acuerdos con las comunidades.'
    },
    roles: [
      coChair('mining-mx-public'), coChair('mining-ca-public'), coChair('mining-mx-private'), coChair('mining-ca-private'),
      speaker('ca-expert-tailings', 15), rapporteur('ca-delegate-thibodeau'), ...FIRST_TEAM
    ]
  },
  {
    id: 'forestry', ...GROUP_SESSION, group: 'forestry', day: DAY, start: '10:15', minutes: 90, room: 'sala-3',
    languages: ['en', 'es'], audience: 15,
    title: { en: 'Forestry working group', fr: 'Groupe de travail sur la foresterie', es: 'Grupo de trabajo de Bosques' },
    description: {
      en: 'Exchange of fire crews, community forest enterprises and wood in public buildings.',
      fr: 'Échange d’équipes de lutte contre les incendies, entreprises forestières communautaires et bois dans les bâtiments publics.',
      es: 'Intercambio de brigadas contra incendios, empresas forestales comunitarias y madera en edificios públicos.'
    },
    roles: [
      coChair('forestry-mx-public'), coChair('forestry-ca-public'), coChair('forestry-mx-private'),
      speaker('mx-expert-fire', 15), rapporteur('mx-delegate-cocom'), ...SECOND_TEAM
    ]
  },
  {
    id: 'agri-business', ...GROUP_SESSION, group: 'agri-business', day: DAY, start: '10:15', minutes: 120, room: 'alameda',
    languages: ['en', 'es'], audience: 26,
    title: { en: 'Agri-business working group', fr: 'Groupe de travail sur l’agro-industrie', es: 'Grupo de trabajo de Agronegocios' },
    description: {
      en: 'Electronic phytosanitary certificates, cold chain for berries and pulses, and water in irrigated districts.',
      fr: 'Certificats phytosanitaires électroniques, chaîne du froid des petits fruits et des légumineuses, et eau dans les districts irrigués.',
      es: 'Certificados fitosanitarios electrónicos, cadena de frío de frutillas y leguminosas, y agua en los distritos de riego.'
    },
    roles: [
      coChair('agri-business-mx-public'), coChair('agri-business-ca-public'),
      coChair('agri-business-mx-private'), coChair('agri-business-ca-private'),
      speaker('ca-expert-pulses', 10), rapporteur('mx-delegate-zazueta'), ...THIRD_TEAM
    ]
  },
  {
    id: 'lunch-thursday', ...PAUSE, kind: 'meal', day: DAY, start: '12:15', minutes: 75, room: 'mural', audience: 100,
    title: { en: 'Working lunch', fr: 'Déjeuner de travail', es: 'Almuerzo de trabajo' },
    description: {
      en: 'Seating by group; each table agrees on one message for the report-back.',
      fr: 'Places par groupe; chaque table convient d’un message pour les comptes rendus.',
      es: 'Lugares por grupo; cada mesa acuerda un mensaje para los informes.'
    }
  },
  {
    id: 'trade', ...GROUP_SESSION, group: 'trade', day: DAY, start: '13:30', minutes: 105, room: 'juarez',
    languages: ['en', 'fr', 'es'], audience: 31,
    title: {
      en: 'Trade, Investment and Innovation working group',
      fr: 'Groupe de travail sur le commerce, l’investissement et l’innovation',
      es: 'Grupo de trabajo de Comercio, Inversión e Innovación'
    },
    description: {
      en: 'Small exporters, electronic origin documents, and the joint fund for applied research.',
      fr: 'Petits exportateurs, documents d’origine électroniques et fonds commun de recherche appliquée.',
      es: 'Pequeños exportadores, documentos de origen electrónicos y fondo conjunto de investigación aplicada.'
    },
    roles: [
      coChair('trade-mx-public'), coChair('trade-ca-public'), coChair('trade-mx-private'), coChair('trade-ca-private'),
      speaker('mx-expert-customs', 10), speaker('ca-expert-research', 10), rapporteur('ca-delegate-dhaliwal'), ...TRILINGUAL_TEAM
    ]
  },
  {
    id: 'human-capital', ...GROUP_SESSION, group: 'human-capital', day: DAY, start: '13:30', minutes: 90, room: 'sala-2',
    languages: ['en', 'es'], audience: 20,
    title: { en: 'Human Capital working group', fr: 'Groupe de travail sur le capital humain', es: 'Grupo de trabajo de Capital Humano' },
    description: {
      en: 'Recognition of trades, internships in both directions and micro-credentials. Two participants follow from Vancouver and Calgary.',
      fr: 'Reconnaissance des métiers, stages dans les deux sens et microcertifications. Deux personnes participent depuis Vancouver et Calgary.',
      es: 'Reconocimiento de oficios, prácticas en ambos sentidos y microcredenciales. Dos personas participan desde Vancouver y Calgary.'
    },
    roles: [
      coChair('human-capital-mx-public'), coChair('human-capital-ca-public'),
      coChair('human-capital-mx-private'), coChair('human-capital-ca-private'),
      speaker('ca-delegate-fontaine', 10), rapporteur('mx-delegate-xool'), ...FIRST_TEAM
    ]
  },
  {
    id: 'environment', ...GROUP_SESSION, group: 'environment', day: DAY, start: '13:30', minutes: 90, room: 'sala-3',
    languages: ['en', 'es'], audience: 22,
    title: { en: 'Environment working group', fr: 'Groupe de travail sur l’environnement', es: 'Grupo de trabajo de Medio Ambiente' },
    description: {
      en: 'Monarch corridor, plastics in coastal cities and shared methods for air quality.',
      fr: 'Corridor du monarque, plastiques dans les villes côtières et méthodes communes pour la qualité de l’air.',
      es: 'Corredor de la mariposa monarca, plásticos en ciudades costeras y métodos comunes de calidad del aire.'
    },
    roles: [
      coChair('environment-mx-public'), coChair('environment-ca-public'),
      coChair('environment-mx-private'), coChair('environment-ca-private'),
      speaker('mx-expert-air', 10), rapporteur('ca-delegate-paul'), ...SECOND_TEAM
    ]
  },
  {
    id: 'break-thursday-afternoon', ...PAUSE, kind: 'break', day: DAY, start: '15:15', minutes: 15, room: 'mural', audience: 95,
    title: { en: 'Health break', fr: 'Pause santé', es: 'Receso' },
    description: {
      en: 'Coffee and pan dulce in the Salón Mural.',
      fr: 'Café et pan dulce au Salón Mural.',
      es: 'Café y pan dulce en el Salón Mural.'
    }
  },
  {
    id: 'bilateral-heads', kind: 'bilateral', group: null, day: DAY, start: '15:45', minutes: 30, room: 'sala-4',
    status: 'confirmed', visibility: 'shared', languages: ['en', 'es'], audience: 16,
    title: {
      en: 'Bilateral meeting of the heads of delegation',
      fr: 'Rencontre bilatérale des chefs de délégation',
      es: 'Reunión bilateral de las jefas de delegación'
    },
    description: {
      en: 'Seven a side, with consecutive interpretation: the joint statement and the date of the 2028 meeting.',
      fr: 'Sept de chaque côté, avec interprétation consécutive : la déclaration commune et la date de la réunion de 2028.',
      es: 'Siete por lado, con interpretación consecutiva: la declaración conjunta y la fecha de la reunión de 2028.'
    },
    roles: [
      chair('mx-head'), coChair('ca-head'), rapporteur('mx-secretary'), ...interpreters('interpreter-olvera', 'interpreter-whitmore')
    ]
  },
  {
    id: 'drafting', kind: 'sideEvent', group: null, day: DAY, start: '16:30', minutes: 75, room: 'sala-3',
    status: 'draft', visibility: 'shared', languages: ['en', 'es'], audience: 18,
    title: {
      en: 'Drafting of the joint statement',
      fr: 'Rédaction de la déclaration commune',
      es: 'Redacción de la declaración conjunta'
    },
    description: {
      en: 'Rapporteurs and secretariats settle the three versions, each being equally valid.',
      fr: 'Les rapporteurs et les secrétariats arrêtent les trois versions, chacune faisant également foi.',
      es: 'Las relatorías y los secretariados acuerdan las tres versiones, todas igualmente válidas.'
    },
    roles: [chair('mx-alternate'), coChair('ca-alternate'), rapporteur('ca-rapporteur'), ...THIRD_TEAM]
  },
  {
    id: 'reception', ...PAUSE, kind: 'reception', day: DAY, start: '19:00', minutes: 120, room: 'mural', audience: 140,
    title: { en: 'Reception hosted by Mexico', fr: 'Réception offerte par le Mexique', es: 'Recepción ofrecida por México' },
    description: {
      en: 'Welcome at the entrance by the heads of delegation. Music of Oaxaca and Cape Breton. Business attire.',
      fr: 'Accueil à l’entrée par les chefs de délégation. Musique d’Oaxaca et du Cap-Breton. Tenue de ville.',
      es: 'Bienvenida en la entrada por las jefas de delegación. Música de Oaxaca y de Cabo Bretón. Traje formal.'
    }
  }
]
