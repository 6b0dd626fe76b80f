import { UNWRITTEN, type SampleOutcome } from './outcome.ts'

const DECISION = {
  group: null, sort: 'decision', lead: 'both', who: UNWRITTEN, due: null, state: 'open', ended: null, progress: UNWRITTEN
} as const

/** What the plenary of Gatineau decided. */
export const PLENARY_OUTCOMES: readonly SampleOutcome[] = [
  {
    id: 'oc-plenary-work-plans', ...DECISION,
    text: {
      en: 'Adoption of the work plans of the eight working groups to the end of 2027',
      fr: 'Adoption des plans de travail des huit groupes de travail jusqu’à la fin de 2027',
      es: 'Aprobación de los planes de trabajo de los ocho grupos de trabajo hasta el cierre de 2027'
    }
  },
  {
    id: 'oc-plenary-next-meeting', ...DECISION,
    text: {
      en: 'Third annual meeting to be held in Mexico City on October 14 and 15, 2027',
      fr: 'Tenue de la troisième réunion annuelle à Mexico les 14 et 15 octobre 2027',
      es: 'Celebración de la tercera reunión anual en la Ciudad de México los días 14 y 15 de octubre de 2027'
    }
  },
  {
    id: 'oc-plenary-record', ...DECISION,
    text: {
      en: 'Draft record to be circulated in three languages by October 16, 2026, with comments until November 30',
      fr: 'Diffusion du projet de procès-verbal en trois langues d’ici le 16 octobre 2026, observations jusqu’au 30 novembre',
      es: 'Circulación del proyecto de acta en tres idiomas a más tardar el 16 de octubre de 2026, con comentarios hasta el 30 de noviembre'
    }
  }
]
