import type { SampleItem } from './item.ts'

const GROUP_ITEM = { part: 'substantive', lead: 'coChairs' } as const

/** One item a group, in the order of the timetable. */
export const GROUP_ITEMS: readonly SampleItem[] = [
  {
    id: 'energy', ...GROUP_ITEM, purpose: 'discussion', minutes: 120, session: 'energy', documents: ['brief-energy'],
    title: {
      en: 'Energy: cross-border electricity and storage',
      fr: 'Énergie : électricité transfrontalière et stockage',
      es: 'Energía: electricidad transfronteriza y almacenamiento'
    },
    note: {
      en: 'Two short presentations, then the terms of the exchange of grid operators for 2028.',
      fr: 'Deux brefs exposés, puis les modalités de l’échange d’exploitants de réseau pour 2028.',
      es: 'Dos presentaciones breves y después los términos del intercambio de operadores de red para 2028.'
    }
  },
  {
    id: 'mining', ...GROUP_ITEM, purpose: 'decision', minutes: 120, session: 'mining', documents: ['brief-mining'],
    title: {
      en: 'Mining: critical minerals work plan 2028',
      fr: 'Mines : plan de travail 2028 sur les minéraux critiques',
      es: 'Minería: plan de trabajo 2028 sobre minerales críticos'
    },
    note: {
      en: 'The group is asked to adopt the work plan, with tailings safety as its first chapter.',
      fr: 'Le groupe est invité à adopter le plan de travail, dont le premier chapitre porte sur la sûreté des parcs à résidus.',
      es: 'Se invita al grupo a aprobar el plan de trabajo, cuyo primer capítulo es la seguridad de las presas de jales.'
    }
  },
  {
    id: 'forestry', ...GROUP_ITEM, purpose: 'decision', minutes: 90, session: 'forestry', documents: ['brief-forestry'],
    title: {
      en: 'Forestry: exchange of fire crews',
      fr: 'Foresterie : échange d’équipes de lutte contre les incendies',
      es: 'Bosques: intercambio de brigadas contra incendios'
    },
    note: {
      en: 'Last reading of the arrangement that the two forest services sign on Friday.',
      fr: 'Dernière lecture de l’arrangement que les deux services forestiers signent le vendredi.',
      es: 'Última lectura del arreglo que los dos servicios forestales firman el viernes.'
    }
  },
  {
    id: 'agri-business', ...GROUP_ITEM, purpose: 'discussion', minutes: 120, session: 'agri-business', documents: ['brief-agri-business'],
    title: {
      en: 'Agri-business: electronic certificates and the cold chain',
      fr: 'Agro-industrie : certificats électroniques et chaîne du froid',
      es: 'Agronegocios: certificados electrónicos y cadena de frío'
    },
    note: {
      en: 'Results of the pilot on pulses and berries; extension to fresh vegetables from January 2028.',
      fr: 'Résultats du projet pilote sur les légumineuses et les petits fruits; élargissement aux légumes frais à compter de janvier 2028.',
      es: 'Resultados del piloto de leguminosas y frutillas; ampliación a hortalizas frescas a partir de enero de 2028.'
    }
  },
  {
    id: 'trade', ...GROUP_ITEM, purpose: 'discussion', minutes: 105, session: 'trade', documents: ['brief-trade'],
    title: {
      en: 'Trade, Investment and Innovation: small exporters first',
      fr: 'Commerce, investissement et innovation : les petits exportateurs d’abord',
      es: 'Comercio, Inversión e Innovación: primero los pequeños exportadores'
    },
    note: {
      en: 'Help desks in six cities, electronic documents of origin and the second call of the research fund.',
      fr: 'Guichets d’aide dans six villes, documents d’origine électroniques et deuxième appel du fonds de recherche.',
      es: 'Ventanillas de apoyo en seis ciudades, documentos de origen electrónicos y segunda convocatoria del fondo de investigación.'
    }
  },
  {
    id: 'human-capital', ...GROUP_ITEM, purpose: 'discussion', minutes: 90, session: 'human-capital', documents: ['brief-human-capital'],
    title: {
      en: 'Human Capital: trades that count on both sides',
      fr: 'Capital humain : des métiers reconnus des deux côtés',
      es: 'Capital Humano: oficios que valen en ambos lados'
    },
    note: {
      en: 'Comparison tables for five trades and the pilot on micro-credentials.',
      fr: 'Tables de correspondance pour cinq métiers et projet pilote sur les microcertifications.',
      es: 'Tablas de equivalencia de cinco oficios y piloto de microcredenciales.'
    }
  },
  {
    id: 'environment', ...GROUP_ITEM, purpose: 'discussion', minutes: 90, session: 'environment', documents: ['brief-environment'],
    title: {
      en: 'Environment: monarch corridor and clean coasts',
      fr: 'Environnement : corridor du monarque et littoraux propres',
      es: 'Medio Ambiente: corredor de la monarca y costas limpias'
    },
    note: {
      en: 'Counts of the winter of 2026–2027 and the first year of the coastal cities network.',
      fr: 'Dénombrements de l’hiver 2026-2027 et première année du réseau des villes côtières.',
      es: 'Conteos del invierno 2026-2027 y primer año de la red de ciudades costeras.'
    }
  },
  {
    id: 'culture', ...GROUP_ITEM, purpose: 'discussion', minutes: 90, session: 'culture', documents: ['brief-culture'],
    title: {
      en: 'Creativity and Culture: co-production and residencies',
      fr: 'Créativité et culture : coproduction et résidences',
      es: 'Creatividad y Cultura: coproducción y residencias'
    },
    note: {
      en: 'A guide for co-producers and the residencies of 2028 for Indigenous creators.',
      fr: 'Un guide pour les coproducteurs et les résidences de 2028 pour les créatrices et créateurs autochtones.',
      es: 'Una guía para coproductores y las residencias de 2028 para creadoras y creadores indígenas.'
    }
  }
]
