import { type Beside, type Block, type Cover, type DrawnBox, gathered, inFewRuns, type List, type Pack, type Run, type Text, wordsOf } from '#shared/briefing/model/index.ts'
import { assertNever } from '#shared/foundation/assert-never.ts'
import { type Excerpt, excerptOf, othersOf } from './excerpt.ts'
import { oneLine, printable, printableWords, shapely } from './printable.ts'
import { filesIn, isFileName } from './files.ts'
import { prepareTable, type TablePage } from './prepare-table.ts'
import { type SourceMark, sourceMarks, withoutSources } from './source-marks.ts'

/** A template of `electron/typeset/templates` and the JSON that it reads. */
export interface TypstDocument {
  template: 'pack' | 'cards'
  data: string
  /** Whether to answer on which page each row stands that has an id. */
  places?: true
  /** `a-3a`: also as a file for archives; the pack then has a date. */
  standard?: 'ua-1' | 'a-3a'
  /** Whether to answer where on the pages stands what was made from which record. */
  sources?: true
  /** Names of the files that it shows: the SHA-256 of their bytes with an ending. */
  attached?: readonly string[]
}

/** Head and foot of a page hold one line of about this many letters. */
const LINE_OF_HEAD = 84
/** What a viewer shows in the title of its window, and lists of files; longer ones say no more. */
const LONGEST_TITLE = 300
/** The foot with nothing but the number of the page beside the title; the number of the part takes that much of it. */
const LINE_OF_FOOT = 100
const PART_NUMBER = 24
/** A book in several languages has room for two. */
const LINES_OF_HEAD = 2
/** What lies across a page is read at a glance. */
const LINE_OF_WATERMARK = 32
/** No box of a drawing has room for more letters. */
const LINE_OF_BOX = 60
const UNMARKED: Marks = { hasPlaces: false, source: withoutSources }
const SAFE_LINK = /^(?:https?:\/\/|mailto:|#)[^\s]+$/u

/**
 * Writes a pack for Typst. The pack stays data from end to end: the template reads it as JSON, so nothing that people
 * typed can become markup.
 */
export function writeTypst(pack: Pack, hasPlaces = false): TypstDocument {
  const anchors = anchorsOf(pack)
  return {
    template: 'pack',
    data: JSON.stringify(preparePack(pack, anchors, { hasPlaces, source: withoutSources })),
    ...(hasPlaces && { places: true as const }),
    ...attachedTo(pack)
  }
}

/** Writes a pack as `writeTypst` does, with marks that say what each piece of a page was made from. The pages are the same. */
export function writeTypstWithSources(pack: Pack): TypstDocument {
  const prepared = preparePack(pack, anchorsOf(pack), { hasPlaces: false, source: sourceMarks() })
  return { template: 'pack', data: JSON.stringify({ ...prepared, sources: true }), sources: true, ...attachedTo(pack) }
}

/**
 * Writes some stretches of a pack as `writeTypstWithSources` writes all. The pages are those of the book, with its numbers, and one more at
 * the end, which is not to be shown.
 */
export function writeTypstExcerpt(pack: Pack, excerpt: Excerpt): TypstDocument {
  const { shown, partsBefore } = excerptOf(pack, excerpt)
  const links = new Set<string>()
  const anchors = anchorsOf(pack)
  const prepared = preparePack(shown, anchors, { hasPlaces: false, source: sourceMarks() }, links, pack)
  const others = othersOf(pack, shown, excerpt, (id) => links.has(id)).map((other) => ({ ...other, text: other.text && prepareText(other.text, anchors) }))
  const { before, after } = excerpt
  return { template: 'pack', data: JSON.stringify({ ...prepared, sources: true, excerpt: { before, after, partsBefore, others } }), sources: true, ...attachedTo(shown) }
}

/** The files that have to be handed over with it. */
function attachedTo(pack: Pack): Pick<TypstDocument, 'attached'> {
  const attached = filesIn(pack)
  return attached.length > 0 ? { attached } : {}
}

function anchorsOf(pack: Pack): Set<string> {
  return new Set(pack.parts.flatMap((part) => [part.id, ...part.blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []))]))
}

interface Marks {
  hasPlaces: boolean
  source: SourceMark
}

/**
 * @param links takes the anchors that the pack links to
 * @param book what its contents list
 */
function preparePack(pack: Pack, anchors: ReadonlySet<string>, { hasPlaces, source }: Marks, links?: Set<string>, book: Pack = pack): object {
  const words = (content: Text) => prepareText(content, anchors, links)
  const lettersOfHead = LINE_OF_HEAD * Math.min(pack.languages.length, LINES_OF_HEAD)
  return {
    ...pack,
    title: oneLine(pack.title, LONGEST_TITLE),
    foot: pack.languages.length > 1 ? oneLine(pack.title, lettersOfHead) : footOf(pack, book, roomOfFoot(pack)),
    version: oneLine(pack.version ?? '', LINE_OF_BOX),
    runningHead: oneLine(pack.runningHead, lettersOfHead),
    marking: oneLine(pack.marking, LINE_OF_HEAD),
    ...(pack.watermark !== undefined && { watermark: oneLine(pack.watermark, LINE_OF_WATERMARK) }),
    cover: pack.cover && { source: source(pack.cover.about), ...prepareCover(pack.cover, words), about: undefined },
    contents: pack.contents && { source: source(undefined), ...pack.contents, heading: printable(pack.contents.heading), parents: parentsIn(book), entries: entriesOf(book, pack.contents.depth) },
    parts: pack.parts.map((part) => ({
      ...part,
      about: undefined,
      source: source(part.about),
      kicker: words(part.kicker ?? []),
      heading: words(part.heading),
      lines: part.lines.map(words),
      blocks: gathered(part.blocks).map((block) => {
        const { about } = block.kind === 'beside' ? block.image : block
        return {
          source: source(about),
          ...prepareBlock(block, { orientation: part.orientation, isLarge: pack.largePrint === true }, words, { hasPlaces, source: (inner) => source(inner ?? about) }),
          about: undefined
        }
      })
    }))
  }
}

