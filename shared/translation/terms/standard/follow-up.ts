import { termsOf } from './term.ts'

/** Plans, commitments, results. */
export const FOLLOW_UP_TERMS = termsOf('followUp', 'binding', [
  ['action-plan', 'action plan', 'plan d’action', 'plan de acción', { sure: 'verified', never: { fr: 'plan d’actions' } }],
  ['work-plan', 'work plan', 'plan de travail', 'plan de trabajo', { sure: 'partly' }],
  ['deliverables', 'deliverables', 'livrables', 'entregables', { also: { es: 'productos' } }],
  ['commitment', 'commitment', 'engagement', 'compromiso', { also: { en: 'commit', fr: 's’engager' } }],
  ['open-commitments', 'open commitments', 'engagements en cours', 'compromisos vigentes', { also: { fr: 'engagements ouverts; engagements à tenir', es: 'compromisos abiertos; compromisos pendientes' } }],
  ['follow-up', 'follow-up', 'suivi', 'seguimiento', { ambiguousIn: ['fr', 'es'], never: { fr: 'follow-up' } }],
  ['indicator', 'indicator', 'indicateur', 'indicador'],
  ['baseline', 'baseline', 'valeur de référence', 'línea base', { also: { fr: 'données de référence; base de référence', es: 'línea de base' } }],
  ['target', 'target', 'cible', 'meta', { standing: 'advised', also: { fr: 'objectif', es: 'objetivo' } }],
  ['priority', 'priority', 'priorité', 'prioridad', { also: { fr: 'prioritaire', es: 'prioritario; prioritaria' } }],
  ['milestone', 'milestone', 'jalon', 'hito', { also: { fr: 'étape importante', es: 'etapa clave' } }],
  ['deadline', 'deadline', 'date limite', 'fecha límite', { standing: 'advised', also: { fr: 'échéance', es: 'plazo' } }],
  ['due-date', 'due date', 'échéance', 'fecha de vencimiento', { ambiguousIn: ['fr'], also: { fr: 'date d’échéance', es: 'fecha límite; plazo' } }],
  ['best-practices', 'best practices', 'pratiques exemplaires', 'mejores prácticas', { also: { fr: 'meilleures pratiques; bonnes pratiques', es: 'buenas prácticas' } }],
  ['lessons-learned', 'lessons learned', 'leçons retenues', 'lecciones aprendidas', { also: { fr: 'leçons tirées; leçons apprises' } }],
  ['pilot-project', 'pilot project', 'projet pilote', 'proyecto piloto', { also: { en: 'pilot; trial', es: 'prueba piloto; piloto; prueba' }, never: { fr: 'projet-pilote' } }],
  ['capacity-building', 'capacity building', 'renforcement des capacités', 'fortalecimiento de capacidades', { also: { es: 'desarrollo de capacidades' } }],
  ['gender-equality', 'gender equality', 'égalité des genres', 'igualdad de género', { sure: 'partly', also: { fr: 'égalité entre les genres; égalité des sexes' } }],
  ['inclusive-growth', 'inclusive growth', 'croissance inclusive', 'crecimiento incluyente', { also: { es: 'crecimiento inclusivo' } }],
  ['sustainable-development', 'sustainable development', 'développement durable', 'desarrollo sostenible', { also: { es: 'desarrollo sustentable' } }],
  ['funding', 'funding', 'financement', 'financiamiento', { ambiguousIn: ['fr', 'es'], also: { en: 'financing' }, never: { es: 'financiación' }, note: { en: 'Mexico says “financiamiento”.', fr: 'Au Mexique, on dit « financiamiento ».', es: 'En México se dice “financiamiento”.' } }],
  ['fiscal-year', 'fiscal year', 'exercice', 'ejercicio fiscal', { also: { fr: 'exercice financier', es: 'año fiscal' }, never: { fr: 'année fiscale' } }],
  ['hand-over', 'hand-over', 'passation', 'traspaso', { standing: 'advised', also: { fr: 'transmission; remise', es: 'entrega-recepción; entrega' } }],
  ['implementation', 'implementation', 'mise en œuvre', 'implementación', { also: { es: 'puesta en marcha; ejecución; aplicación' }, never: { fr: 'implémentation' } }],
  ['progress-report', 'progress report', 'rapport d’étape', 'informe de avance', { also: { fr: 'rapport sur les progrès', es: 'informe de avances' }, never: { fr: 'rapport de progrès' } }],
  ['impact-assessment', 'impact assessment', 'évaluation des répercussions', 'evaluación de impacto', { also: { fr: 'évaluation d’impact; étude d’impact' } }]
])
