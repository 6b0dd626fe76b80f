import { UNWRITTEN, type SampleOutcome } from './outcome.ts'

const COMMITMENT = { group: 'mining', sort: 'commitment' } as const

export const MINING_OUTCOMES: readonly SampleOutcome[] = [
  {
    id: 'oc-mining-last-weaknesses', ...COMMITMENT, lead: 'both', due: '2028-04-30', state: 'open', ended: null,
    text: {
      en: 'Mend the last three weaknesses found in tailings facilities',
      fr: 'Corriger les trois dernières faiblesses relevées dans les parcs à résidus',
      es: 'Corregir las tres últimas debilidades halladas en presas de jales'
    },
    who: {
      en: 'Owners, with both inspectorates',
      fr: 'Propriétaires et services d’inspection des deux pays',
      es: 'Titulares y autoridades de inspección de ambos países'
    },
    progress: UNWRITTEN
  },
  {
    id: 'oc-mining-traceable-labels', ...COMMITMENT, lead: 'both', due: '2028-02-28', state: 'open', ended: null,
    text: {
      en: 'Second trial of traceable labels, with the ports of Manzanillo and Vancouver',
      fr: 'Mener un deuxième essai d’étiquettes traçables avec les ports de Manzanillo et de Vancouver',
      es: 'Realizar una segunda prueba de etiquetas trazables con los puertos de Manzanillo y Vancouver'
    },
    who: { en: 'Both federal authorities', fr: 'Autorités fédérales des deux pays', es: 'Autoridades federales de ambos países' },
    progress: UNWRITTEN
  },
  {
    id: 'oc-mining-ageing-dams', ...COMMITMENT, lead: 'both', due: '2027-04-30', state: 'underWay', ended: null,
    text: {
      en: 'Training of 40 inspectors on ageing dams',
      fr: 'Former 40 inspectrices et inspecteurs aux digues vieillissantes',
      es: 'Capacitar a 40 inspectoras e inspectores en presas envejecidas'
    },
    who: {
      en: 'Natural Resources Canada and the Ministry of Economy',
      fr: 'Ressources naturelles Canada et ministère de l’Économie',
      es: 'Secretaría de Economía y Ministerio de Recursos Naturales de Canadá'
    },
    progress: {
      en: 'The manual was ready in May, the courses begin in January.',
      fr: 'Le manuel était prêt en mai, les cours commencent en janvier.',
      es: 'El manual quedó listo en mayo y los cursos empiezan en enero.'
    }
  },
  {
    id: 'oc-mining-large-print-guide', ...COMMITMENT, lead: 'CA', due: '2027-12-01', state: 'open', ended: null,
    text: {
      en: 'French and Spanish versions of the guide on consultations in large print',
      fr: 'Publier en gros caractères les versions française et espagnole du guide sur les consultations',
      es: 'Publicar en letra grande las versiones en francés y español de la guía sobre consultas'
    },
    who: { en: 'First Nations Minerals Forum', fr: 'Forum des Premières Nations sur les minéraux', es: 'Foro de Primeras Naciones sobre Minerales' },
    progress: UNWRITTEN
  },
  {
    id: 'oc-mining-joint-visits', ...COMMITMENT, lead: 'both', due: '2027-04-30', state: 'met', ended: '2027-04-16',
    text: {
      en: 'Joint visits to seven tailings facilities, with a common report',
      fr: 'Visiter ensemble sept parcs à résidus et en tirer un rapport commun',
      es: 'Visitar en conjunto siete presas de jales y elaborar un informe conjunto'
    },
    who: { en: 'Inspectorates of both countries', fr: 'Services d’inspection des deux pays', es: 'Autoridades de inspección de ambos países' },
    progress: {
      en: 'The report lists 38 good practices and 11 weaknesses.',
      fr: 'Le rapport recense 38 bonnes pratiques et 11 faiblesses.',
      es: 'El informe registra 38 buenas prácticas y 11 debilidades.'
    }
  },
  {
    id: 'oc-mining-consultation-guide', ...COMMITMENT, lead: 'both', due: '2027-03-31', state: 'met', ended: '2027-02-18',
    text: {
      en: 'Guide for small companies on how to prepare a consultation',
      fr: 'Rédiger un guide de préparation des consultations à l’intention des petites entreprises',
      es: 'Elaborar una guía para que las empresas pequeñas preparen una consulta'
    },
    who: {
      en: 'First Nations Minerals Forum and the Network of Women Engineers in Mining',
      fr: 'Forum des Premières Nations sur les minéraux et Réseau des ingénieures des mines',
      es: 'Foro de Primeras Naciones sobre Minerales y Red de Ingenieras en Minería'
    },
    progress: { en: 'Downloaded 1,900 times.', fr: 'Téléchargé 1 900 fois.', es: 'Se ha descargado 1,900 veces.' }
  }
]
