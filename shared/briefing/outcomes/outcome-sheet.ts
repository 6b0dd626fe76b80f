import { isOpen } from '#shared/domain/outcome/rules.ts'
import { OUTCOME_STATES, type Outcome } from '#shared/domain/outcome/schema.ts'
import { sheetMark } from '#shared/domain/outcome/sheet-mark.ts'
import { countryName } from '#shared/foundation/formats/index.ts'
import { textIn, type Language } from '#shared/foundation/language.ts'
import { tokenOf } from '#shared/translation/units/hash.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { outcomeGroups } from '#shared/view/outcome-groups.ts'
import { wordsIn, type PackKey } from '../documents/frame/words.ts'

/** Which commitments go out, and how. */
export interface SheetOptions {
  /** One, or all side by side. */
  languages: readonly Language[]
  /** Those of one group, null for the plenary; undefined for all. */
  group: string | null | undefined
  /** Also those that have ended. */
  withEnded: boolean
}

export interface SheetColumn {
  heading: string
  /** In letters. */
  width: number
  kind: 'text' | 'day' | 'state'
  /** Filled in by those who get it. */
  isToFill: boolean
}

/** Commitments as a workbook to be filled in: what stands in it, before anybody says how it looks. */
export interface OutcomeSheet {
  /** Says on the hidden sheet which file it is. */
  mark: string
  name: string
  title: string
  /** How to fill it in, a line in each language. */
  guide: readonly string[]
  columns: readonly SheetColumn[]
  /** Days as `2027-05-31`; a commitment without one, or without words, has an empty text. */
  rows: readonly (readonly string[])[]
  /** The words of the states, for the list in the cells. */
  states: readonly string[]
}

interface Column extends SheetColumn {
  value: (outcome: Outcome) => string
}

/** Those that go out, group by group. */
export function outcomesToSend(view: MeetingView, { group, withEnded }: Omit<SheetOptions, 'languages'>): Outcome[] {
  const sent = view.outcomes.filter((outcome) => outcome.sort === 'commitment' && (withEnded || isOpen(outcome)) && (group === undefined || outcome.group === group))
  return outcomeGroups(view, sent).flatMap((one) => sent.filter((outcome) => outcome.group === one))
}

/** The headings and words are those that our own import recognises; a reference leads each row back to its commitment. */
export function outcomeSheet(view: MeetingView, options: SheetOptions): OutcomeSheet {
  const { languages, group } = options
  const columns = columnsOf(view, languages)
  const about = group === undefined ? view.meeting.title : group === null ? null : view.group(group)?.name
  const named = (language: Language): string => (about === null ? wordsIn(language)('followUp.plenary') : textIn(about, language).text)
  return {
    mark: sheetMark({ meeting: view.meeting.id, group: group ?? null }),
    name: beside(languages.slice(0, 1), 'outcomeSheet.name'),
    title: [...new Set(languages.map((language) => wordsIn(language)('outcomeSheet.title', { about: named(language) })))].join(' / '),
    guide: languages.map((language) => wordsIn(language)('outcomeSheet.guide')),
    columns,
    rows: outcomesToSend(view, options).map((outcome) => columns.map(({ value }) => value(outcome))),
    states: OUTCOME_STATES.map((state) => beside(languages, `outcomeState.${state}`))
  }
}

function columnsOf(view: MeetingView, languages: readonly Language[]): Column[] {
  const isOne = languages.length === 1
  const text = { kind: 'text', isToFill: false } as const
  /** Side by side, each language in a column of its own, headed in that language. */
  const written = (key: PackKey, field: 'text' | 'who' | 'progress', width: number, isToFill: boolean): Column[] =>
    languages.map((language) => ({
      ...text, isToFill, width,
      heading: isOne ? wordsIn(language)(key) : `${wordsIn(language)(key)} (${language.toUpperCase()})`,
      // In the only column there is, people are shown what there is in another language; beside others an empty cell says that it is missing.
      value: (outcome) => (isOne ? textIn(outcome[field], language).text : (outcome[field][language] ?? ''))
    }))
  return [
    { ...text, heading: beside(languages, 'outcomeSheet.reference'), width: 13, value: ({ id }) => tokenOf(id) },
    { ...text, heading: beside(languages, 'outcomeSheet.group'), width: isOne ? 20 : 18, value: ({ group }) => groupName(view, group, languages) },
    ...written('followUp.commitment', 'text', isOne ? 44 : 25, false),
    ...written('followUp.who', 'who', isOne ? 28 : 16, false),
    { ...text, heading: beside(languages, 'outcomeSheet.lead'), width: isOne ? 17 : 14, value: ({ lead }) => leadName(lead, languages) },
    { heading: beside(languages, 'followUp.due'), width: 12, kind: 'day', isToFill: false, value: ({ due }) => due ?? '' },
    { heading: beside(languages, 'followUp.state'), width: isOne ? 14 : 15, kind: 'state', isToFill: true, value: ({ state }) => beside(languages, `outcomeState.${state}`) },
    ...written('outcomeSheet.progress', 'progress', isOne ? 48 : 25, true),
    { heading: beside(languages, 'followUp.endedOn'), width: 14, kind: 'day', isToFill: true, value: ({ ended }) => ended ?? '' }
  ]
}

/** A word in each of the languages, once where they agree. */
function beside(languages: readonly Language[], key: PackKey): string {
  return [...new Set(languages.map((language) => wordsIn(language)(key)))].join(' / ')
}

function groupName(view: MeetingView, group: string | null, languages: readonly Language[]): string {
  if (group === null) return beside(languages, 'followUp.plenary')
  return [...new Set(languages.map((language) => textIn(view.group(group)?.name, language).text))].join(' / ')
}

function leadName(lead: Outcome['lead'], languages: readonly Language[]): string {
  return lead === 'both' ? beside(languages, 'outcomeSheet.both') : [...new Set(languages.map((language) => countryName(lead, language)))].join(' / ')
}
