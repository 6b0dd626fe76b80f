import type { Language } from '#shared/foundation/language.ts'
import { CHANGE_KINDS, type ChangeKind, type ChangeLine } from '#shared/release/diff/line.ts'
import { changeLines } from '#shared/release/diff/lines.ts'
import { changeWords, type ChangeWords } from '#shared/release/words.ts'
import { type Block, cell, paragraph, type Part, type Row, table, text } from '#shared/briefing/model/index.ts'
import { type Edition, editionIn, inEach, written } from '../frame/edition.ts'
import { bodyName, openingLines, openingLinesInEach } from '../frame/heading.ts'
import { isHeldBack } from './version.ts'

/** In this order: what concerns everybody, then the days, then the agenda. */
const SUBJECTS = ['meeting', 'session', 'item'] as const
const HEADINGS = { meeting: 'list.meeting', session: 'list.sessions', item: 'list.items' } as const

/** "Changes since version 1": every change as a sentence, the programme's and the agenda's apart, each by kind. */
export function changeListPart(edition: Edition): Part {
  const { version, language } = edition
  const words = changeWords(language)
  const note = written(version?.release?.note ?? {}, edition)
  return {
    id: 'changeList',
    kicker: text(bodyName(edition, language)),
    heading: text(changeListTitle(edition)),
    lines: openingLines(edition),
    orientation: 'portrait',
    blocks: [...(note.length === 0 ? [] : [paragraph(note, { size: 'lead' })]), ...listBlocks(linesIn(edition, language), words, version?.since === null || version === null)]
  }
}

/** The same side by side, one row a change; a change that a language does not show has an empty cell there. */
export function trilingualChangeListPart(lead: Edition, languages: readonly Language[]): Part {
  const editions = languages.filter((language) => !isHeldBack(lead.version, language)).map((language) => editionIn(lead.view, language, lead.capitals, lead.version))
  return {
    id: 'changeList',
    kicker: inEach(editions, (edition) => text(bodyName(edition, edition.language))),
    heading: inEach(editions, (edition) => text(changeListTitle(edition))),
    lines: openingLinesInEach(editions),
    orientation: 'landscape',
    blocks: [trilingualTable(editions)]
  }
}

export function changeListTitle({ version, language, words }: Edition): string {
  const since = version?.since
  return since ? changeWords(language)('list.title', { number: since.number }) : words('titles.changeList')
}

/** The lines of what is printed; none where there is nothing to compare with. */
function linesIn({ version }: Edition, language: Language): ChangeLine[] {
  const since = version?.since
  return since ? changeLines(since.before, since.after, since.diff, language) : []
}

function listBlocks(lines: readonly ChangeLine[], words: ChangeWords, isFirst: boolean): Block[] {
  if (lines.length === 0) return [paragraph(words(isFirst ? 'list.first' : 'list.none'))]
  return SUBJECTS.flatMap((of): Block[] => {
    const ofSubject = lines.filter((line) => line.of === of)
    if (ofSubject.length === 0) return []
    return [
      { kind: 'heading', level: 2, id: `changes-${of}`, text: text(words(HEADINGS[of])) },
      ...CHANGE_KINDS.flatMap((kind): Block[] => {
        const ofKind = ofSubject.filter((line) => line.kind === kind)
        if (ofKind.length === 0) return []
        return [
          { kind: 'heading', level: 3, id: `changes-${of}-${kind}`, text: text(words(`kind.${kind}`)) },
          { kind: 'list', ordered: false, items: ofKind.map(({ sentence }) => ({ text: text(sentence) })) }
        ]
      })
    ]
  })
}

function trilingualTable(editions: readonly Edition[]): Block {
  const byLanguage = editions.map((edition) => ({ edition, words: changeWords(edition.language), lines: new Map(linesIn(edition, edition.language).map((line) => [line.id, line])) }))
  const order = new Map<string, { of: ChangeLine['of']; kind: ChangeKind }>()
  for (const { lines } of byLanguage) for (const [id, { of, kind }] of lines) if (!order.has(id)) order.set(id, { of, kind })
  if (order.size === 0) return table(byLanguage.map(({ edition }) => ({ width: 1, language: edition.language })), [], [{ kind: 'plain', cells: byLanguage.map(({ words }) => cell(words('list.none'))) }])
  const rows = SUBJECTS.flatMap((of) =>
    CHANGE_KINDS.flatMap((kind): Row[] => {
      const ids = [...order].filter(([, about]) => about.of === of && about.kind === kind).map(([id]) => id)
      if (ids.length === 0) return []
      return [
        { kind: 'group', cells: byLanguage.map(({ words }) => cell(`${words(HEADINGS[of])} · ${words(`kind.${kind}`)}`)) },
        ...ids.map((id): Row => ({ kind: 'plain', cells: byLanguage.map(({ lines }) => cell(lines.get(id)?.sentence ?? '')) }))
      ]
    })
  )
  return table(byLanguage.map(({ edition }) => ({ width: 1, language: edition.language })), byLanguage.map(({ edition }) => changeListTitle(edition)), rows)
}