/** The parts that have headings of their own in the list of contents. */
function parentsIn({ parts }: Pack): string[] {
  return parts.filter(({ blocks }) => blocks.some((block) => block.kind === 'heading' && block.level === 2)).map(({ id }) => id)
}

/** How many letters each entry of the list of contents has: about the room that it takes. */
function entriesOf({ parts }: Pack, depth: number): { level: number; letters: number }[] {
  return parts.flatMap(({ heading, blocks }) => [
    { level: 1, letters: wordsOf(heading).length },
    ...blocks.flatMap((block) => (block.kind === 'heading' && block.level <= depth ? [{ level: block.level, letters: wordsOf(block.text).length }] : []))
  ])
}

function prepareCover(cover: Cover, words: Words): object {
  return {
    language: cover.language,
    countries: cover.countries.map(printable),
    kicker: printable(cover.kicker),
    title: printable(cover.title),
    body: printable(cover.body),
    theme: words(cover.theme ?? []),
    facts: cover.facts.map((fact) => ({ ...fact, label: printable(fact.label), value: words(fact.value) })),
    marked: cover.marked ?? [],
    imprint: printable(cover.imprint ?? ''),
    others: (cover.others ?? []).map((other) => prepareCover(other, words))
  }
}

/** What the book is called; where the line has no room for the meeting too, which stands at the head, the name of the book alone. */
function footOf({ title }: Pack, { cover }: Pack, letters: number): string {
  return oneLine([...title].length > letters ? (cover?.kicker ?? title) : title, letters)
}

function roomOfFoot({ version = '', partPage }: Pack): number {
  return Math.max(LINE_OF_FOOT / 2, LINE_OF_FOOT - (partPage === undefined ? 0 : PART_NUMBER) - Math.min(version.length, LINE_OF_BOX))
}

type Words = (content: Text) => Run[]

function prepareText(content: Text, anchors: ReadonlySet<string>, links?: Set<string>): Run[] {
  return inFewRuns(content).map(({ link, ...run }) => {
    const shown = { ...run, text: printableWords(run.text) }
    if (link === undefined || !leadsSomewhere(link, anchors)) return shown
    if (link.startsWith('#')) links?.add(link.slice(1))
    return { ...shown, link }
  })
}

/** Only the open web, mail, and places that this pack has: a link to nowhere would stop the typesetting. */
function leadsSomewhere(link: string, anchors: ReadonlySet<string>): boolean {
  return SAFE_LINK.test(link) && (!link.startsWith('#') || anchors.has(link.slice(1)))
}

function prepareBlock(block: Block | Beside, page: TablePage, words: Words, marks: Marks = UNMARKED): object {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: words(block.text) }
    case 'list':
      return prepareList(block, words)
    case 'definitions':
      return { ...block, items: block.items.map((item) => ({ ...item, label: words(item.label), value: words(item.value) })) }
    case 'note':
      return { ...block, label: words(block.label ?? []), blocks: block.blocks.map((paragraph) => prepareBlock(paragraph, page, words)) }
    case 'table':
      return prepareTable(block, page, { words, block: (inner) => prepareBlock(inner, page, words) }, marks)
    case 'drawing':
      return { ...block, alternative: printable(block.alternative), boxes: block.boxes.map(prepareBox) }
    case 'chart':
      return {
        ...block,
        alternative: printable(block.alternative),
        columns: block.columns.map((column) => ({ ...column, heading: words(column.heading) })),
        boxes: block.boxes.map((box) => ({ ...box, title: words(box.title), detail: words(box.detail) }))
      }
    case 'sign':
      return { ...block, rows: block.rows.map((row) => ({ ...row, title: words(row.title), detail: words(row.detail) })) }
    case 'beside':
      return { kind: 'beside', image: prepareBlock(block.image, page, words), blocks: block.blocks.map((inner) => ({ source: marks.source(inner.about), ...prepareBlock(inner, page, words, marks), about: undefined })) }
    case 'image':
    case 'embeddedPage':
      // A name that is none of ours could lead anywhere; without a file the page says nothing and draws nothing.
      return { ...block, file: isFileName(block.file) ? block.file : '', alternative: shapely(block.alternative) }
    case 'pageBreak':
      return block
    default:
      return assertNever(block)
  }
}

/** What stands in a box has one line. */
function prepareBox(box: DrawnBox): unknown {
  return { ...box, label: oneLine(box.label ?? '', LINE_OF_BOX), text: oneLine(box.text ?? '', LINE_OF_BOX) }
}

function prepareList(list: List, words: Words): object {
  return { ...list, items: list.items.map((item) => ({ text: words(item.text), list: item.list && prepareList(item.list, words) })) }
}
