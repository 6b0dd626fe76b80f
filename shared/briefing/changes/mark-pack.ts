import { formatList } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import { changeWords } from '#shared/release/words.ts'
import { sessionMark } from '../documents/release/marks.ts'
import type { Since } from '../documents/release/version.ts'
import { joinTexts, type Mark, type Pack, type Part, text, type Text, wordsOf } from '../model/index.ts'
import { markBlocks } from './blocks.ts'
import { changedLines, markCover, markedOpening } from './opening.ts'
import type { RowQuestions } from './rows.ts'

/** What a pack is compared with. */
export interface Former {
  /** The same pack, built from what the release contained. */
  pack: Pick<Pack, 'parts' | 'cover'>
  since: Since
  /** Whether a row of this id that is gone may be shown once more, struck: its record is still there, and the reader may see it. */
  isShownStruck: (id: string) => boolean
}

/** Parts whose rows bear their marks from the list of changes itself, with the fields that changed. */
const EXACT: ReadonlySet<string> = new Set(['agenda', 'programme'])
/** No more headings are named in the line below a title. */
const MOST_HEADINGS = 8

/** The pack with bars at all that was not so in the release, and under the title of each part the line that says it in words. */
export function markPack(pack: Pack, former: Former): Pack {
  const before = new Map(former.pack.parts.map((part) => [part.id, part]))
  const cover = pack.cover && former.pack.cover ? markCover(pack.cover, former.pack.cover, former.since.number, pack.cover.language ? [pack.cover.language] : pack.languages) : pack.cover
  return { ...pack, ...(cover && { cover }), parts: pack.parts.map((part) => markPart(part, before.get(part.id), former, part.language ? [part.language] : pack.languages)) }
}

/** The parts of one document of a release, compared with the same document of the release before it. */
export function markParts(parts: readonly Part[], before: readonly Part[], former: Omit<Former, 'pack'>, languages: readonly Language[]): Part[] {
  const known = new Map(before.map((part) => [part.id, part]))
  return parts.map((part) => markPart(part, known.get(part.id), former, languages))
}

function markPart(part: Part, before: Part | undefined, { since, isShownStruck }: Omit<Former, 'pack'>, languages: readonly Language[]): Part {
  const { number } = since
  const line = (say: (language: Language) => string): Text[] => languages.map((language) => text(say(language), 'label', language))
  if (before === undefined) return { ...part, mark: 'added', lines: [...part.lines, ...line((language) => changeWords(language)('bars.part', { number }))] }
  const questions: RowQuestions = { words: (mark, id) => languages.map((language) => wordsFor(mark, id, since, language)), isShownStruck }
  const { blocks, isMarked, under, removed } = markBlocks(before.blocks, part.blocks, questions, EXACT.has(part.id.split('.').at(-1) ?? ''))
  const opened = markedOpening(part, before)
  const inWords = languages.flatMap((language): Text[] => {
    const facts = opened === part ? [] : changedLines(number, since.before.meeting, since.after.meeting, [language], opened.mark !== undefined)
    const legend = isMarked || removed > 0 ? [text(legendIn(language, number, isMarked, under, removed), 'label', language)] : []
    return facts.length + legend.length === 0 ? [] : [joinTexts([...facts, ...legend], ' · ')]
  })
  return { ...opened, lines: [...opened.lines, ...inWords], blocks }
}

/** For who does not see the bars: what they mean, and under which headings they stand. */
function legendIn(language: Language, number: number, isMarked: boolean, under: readonly Text[], removed: number): string {
  const words = changeWords(language)
  return [
    isMarked ? words('bars.legend', { number }) : '',
    under.length > 0 && under.length <= MOST_HEADINGS ? words('bars.under', { headings: formatList(under.map((heading) => headingIn(heading, language)), language) }) : '',
    removed === 0 ? '' : words(removed === 1 ? 'bars.removedOne' : 'bars.removed', { count: removed })
  ].filter((sentence) => sentence !== '').join(' ')
}

/** A heading in three languages by its words in one. */
function headingIn(heading: Text, language: Language): string {
  const own = heading.filter((run) => run.language === language)
  return wordsOf(own.length > 0 ? own : heading)
}

/** What changed of a session by its fields, where the list of changes knows it; else that it changed. */
function wordsFor(mark: Mark, id: string | undefined, since: Since, language: Language): Text {
  const words = changeWords(language)
  const { number } = since
  const exact = id === undefined ? null : sessionMark({ release: null, since }, id, language)
  if (mark === 'cancelled') return text(words(exact?.mark === 'cancelled' ? 'mark.cancelled' : 'mark.takenOut', { number }), 'label', language)
  if (mark === 'changed' && exact?.mark === 'changed') return exact.words.map((run) => ({ ...run, language }))
  return text(words(mark === 'added' ? 'mark.added' : 'mark.plain', { number }), 'label', language)
}
