import { UNWRITTEN, type SampleOutcome } from './outcome.ts'

const COMMITMENT = { group: 'environment', sort: 'commitment' } as const

export const ENVIRONMENT_OUTCOMES: readonly SampleOutcome[] = [
  {
    id: 'oc-environment-milkweed-seed-bank', ...COMMITMENT, lead: 'both', due: '2028-04-30', state: 'underWay', ended: null,
    text: {
      en: 'Milkweed seed bank with 20 local varieties',
      fr: 'Banque de semences d’asclépiade comptant 20 variétés locales',
      es: 'Banco de semillas de algodoncillo con 20 variedades locales'
    },
    who: {
      en: 'Great Lakes Habitat Trust and SEMARNAT',
      fr: 'Fiducie des habitats des Grands Lacs et SEMARNAT',
      es: 'SEMARNAT y Fideicomiso para el Hábitat de los Grandes Lagos'
    },
    progress: { en: 'At present 13 varieties.', fr: 'À ce jour, 13 variétés.', es: 'A la fecha, 13 variedades.' }
  },
  {
    id: 'oc-environment-particle-filters', ...COMMITMENT, lead: 'both', due: '2027-05-31', state: 'underWay', ended: null,
    text: {
      en: 'Comparison of filters for fine particles',
      fr: 'Comparaison des filtres à particules fines',
      es: 'Comparación de filtros de partículas finas'
    },
    who: { en: 'Both ministries', fr: 'Les deux ministères', es: 'Ambas dependencias' },
    progress: {
      en: 'The new laboratory delivers on January 31, 2028.',
      fr: 'Le nouveau laboratoire remet ses résultats le 31 janvier 2028.',
      es: 'El nuevo laboratorio entrega el 31 de enero de 2028.'
    }
  },
  {
    id: 'oc-environment-coastal-network', ...COMMITMENT, lead: 'MX', due: '2028-09-30', state: 'underWay', ended: null,
    text: {
      en: 'Four more cities in the coastal network',
      fr: 'Quatre villes de plus dans le réseau côtier',
      es: 'Cuatro ciudades más en la red costera'
    },
    who: { en: 'Municipality of Mérida', fr: 'Municipalité de Mérida', es: 'Ayuntamiento de Mérida' },
    progress: {
      en: 'Campeche and Saint John have applied.',
      fr: 'Campeche et Saint John ont posé leur candidature.',
      es: 'Campeche y Saint John presentaron su solicitud.'
    }
  },
  {
    id: 'oc-environment-teaching-kit', ...COMMITMENT, lead: 'MX', due: '2028-03-01', state: 'open', ended: null,
    text: {
      en: 'Teaching kit on migratory species in Spanish, English, French and Mazahua',
      fr: 'Trousse pédagogique sur les espèces migratrices en français, en anglais, en espagnol et en mazahua',
      es: 'Material didáctico sobre especies migratorias en español, inglés, francés y mazahua'
    },
    who: { en: 'Costa Viva Foundation', fr: 'Fondation Costa Viva', es: 'Fundación Costa Viva' },
    progress: UNWRITTEN
  },
  {
    id: 'oc-environment-clean-up-weeks', ...COMMITMENT, lead: 'both', due: '2027-05-31', state: 'met', ended: '2027-05-28',
    text: {
      en: 'Four clean-up weeks in eight coastal cities, with one method of sorting',
      fr: 'Quatre semaines de nettoyage dans huit villes côtières, avec une même méthode de tri',
      es: 'Cuatro semanas de limpieza en ocho ciudades costeras, con un mismo método de clasificación'
    },
    who: { en: 'Cities of the coastal network', fr: 'Villes du réseau côtier', es: 'Ciudades de la red costera' },
    progress: {
      en: '94 tonnes of plastic sorted, 41% from packaging of drinks.',
      fr: '94 tonnes de plastique triées, dont 41 % proviennent des emballages de boissons.',
      es: '94 toneladas de plástico clasificadas; 41 % proviene de envases de bebidas.'
    }
  },
  {
    id: 'oc-environment-reference-stations', ...COMMITMENT, lead: 'both', due: '2027-06-30', state: 'met', ended: '2027-05-14',
    text: {
      en: 'Exchange of instruments for six months between the air quality stations of Toluca and Hamilton',
      fr: 'Échange d’instruments pendant six mois entre les stations de la qualité de l’air de Toluca et de Hamilton',
      es: 'Intercambio de instrumentos durante seis meses entre las estaciones de calidad del aire de Toluca y Hamilton'
    },
    who: { en: 'Both ministries', fr: 'Les deux ministères', es: 'Ambas dependencias' },
    progress: UNWRITTEN
  }
]
