import { LANGUAGES, type Trilingual } from '#shared/foundation/language.ts'
import { addDays, addMonths, calendarDate, type CalendarDate } from '#shared/foundation/time/index.ts'
import type { Write } from '#shared/ledger/author.ts'
import { initialRanks } from '#shared/ledger/rank.ts'
import { taskCreation } from './edits.ts'
import type { Mode } from '../meeting/schema.ts'
import type { Task } from './schema.ts'

/** When a step is due, counted from the opening day; negative is before it. */
type Due = { months: number } | { weeks: number } | { days: number }

export interface PlanningStep {
  id: string
  due: Due
  title: Trilingual
  /** It is a step of virtual meetings alone, or of all others alone. */
  only?: 'virtual' | 'onSite'
}

/**
 * The steps that an organiser plans by default, in the order of their dates (PRODUCT, "Planning calendar").
 *
 * @param openingDay `2027-10-14`, or null while the dates are open: the steps then have no due date yet.
 * @param newId gives the id of the task for a step; called once a step, in order.
 * @param mode a virtual meeting has no venue, hotels or journeys, and has addresses at which it is joined.
 * @param ranks one a step, in order; default: fresh ones.
 * @throws RangeError when `openingDay` is not a calendar date.
 */
export function planningCalendar(
  openingDay: string | null,
  meeting: string,
  newId: (step: string) => string,
  mode: Mode = 'inPerson',
  ranks: readonly string[] = initialRanks(stepsOf(mode).length)
): Write[] {
  const opening = openingDay === null ? null : calendarDate(openingDay)
  return stepsOf(mode).map(({ id, due, title }, index) =>
    taskCreation(newId(id), { meeting, rank: ranks[index] ?? 'a0', title, due: opening === null ? null : dueDate(opening, due) })
  )
}

/** The steps that a meeting of this mode has. */
export function stepsOf(mode: Mode): PlanningStep[] {
  return PLANNING_STEPS.filter(({ only }) => only === undefined || (only === 'virtual') === (mode === 'virtual'))
}

/**
 * The days that the usual steps without one have by the opening day: what was laid out before anybody knew it. A step is known by its
 * title, as long as it is as usual in one language; what is done needs no day any more.
 */
export function usualDays(tasks: readonly Task[], opening: CalendarDate): { id: string; due: CalendarDate }[] {
  return tasks.flatMap(({ id, title, due, done }) => {
    const usual = due === null && !done ? PLANNING_STEPS.find((step) => LANGUAGES.some((language) => step.title[language] === title[language])) : undefined
    return usual === undefined ? [] : [{ id, due: dueDate(opening, usual.due) }]
  })
}

function dueDate(opening: CalendarDate, due: Due): CalendarDate {
  if ('months' in due) return addMonths(opening, due.months)
  return addDays(opening, 'weeks' in due ? due.weeks * 7 : due.days)
}

