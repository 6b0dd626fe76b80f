import { termsOf } from './term.ts'

/** Human capital, with labour mobility. */
export const HUMAN_CAPITAL_TERMS = termsOf('humanCapital', 'binding', [
  ['higher-education', 'higher education', 'enseignement supérieur', 'educación superior', { also: { fr: 'études supérieures' } }],
  ['vocational-training', 'vocational training', 'formation professionnelle', 'formación profesional', { also: { en: 'vocational education', es: 'capacitación profesional; formación técnica' } }],
  ['student-exchange', 'student exchange', 'échange étudiant', 'intercambio estudiantil', { also: { fr: 'échange d’étudiants', es: 'intercambio de estudiantes' } }],
  ['academic-mobility', 'academic mobility', 'mobilité universitaire', 'movilidad académica', { also: { fr: 'mobilité étudiante' }, never: { fr: 'mobilité académique' } }],
  ['internship', 'internship', 'stage', 'pasantía', { also: { es: 'prácticas profesionales; estancia' } }],
  ['scholarship', 'scholarship', 'bourse d’études', 'beca', { also: { fr: 'bourse' } }],
  ['credential-recognition', 'recognition of qualifications', 'reconnaissance des titres de compétences', 'reconocimiento de títulos', { also: { en: 'credential recognition; recognition of credentials', fr: 'reconnaissance des qualifications; reconnaissance des titres', es: 'reconocimiento de competencias' } }],
  ['skills', 'skills development', 'perfectionnement des compétences', 'desarrollo de competencias', { also: { fr: 'acquisition de compétences; développement des compétences', es: 'desarrollo de habilidades' } }],
  ['labour-market', 'labour market', 'marché du travail', 'mercado laboral', { also: { es: 'mercado de trabajo' } }],
  ['labour-shortage', 'labour shortage', 'pénurie de main-d’œuvre', 'escasez de mano de obra', { also: { es: 'falta de mano de obra' } }],
  ['temporary-foreign-worker', 'temporary foreign worker', 'travailleur étranger temporaire', 'trabajador temporal extranjero', { also: { fr: 'travailleuse étrangère temporaire', es: 'trabajadora temporal extranjera; trabajador extranjero temporal' } }],
  ['work-permit', 'work permit', 'permis de travail', 'permiso de trabajo'],
  ['workplace-safety', 'workplace safety', 'sécurité au travail', 'seguridad en el trabajo', { also: { es: 'seguridad laboral' } }],
  ['employer', 'employer', 'employeur', 'empleador', { standing: 'advised', also: { fr: 'employeuse', es: 'empleadora; patrón; parte empleadora' } }],
  ['youth', 'youth', 'jeunes', 'juventud', { standing: 'advised', also: { fr: 'jeunesse', es: 'jóvenes; juventudes' } }],
  ['language-training', 'language training', 'formation linguistique', 'formación lingüística', { also: { es: 'capacitación en idiomas' } }]
])
