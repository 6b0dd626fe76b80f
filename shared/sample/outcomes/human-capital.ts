import { UNWRITTEN, type SampleOutcome } from './outcome.ts'

const COMMITMENT = { group: 'human-capital', sort: 'commitment' } as const

export const HUMAN_CAPITAL_OUTCOMES: readonly SampleOutcome[] = [
  {
    id: 'oc-human-capital-two-more-trades', ...COMMITMENT, lead: 'both', due: '2028-05-31', state: 'open', ended: null,
    text: {
      en: 'Comparison tables for two more trades, refrigeration and carpentry',
      fr: 'Tables de correspondance pour deux autres métiers, la réfrigération et la charpenterie',
      es: 'Tablas de equivalencia para dos oficios más, refrigeración y carpintería'
    },
    who: {
      en: 'STPS and Employment and Social Development Canada',
      fr: 'STPS et Emploi et Développement social Canada',
      es: 'STPS y Ministerio de Empleo y Desarrollo Social de Canadá'
    },
    progress: UNWRITTEN
  },
  {
    id: 'oc-human-capital-micro-credentials-register', ...COMMITMENT, lead: 'both', due: '2028-03-15', state: 'underWay', ended: null,
    text: {
      en: 'Register of micro-credentials that employers can check online',
      fr: 'Registre de microcertifications que les employeurs peuvent vérifier en ligne',
      es: 'Registro de microcredenciales que los empleadores puedan verificar en línea'
    },
    who: {
      en: 'Universidad Técnica del Bajío and Pacific Coast Polytechnic',
      fr: 'Universidad Técnica del Bajío et École polytechnique de la côte du Pacifique',
      es: 'Universidad Técnica del Bajío y Politécnico de la Costa del Pacífico'
    },
    progress: { en: 'Prototype shown in May.', fr: 'Prototype présenté en mai.', es: 'Prototipo presentado en mayo.' }
  },
  {
    id: 'oc-human-capital-permit-calendar', ...COMMITMENT, lead: 'both', due: '2027-12-15', state: 'open', ended: null,
    text: {
      en: 'Calendar of permits that fits the terms of the universities',
      fr: 'Calendrier des permis adapté aux trimestres universitaires',
      es: 'Calendario de permisos acorde con los periodos universitarios'
    },
    who: {
      en: 'Labour ministries with the immigration authorities',
      fr: 'Ministères du Travail et autorités de l’immigration',
      es: 'Secretarías del trabajo con las autoridades migratorias'
    },
    progress: UNWRITTEN
  },
  {
    id: 'oc-human-capital-indigenous-learners', ...COMMITMENT, lead: 'both', due: '2028-06-21', state: 'open', ended: null,
    text: {
      en: 'Report on how Indigenous learners fare in exchanges, written with them',
      fr: 'Rapport sur le parcours des apprenantes et apprenants autochtones en échange, rédigé avec eux',
      es: 'Informe sobre la experiencia de estudiantes indígenas en intercambios, escrito con ellas y ellos'
    },
    who: {
      en: 'Indigenous Skills Partnerships and SEP',
      fr: 'Partenariats pour les compétences autochtones et SEP',
      es: 'SEP y Alianzas para Competencias Indígenas'
    },
    progress: UNWRITTEN
  },
  {
    id: 'oc-human-capital-three-trades', ...COMMITMENT, lead: 'both', due: '2027-03-31', state: 'met', ended: '2027-02-25',
    text: {
      en: 'Comparison tables for welders, electricians and heavy-equipment mechanics',
      fr: 'Tables de correspondance pour les soudeurs, les électriciens et les mécaniciens d’équipement lourd',
      es: 'Tablas de equivalencia para soldadura, electricidad y mecánica de equipo pesado'
    },
    who: {
      en: 'STPS and Employment and Social Development Canada',
      fr: 'STPS et Emploi et Développement social Canada',
      es: 'STPS y Ministerio de Empleo y Desarrollo Social de Canadá'
    },
    progress: {
      en: 'Adopted by three provinces and four states; used by 83 people so far.',
      fr: 'Adoptées par trois provinces et quatre États; 83 personnes s’en sont servies jusqu’ici.',
      es: 'Adoptadas por cuatro estados y tres provincias; 83 personas las han usado hasta ahora.'
    }
  },
  {
    id: 'oc-human-capital-wind-turbines', ...COMMITMENT, lead: 'both', due: '2027-05-31', state: 'met', ended: '2027-05-21',
    text: {
      en: 'Course on the maintenance of wind turbines with a micro-credential from both institutions',
      fr: 'Cours d’entretien d’éoliennes menant à une microcertification des deux établissements',
      es: 'Curso de mantenimiento de aerogeneradores con una microcredencial de ambas instituciones'
    },
    who: {
      en: 'Universidad Técnica del Bajío and Pacific Coast Polytechnic',
      fr: 'Universidad Técnica del Bajío et École polytechnique de la côte du Pacifique',
      es: 'Universidad Técnica del Bajío y Politécnico de la Costa del Pacífico'
    },
    progress: {
      en: '46 students finished, 21 of them women.',
      fr: '46 personnes l’ont terminé, dont 21 femmes.',
      es: 'Lo terminaron 46 personas, 21 de ellas mujeres.'
    }
  }
]
