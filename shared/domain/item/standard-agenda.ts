import { otherCountry, type Country } from '#shared/foundation/country.ts'
import { LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'
import type { Write } from '#shared/ledger/author.ts'
import { initialRanks } from '#shared/ledger/rank.ts'
import { creation } from '../edit.ts'
import type { AgendaPart, Lead, Purpose } from './schema.ts'

/** What the first agenda needs to know about its meeting. */
export interface AgendaOf {
  id: string
  host: Country
  /** The opening day, `2027-10-14`; null while it is open: the year of the next meeting is then left out. */
  start: string | null
  /** The groups that take part, in their order. */
  groups: readonly { id: string; name: Trilingual }[]
}

interface Line {
  id: string
  part: AgendaPart
  purpose: Purpose | null
  lead: Lead | null
  minutes: number | null
  title: Trilingual
}

/** A line that is the same for every meeting, complete in three languages. */
export interface StandardLine extends Line {
  title: Readonly<Record<Language, string>>
}

/**
 * The first agenda of a new meeting: the standard parts in their order (PRODUCT, "Agenda") with one item a group, in
 * three languages, to be worked on from there. The next meeting is named in the other country, a year later; that is a
 * suggestion like any line of it.
 *
 * @param newId gives the id of the item for a line; called once a line, in order.
 */
export function standardAgenda(meeting: AgendaOf, newId: (line: string) => string): Write[] {
  const lines = [...OPENING_LINES, ...meeting.groups.map(groupLine), ...CLOSING_LINES, nextMeetingLine(meeting), CLOSE]
  const ranks = initialRanks(lines.length)
  return lines.map(({ id, ...line }, index) =>
    creation('item', newId(id), { meeting: meeting.id, rank: ranks[index] ?? 'a0', ...line, note: {}, session: null, documents: {} })
  )
}

const OPENING_LINES: readonly StandardLine[] = [
  {
    id: 'opening', part: 'opening', purpose: null, lead: 'hostFirst', minutes: 15,
    title: { en: 'Opening of the meeting', fr: 'Ouverture de la réunion', es: 'Apertura de la reunión' }
  },
  {
    id: 'adoption', part: 'adoption', purpose: 'decision', lead: 'hostFirst', minutes: 5,
    title: { en: 'Adoption of the agenda', fr: 'Adoption de l’ordre du jour', es: 'Aprobación del orden del día' }
  },
  {
    id: 'previous-record', part: 'previousRecord', purpose: 'decision', lead: 'hostFirst', minutes: 5,
    title: {
      en: 'Record of the previous meeting',
      fr: 'Procès-verbal de la réunion précédente',
      es: 'Acta de la reunión anterior'
    }
  },
  {
    id: 'results', part: 'mattersArising', purpose: 'information', lead: 'hostFirst', minutes: 20,
    title: { en: 'Results of the past year', fr: 'Résultats de l’année écoulée', es: 'Resultados del último año' }
  }
]

const CLOSING_LINES: readonly StandardLine[] = [
  {
    id: 'report-back', part: 'substantive', purpose: 'information', lead: 'coChairs', minutes: 50,
    title: {
      en: 'Report-back by working groups',
      fr: 'Comptes rendus des groupes de travail',
      es: 'Informes de los grupos de trabajo'
    }
  },
  {
    id: 'priorities', part: 'substantive', purpose: 'decision', lead: 'hostFirst', minutes: 40,
    title: { en: 'Priorities for the coming year', fr: 'Priorités de l’année à venir', es: 'Prioridades para el próximo año' }
  },
  {
    id: 'other-business', part: 'otherBusiness', purpose: 'discussion', lead: 'hostFirst', minutes: 5,
    title: { en: 'Other business', fr: 'Questions diverses', es: 'Asuntos generales' }
  }
]

const CLOSE: StandardLine = {
  id: 'close', part: 'close', purpose: null, lead: 'hostFirst', minutes: 10,
  title: { en: 'Adjournment', fr: 'Levée de la séance', es: 'Clausura' }
}

/** The lines of the standard agenda that name neither a group nor a country; standard phrases begin with them. */
export const STANDARD_LINES: readonly StandardLine[] = [...OPENING_LINES, ...CLOSING_LINES, CLOSE]

const GROUP_WORDS: Record<Language, string> = {
  en: 'Working group: ', fr: 'Groupe de travail\u00A0: ', es: 'Grupo de trabajo: '
}
const NEXT_MEETING_WORDS: Record<Language, string> = {
  en: 'Next meeting: ', fr: 'Prochaine réunion\u00A0: ', es: 'Próxima reunión: '
}
const COUNTRY_NAMES: Record<Country, Record<Language, string>> = {
  CA: { en: 'Canada', fr: 'Canada', es: 'Canadá' },
  MX: { en: 'Mexico', fr: 'Mexique', es: 'México' }
}

/** A group without a name in one language leaves its item without a title there, so that it counts as missing. */
function groupLine({ id, name }: { id: string; name: Trilingual }): Line {
  const title = titleOf((language) => (name[language] ? GROUP_WORDS[language] + name[language] : undefined))
  return { id: `group-${id}`, part: 'substantive', purpose: 'discussion', lead: 'coChairs', minutes: 120, title }
}

function nextMeetingLine({ host, start }: AgendaOf): Line {
  const names = COUNTRY_NAMES[otherCountry(host)]
  const year = start === null ? '' : `, ${Number(start.slice(0, 4)) + 1}`
  const title = titleOf((language) => NEXT_MEETING_WORDS[language] + names[language] + year)
  return { id: 'next-meeting', part: 'nextMeeting', purpose: 'decision', lead: 'hostFirst', minutes: 5, title }
}

function titleOf(write: (language: Language) => string | undefined): Trilingual {
  return Object.fromEntries(LANGUAGES.map((language) => [language, write(language)]))
}