export const PLANNING_STEPS: readonly PlanningStep[] = [
  {
    id: 'first-planning-meeting',
    due: { months: -12 },
    title: {
      en: 'Hold the first planning meeting of the two secretariats',
      fr: 'Tenir la première réunion de planification des deux secrétariats',
      es: 'Celebrar la primera reunión de planeación de ambos secretariados'
    }
  },
  { id: 'venue', only: 'onSite', due: { months: -9 }, title: { en: 'Choose and reserve the venue', fr: 'Choisir et réserver le lieu', es: 'Elegir y reservar la sede' } },
  {
    id: 'hotels',
    only: 'onSite',
    due: { months: -9 },
    title: { en: 'Hold blocks of hotel rooms', fr: 'Réserver des blocs de chambres d’hôtel', es: 'Apartar bloques de habitaciones de hotel' }
  },
  {
    id: 'interpreters',
    only: 'onSite',
    due: { months: -6 },
    title: {
      en: 'Book interpreters, booths and receivers',
      fr: 'Retenir les interprètes, les cabines et les récepteurs',
      es: 'Contratar intérpretes, cabinas y receptores'
    }
  },
  {
    id: 'remote-interpreters',
    only: 'virtual',
    due: { months: -6 },
    title: {
      en: 'Choose the video platform and book interpreters who work with it',
      fr: 'Choisir la plateforme de vidéoconférence et retenir des interprètes qui y travaillent',
      es: 'Elegir la plataforma de videoconferencia y contratar intérpretes que trabajen en ella'
    }
  },
  {
    id: 'co-chairs',
    due: { months: -6 },
    title: {
      en: 'Confirm the co-chairs of each group',
      fr: 'Confirmer les coprésidentes et coprésidents de chaque groupe',
      es: 'Confirmar a las copresidentas y los copresidentes de cada grupo'
    }
  },
  { id: 'invitations', due: { months: -4 }, title: { en: 'Send the invitations', fr: 'Envoyer les invitations', es: 'Enviar las invitaciones' } },
  { id: 'registration', due: { months: -4 }, title: { en: 'Open registration', fr: 'Ouvrir les inscriptions', es: 'Abrir el registro' } },
  {
    id: 'visa-letters',
    only: 'onSite',
    due: { weeks: -14 },
    title: {
      en: 'Issue letters in support of visas and travel authorizations',
      fr: 'Délivrer les lettres à l’appui des visas et des autorisations de voyage',
      es: 'Expedir las cartas de apoyo para visas y autorizaciones de viaje'
    }
  },
  {
    id: 'translation',
    due: { weeks: -10 },
    title: { en: 'Send documents to translation', fr: 'Envoyer les documents à la traduction', es: 'Enviar los documentos a traducción' }
  },
  {
    id: 'provisional-agenda',
    due: { days: -60 },
    title: { en: 'Circulate the provisional agenda', fr: 'Diffuser l’ordre du jour provisoire', es: 'Circular el orden del día provisional' }
  },
  {
    id: 'circular',
    due: { weeks: -7 },
    title: { en: 'Send the administrative circular', fr: 'Envoyer la circulaire administrative', es: 'Enviar la circular administrativa' }
  },
  {
    id: 'last-items',
    due: { days: -30 },
    title: {
      en: 'Close the list of agenda items',
      fr: 'Clore la liste des points à l’ordre du jour',
      es: 'Cerrar la lista de puntos del orden del día'
    }
  },
  {
    id: 'late-documents',
    due: { weeks: -3 },
    title: { en: 'Receive the last documents', fr: 'Recevoir les derniers documents', es: 'Recibir los últimos documentos' }
  },
  {
    id: 'texts-to-interpreters',
    due: { weeks: -2 },
    title: {
      en: 'Give the texts and the glossary to the interpreters',
      fr: 'Remettre les textes et le glossaire aux interprètes',
      es: 'Entregar los textos y el glosario a los intérpretes'
    }
  },
  {
    id: 'links',
    only: 'virtual',
    due: { weeks: -2 },
    title: {
      en: 'Open the virtual rooms and send the links to join',
      fr: 'Ouvrir les salles virtuelles et envoyer les liens de connexion',
      es: 'Abrir las salas virtuales y enviar los enlaces de conexión'
    }
  },
  { id: 'freeze-lists', due: { weeks: -1 }, title: { en: 'Freeze the lists', fr: 'Arrêter les listes', es: 'Cerrar las listas' } },
  { id: 'print-packs', due: { weeks: -1 }, title: { en: 'Print the packs', fr: 'Imprimer les cahiers', es: 'Imprimir las carpetas' } },
  {
    id: 'rehearsal',
    due: { weeks: -1 },
    title: {
      en: 'Rehearse the opening and test the remote link',
      fr: 'Répéter l’ouverture et mettre à l’essai la liaison à distance',
      es: 'Ensayar la apertura y probar el enlace a distancia'
    }
  },
  {
    id: 'record',
    due: { weeks: 2 },
    title: { en: 'Send the record of the meeting', fr: 'Envoyer le procès-verbal de la réunion', es: 'Enviar el acta de la reunión' }
  },
  {
    id: 'decisions',
    due: { weeks: 2 },
    title: { en: 'Circulate the summary of decisions', fr: 'Diffuser le relevé des décisions', es: 'Circular la relación de acuerdos' }
  },
  {
    id: 'annual-report',
    due: { months: 3 },
    title: { en: 'Publish the annual report', fr: 'Publier le rapport annuel', es: 'Publicar el informe anual' }
  },
  {
    id: 'first-review',
    due: { months: 6 },
    title: {
      en: 'Review the commitments: first quarter after the report',
      fr: 'Faire le point sur les engagements : premier trimestre après le rapport',
      es: 'Revisar los compromisos: primer trimestre después del informe'
    }
  },
  {
    id: 'second-review',
    due: { months: 9 },
    title: {
      en: 'Review the commitments: second quarter after the report',
      fr: 'Faire le point sur les engagements : deuxième trimestre après le rapport',
      es: 'Revisar los compromisos: segundo trimestre después del informe'
    }
  },
  {
    id: 'hand-over',
    due: { months: 10 },
    title: {
      en: 'Hand the file over to the next host',
      fr: 'Remettre le dossier au prochain pays hôte',
      es: 'Entregar el expediente al próximo país anfitrión'
    }
  }
]
