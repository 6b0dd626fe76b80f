import { UNWRITTEN, type SampleOutcome } from './outcome.ts'

const COMMITMENT = { group: 'trade', sort: 'commitment' } as const

export const TRADE_OUTCOMES: readonly SampleOutcome[] = [
  {
    id: 'oc-trade-electronic-origin', ...COMMITMENT, lead: 'both', due: '2028-02-29', state: 'underWay', ended: null,
    text: {
      en: 'Electronic document of origin, trial with 50 exporters',
      fr: 'Document d’origine électronique, essai auprès de 50 exportateurs',
      es: 'Documento de origen electrónico, prueba con 50 exportadores'
    },
    who: { en: 'Both ministries and customs services', fr: 'Ministères et douanes des deux pays', es: 'Dependencias y aduanas de ambos países' },
    progress: { en: 'So far 34 exporters.', fr: 'À ce jour, 34 exportateurs.', es: 'A la fecha, 34 exportadores.' }
  },
  {
    id: 'oc-trade-fund-second-call', ...COMMITMENT, lead: 'both', due: '2028-01-15', state: 'open', ended: null,
    text: {
      en: 'Second call of the joint fund, with at least four projects led by women',
      fr: 'Deuxième appel du fonds commun, avec au moins quatre projets dirigés par des femmes',
      es: 'Segunda convocatoria del fondo conjunto, con al menos cuatro proyectos dirigidos por mujeres'
    },
    who: {
      en: 'Université Laurentia and Universidad Técnica del Bajío',
      fr: 'Université Laurentia et Universidad Técnica del Bajío',
      es: 'Universidad Técnica del Bajío y Universidad Laurentia'
    },
    progress: UNWRITTEN
  },
  {
    id: 'oc-trade-investment-missions', ...COMMITMENT, lead: 'both', due: '2028-05-31', state: 'open', ended: null,
    text: {
      en: 'Two investment missions put off, on medical devices and on aerospace',
      fr: 'Deux missions d’investissement reportées, sur les instruments médicaux et l’aérospatiale',
      es: 'Dos misiones de inversión pospuestas, de dispositivos médicos y aeroespacial'
    },
    who: {
      en: 'Government of Nuevo León and Global Affairs Canada',
      fr: 'Gouvernement du Nuevo León et Affaires mondiales Canada',
      es: 'Gobierno de Nuevo León y Ministerio de Asuntos Globales de Canadá'
    },
    progress: UNWRITTEN
  },
  {
    id: 'oc-trade-published-answers', ...COMMITMENT, lead: 'MX', due: '2027-05-15', state: 'underWay', ended: null,
    text: {
      en: 'Answers of the help desks published in three languages',
      fr: 'Réponses des guichets d’aide publiées en trois langues',
      es: 'Respuestas de las ventanillas publicadas en tres idiomas'
    },
    who: {
      en: 'Binational Chamber of Small Exporters',
      fr: 'Chambre binationale des petits exportateurs',
      es: 'Cámara Binacional de Pequeños Exportadores'
    },
    progress: { en: 'The French version is in revision.', fr: 'La version française est en révision.', es: 'La versión en francés está en revisión.' }
  },
  {
    id: 'oc-trade-help-desks', ...COMMITMENT, lead: 'both', due: '2026-12-31', state: 'met', ended: '2026-11-05',
    text: {
      en: 'Help desks for small exporters open in six cities, three in each country',
      fr: 'Ouverture de guichets d’aide aux petits exportateurs dans six villes, trois par pays',
      es: 'Ventanillas de apoyo a pequeños exportadores abiertas en seis ciudades, tres en cada país'
    },
    who: {
      en: 'Both ministries and the Binational Chamber of Small Exporters',
      fr: 'Les deux ministères et la Chambre binationale des petits exportateurs',
      es: 'Ambas dependencias y la Cámara Binacional de Pequeños Exportadores'
    },
    progress: {
      en: '2,740 questions answered; 164 firms made their first sale to the other country.',
      fr: 'Réponses à 2 740 questions; 164 entreprises ont réalisé leur première vente dans l’autre pays.',
      es: '2,740 consultas respondidas; 164 empresas lograron su primera venta en el otro país.'
    }
  },
  {
    id: 'oc-trade-fund-first-call', ...COMMITMENT, lead: 'both', due: '2027-04-30', state: 'met', ended: '2027-04-09',
    text: {
      en: 'First call of the joint fund for applied research',
      fr: 'Premier appel du fonds commun de recherche appliquée',
      es: 'Primera convocatoria del fondo conjunto de investigación aplicada'
    },
    who: {
      en: 'Université Laurentia and Universidad Técnica del Bajío',
      fr: 'Université Laurentia et Universidad Técnica del Bajío',
      es: 'Universidad Técnica del Bajío y Universidad Laurentia'
    },
    progress: { en: '11 of 96 proposals chosen.', fr: '11 des 96 propositions retenues.', es: '11 de 96 propuestas elegidas.' }
  }
]
