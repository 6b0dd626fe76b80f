import { formatList } from '#shared/foundation/formats/index.ts'
import { textIn, type Language } from '#shared/foundation/language.ts'
import { daysOf } from '#shared/domain/meeting/rules.ts'
import type { MeetingContent } from '#shared/release/content.ts'
import { changeWords, type ChangeKey } from '#shared/release/words.ts'
import type { Edition } from '../documents/frame/edition.ts'
import { type Cover, joinTexts, type Part, run, text, type Text, wordsOf } from '../model/index.ts'

/** What title, dates, place and host were in the version since which changes are marked; null where none are. */
export function editionBefore(edition: Edition): Edition | null {
  const since = edition.version?.since
  if (!since) return null
  const { isAdopted, ...was } = since.before.meeting
  const meeting = { ...edition.view.meeting, ...was, agendaAdopted: isAdopted }
  const { release } = edition.version ?? { release: null }
  return { ...edition, view: { ...edition.view, meeting, days: daysOf(meeting) }, version: { release, since: null } }
}

/**
 * The parts of a document with bars at the lines below their titles that read differently than before, and a line that says what
 * changed. `before` are the same parts as `editionBefore` builds them; `languages` those of the lines.
 */
export function markOpenings(parts: readonly Part[], before: readonly Part[], { version }: Edition, languages: readonly Language[]): Part[] {
  const since = version?.since
  if (!since) return [...parts]
  return parts.map((part, index) => {
    const former = before[index]
    if (former === undefined) return part
    const made = markedOpening(part, former)
    return made === part ? part : { ...made, lines: [...made.lines, ...changedLines(since.number, since.before.meeting, since.after.meeting, languages, wordsOf(part.heading) !== wordsOf(former.heading))] }
  })
}

/** Bars at the title and at the lines that no line of the former opening says; the very same part where there are none. */
export function markedOpening(part: Part, former: Part): Part {
  const known = new Set(former.lines.map(wordsOf))
  const markedLines = part.lines.flatMap((line, index) => (known.has(wordsOf(line)) || isVersion(line) ? [] : [index]))
  const isRetitled = wordsOf(part.heading) !== wordsOf(former.heading)
  if (markedLines.length === 0 && !isRetitled) return part
  return { ...part, ...(markedLines.length > 0 && { markedLines }), ...(isRetitled && { mark: 'changed' as const }) }
}

/** `Changed since version 1: dates, place`, one line in each language; none where nothing of it has a name. */
export function changedLines(number: number, before: MeetingContent, after: MeetingContent, languages: readonly Language[], isRetitled: boolean): Text[] {
  return languages.flatMap((language) => {
    const words = changeWords(language)
    const what = [...(isRetitled ? (['mark.title'] as const) : []), ...changedFacts(before, after, language)]
    return what.length === 0 ? [] : [text(words('mark.changed', { number, what: formatList(what.map((key) => words(key)), language) }), 'label', language)]
  })
}

/** The cover with bars at what reads differently than on the former one. */
export function markCover(cover: Cover, former: Cover, number: number, languages: readonly Language[]): Cover {
  const words = joinTexts(languages.map((language) => [run(changeWords(language)('mark.plain', { number }), 'label', language)]), ' · ')
  const known = new Map(former.facts.map(({ label, value }) => [label, wordsOf(value)]))
  const facts = cover.facts.map((fact) => {
    const was = known.get(fact.label)
    return was === wordsOf(fact.value) ? fact : { ...fact, mark: was === undefined ? ('added' as const) : ('changed' as const), value: [...fact.value, run('\n'), ...words] }
  })
  const others = cover.others?.map((other, index) => markCover(other, former.others?.[index] ?? other, number, other.language ? [other.language] : languages))
  const marked: Cover['marked'] = [
    ...(cover.title === former.title ? [] : (['title'] as const)),
    ...(wordsOf(cover.theme ?? []) === wordsOf(former.theme ?? []) ? [] : (['theme'] as const))
  ]
  return { ...cover, facts, ...(others && { others }), ...(marked.length > 0 && { marked }) }
}

/** The version says itself that it is another one. */
function isVersion(line: Text): boolean {
  return line.length > 0 && line.every(({ style }) => style === 'strong')
}

function changedFacts(before: MeetingContent, after: MeetingContent, language: Language): Extract<ChangeKey, `mark.${string}`>[] {
  const differs = (field: 'title' | 'venue' | 'city'): boolean => textIn(before[field], language).text !== textIn(after[field], language).text
  return [
    ...(differs('title') ? (['mark.name'] as const) : []),
    ...(before.start === after.start && before.end === after.end ? [] : (['mark.dates'] as const)),
    ...(differs('venue') || differs('city') ? (['mark.place'] as const) : []),
    ...(before.zone === after.zone ? [] : (['mark.zone'] as const))
  ]
}
