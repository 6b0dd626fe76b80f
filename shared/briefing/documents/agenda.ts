import { countryName, formatDate } from '#shared/foundation/formats/index.ts'
import { otherCountry } from '#shared/foundation/country.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import { wallTime } from '#shared/foundation/time/index.ts'
import type { AgendaLine } from '#shared/view/agenda.ts'
import { type Block, type Cell, cell, joinTexts, paragraph, type Part, type Row, run, table, text, type Text } from '../model/index.ts'
import { type Edition, editionIn, inEach, required, written } from './frame/edition.ts'
import { bodyName, openingLines, openingLinesInEach } from './frame/heading.ts'
import { itemMark } from './release/marks.ts'
import { atBeginning } from './people.ts'
import { cellsBeside, clockColumns, clockHeads, timeIn, timesLine } from './frame/times.ts'
import { narrowBlocks } from './rich/narrow.ts'
import { sentenceAround } from './frame/words.ts'

/** The agenda in one language: time, number, title, purpose, who leads, documents, note. Provisional until adopted. */
export function agendaPart(edition: Edition): Part {
  const { words, language } = edition
  return {
    id: 'agenda',
    kicker: text(bodyName(edition, language)),
    heading: text(agendaTitle(edition)),
    lines: [...openingLines(edition), ...timesOfItems(edition)],
    orientation: 'portrait',
    blocks: agendaBlocks(edition, [edition], words('agenda.empty'))
  }
}

/** The agenda side by side in several languages, the lead language first; one row an item, so that all stay together. */
export function trilingualAgendaPart(lead: Edition, languages: readonly Language[]): Part {
  const editions = languages.map((language) => editionIn(lead.view, language, lead.capitals, lead.version))
  return {
    id: 'agenda',
    kicker: inEach(editions, (edition) => text(bodyName(edition, edition.language))),
    heading: inEach(editions, (edition) => text(agendaTitle(edition))),
    lines: openingLinesInEach(editions, timesOfItems),
    orientation: 'landscape',
    blocks: agendaBlocks(lead, editions, lead.words('agenda.empty'))
  }
}

export function agendaTitle({ view, words }: Edition): string {
  return words(view.meeting.agendaAdopted ? 'titles.agenda' : 'titles.provisionalAgenda')
}

function timesOfItems(edition: Edition): Text[] {
  return edition.view.agenda.some((line) => sharedStart(line) !== null) ? timesLine(edition) : []
}

function agendaBlocks(lead: Edition, editions: readonly Edition[], empty: string): Block[] {
  const { agenda } = lead.view
  if (agenda.length === 0) return [paragraph(text(empty, 'missing'))]
  const timed = agenda.some((line) => sharedStart(line) !== null)
  const several = editions.length > 1
  // In a table that the languages share, times are written in figures alone.
  const clock: Edition = several ? { ...lead, sideBySide: 'columns' } : lead
  const heads = timed ? headsOfTimes(editions) : []
  const rows: Row[] = []
  let day: CalendarDate | null = null
  for (const line of agenda) {
    const on = sharedStart(line) === null ? null : line.day
    if (on !== null && on !== day && lead.view.days.length > 1) rows.push(dayRow(on, editions, heads.length))
    day = on ?? day
    const mark = editions.map(({ version, language }) => itemMark(version, line.item.id, language)?.mark).find((found) => found !== undefined)
    rows.push({ kind: 'plain', id: line.item.id, about: `item/${line.item.id}`, cells: [...(timed ? timeCells(line, clock) : []), ...editions.map((edition) => itemCell(line, edition))], ...(mark && { mark }) })
  }
  const columns = editions.map((edition) => ({ width: 1, ...(several && { language: edition.language }) }))
  return [
    table(
      [...clockColumns(heads), ...columns],
      [...heads, ...editions.map((edition) => edition.words('agenda.item'))],
      rows
    )
  ]
}

/** A column of times for each clock, its city in every language on a line of its own; one clock is named in the lead language alone. */
function headsOfTimes(editions: readonly Edition[]): Text[] {
  const inEach = editions.map((edition) => clockHeads(edition, edition.words('agenda.time')).map((head) => run(head, undefined, edition.language)))
  const [lead = []] = inEach
  if (lead.length === 1) return lead.map((head) => [head])
  return lead.map((_, index) => joinTexts(inEach.flatMap((heads, place) => (inEach.findIndex((other) => other[index]?.text === heads[index]?.text) === place ? [heads.slice(index, index + 1)] : [])), '\n'))
}

function dayRow(day: CalendarDate, editions: readonly Edition[], times: number): Row {
  const [only] = editions
  if (editions.length === 1 && only) {
    return { kind: 'group', cells: [{ ...cell(heading(day, only.language)), span: times + 1 }] }
  }
  return { kind: 'group', cells: [...(times > 0 ? [{ ...cell(), span: times }] : []), ...editions.map((edition) => cell(heading(day, edition.language)))] }
}

/** A day as a heading: it begins with a capital in every language. */
export function heading(day: CalendarDate, language: Language): string {
  return atBeginning(formatDate(day, language, { weekday: 'long', article: false }))
}

/** When an item begins, on each clock. */
function timeCells(line: AgendaLine, clock: Edition): Cell[] {
  const start = sharedStart(line)
  const at = start === null ? null : wallTime(start)
  return [at === null ? cell() : cell(timeIn(at, clock)), ...cellsBeside(line.day, at, clock)]
}

function itemCell(line: AgendaLine, edition: Edition): Cell {
  const { item } = line
  const { words } = edition
  const purpose = item.purpose === null ? [] : [run(' '), run(words(`purpose.${item.purpose}`), 'emphasis')]
  const shared = sharedSession(line)
  const facts = [
    item.lead === null ? [] : text(words('agenda.lead', { who: leadOf(line, edition) })),
    shared ? written(edition.view.room(shared.room)?.name ?? {}, edition) : []
  ]
  const around = cell(
    [run(`${line.number}. `, 'strong'), ...required(item.title, edition, 'strong'), ...purpose],
    asLabel(joinTexts(facts, ' · '))
  )
  return { blocks: [...around.blocks, ...narrowBlocks(item.note, edition), ...cell(asLabel(documentsOf(line, edition)), itemMark(edition.version, item.id, edition.language)?.words ?? []).blocks] }
}

/** What stands around an item's own words steps back behind them. */
function asLabel(content: Text): Text {
  return content.map((part) => ({ ...part, style: part.style ?? 'label' }))
}

function leadOf({ item }: AgendaLine, { view, language, words }: Edition): string {
  const { host } = view.meeting
  if (item.lead === 'coChairs') return words('agenda.coChairs')
  if (item.lead !== 'hostFirst') return item.lead === null ? '' : countryName(item.lead, language)
  return words('agenda.hostFirst', { first: countryName(host, language, 'name'), second: countryName(otherCountry(host), language) })
}

/** The documents of an item that both sides receive; a one-sided text is not even named. */
function documentsOf({ item }: AgendaLine, edition: Edition): Text {
  const shared = item.documents.flatMap((id) => {
    const document = edition.view.document(id)
    return document && document.side === 'shared' ? [required(document.title, edition)] : []
  })
  if (shared.length === 0) return []
  return sentenceAround(edition.words, 'agenda.documents', 'titles', joinTexts(shared, '; '))
}

/** A session that only one side may see gives an item neither time nor place. */
function sharedSession({ session }: AgendaLine): AgendaLine['session'] {
  return session && session.visibility === 'shared' && session.status !== 'cancelled' ? session : null
}

function sharedStart(line: AgendaLine): string | null {
  return sharedSession(line) ? line.start : null
}
