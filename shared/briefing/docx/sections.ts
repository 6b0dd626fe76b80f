import { type FileChild, Footer, Header, HeadingLevel, type ISectionOptions, PageNumber, Paragraph, TableOfContents, TextRun } from 'docx'
import { type Block, type Cover, gathered, type Pack, type Part } from '#shared/briefing/model/index.ts'
import { besideOf } from './beside.ts'
import { shapely } from '../typst/printable.ts'
import { barOf, blockOf } from './blocks.ts'
import { imageOf } from './image.ts'
import { placeOf, plainRuns, runsOf, tab } from './runs.ts'
import { STYLES } from './styles.ts'
import type { Writing } from './writing.ts'

/** Short and long side in twentieths of a point; a poster is on paper of twice the size. */
const PAPERS = { letter: [12_240, 15_840], a4: [11_906, 16_838] } as const
const POSTERS = { letter: [15_840, 24_480], a4: [16_838, 23_811] } as const
const MARGIN = 1200

/** The sections of a document: the cover, then the contents and parts; where the paper turns, a new section begins. */
export function sectionsOf(pack: Pack, writing: Writing): ISectionOptions[] {
  const sections: { orientation: Part['orientation']; isCover: boolean; children: FileChild[] }[] = []
  const begin = (orientation: Part['orientation'], isCover = false): FileChild[] => {
    const children: FileChild[] = []
    sections.push({ orientation, isCover, children })
    return children
  }
  if (pack.cover) begin('portrait', true).push(...logoOf(pack, writing), ...coverOf(pack, pack.cover, writing))
  if (pack.contents) {
    begin('portrait').push(
      new Paragraph({ style: STYLES.contents, children: plainRuns(pack.contents.heading) }),
      new TableOfContents(shapely(pack.contents.heading), { hyperlink: true, headingStyleRange: `1-${pack.contents.depth}` })
    )
  }
  for (const part of pack.parts) {
    const last = sections.at(-1)
    const goesOn = last !== undefined && !last.isCover && last.orientation === part.orientation
    const children = goesOn ? last.children : begin(part.orientation)
    children.push(...partOf(part, writing, goesOn, textWidth(pack, part.orientation)))
  }
  return sections.map(({ orientation, isCover, children }) => ({
    properties: { type: 'nextPage', page: { size: { ...sizeOf(pack), orientation }, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, header: 500, footer: 500 } } },
    headers: { default: headOf(pack, isCover, textWidth(pack, orientation)) },
    footers: { default: footOf(pack, isCover, textWidth(pack, orientation)) },
    children
  }))
}

function sizeOf({ paper, isPoster }: Pack): { width: number; height: number } {
  const [width, height] = (isPoster ? POSTERS : PAPERS)[paper]
  return { width, height }
}

function textWidth(pack: Pack, orientation: Part['orientation']): number {
  const { width, height } = sizeOf(pack)
  return (orientation === 'landscape' ? height : width) - 2 * MARGIN
}

/** The kicker, the title and the lines under it, then the blocks. */
function partOf(part: Part, writing: Writing, isOnNewPage: boolean, width: number): FileChild[] {
  const { language } = part
  const onNewPage = new Set<Block>(part.blocks.filter((_, index) => beginsPage(part.blocks, index)))
  const opening = [
    ...(part.kicker && part.kicker.length > 0 ? [{ style: STYLES.kicker, children: runsOf(part.kicker, writing, language) }] : []),
    { heading: HeadingLevel.HEADING_1, ...barOf(part.mark, writing), children: placeOf(part.id, part.heading, writing, language) },
    ...part.lines.map((line, index) => ({ ...barOf(part.markedLines?.includes(index) ? 'changed' : undefined, writing), style: STYLES.line, spacing: { after: index === part.lines.length - 1 ? 280 : 40 }, children: runsOf(line, writing, language) }))
  ]
  return [
    ...opening.map((paragraph, index) => new Paragraph({ ...paragraph, ...(index === 0 && isOnNewPage && { pageBreakBefore: true }) })),
    ...gathered(part.blocks).flatMap((block) =>
      block.kind === 'beside' ? besideOf(block, writing, { width, language, isOnNewPage: false }) : blockOf(block, writing, { width, language, isOnNewPage: onNewPage.has(block) })
    )
  ]
}

/** A drawing is not in a Word file; the page that it has in the book would stand empty. */
function beginsPage(blocks: Part['blocks'], index: number): boolean {
  return blocks[index - 1]?.kind === 'pageBreak' && blocks[index - 2]?.kind !== 'drawing'
}

function logoOf({ style }: Pack, writing: Writing): FileChild[] {
  return style?.logo ? imageOf({ kind: 'image', ...style.logo }, writing) : []
}

/** Languages that share a cover stand one below the other, close enough for three of them on one page; only the first has the style of a title, the others its look. */
function coverOf({ style }: Pack, cover: Cover, writing: Writing): FileChild[] {
  const isShared = (cover.others ?? []).length > 0
  return [cover, ...(cover.others ?? [])].flatMap((one, index) => languageOfCover(one, writing, isShared, index === 0 && style?.logo === undefined, index))
}

function languageOfCover(cover: Cover, writing: Writing, isShared: boolean, isAtTop: boolean, index: number): FileChild[] {
  const { language } = cover
  const plain = (words: string) => plainRuns(words, language)
  return [
    new Paragraph({ style: STYLES.coverCountries, ...(isShared && { spacing: { before: isAtTop ? 0 : 300, after: 40 } }), children: plain(isShared ? cover.countries.join(' | ') : cover.countries.join('\n')) }),
    new Paragraph({ style: STYLES.coverBody, children: plain(cover.body) }),
    new Paragraph({ style: STYLES.kicker, ...(!isShared && { spacing: { before: 1800, after: 160 } }), children: plain(cover.kicker) }),
    new Paragraph({
      ...(index === 0 ? { heading: HeadingLevel.TITLE } : { style: STYLES.coverTitle }), ...(isShared && { spacing: { before: 0, after: 80 } }),
      ...barOf(cover.marked?.includes('title') ? 'changed' : undefined, writing), children: plain(cover.title)
    }),
    ...(cover.theme ? [new Paragraph({ style: STYLES.lead, ...barOf(cover.marked?.includes('theme') ? 'changed' : undefined, writing), children: runsOf(cover.theme, writing, language) })] : []),
    ...cover.facts.map(({ label, value, mark }, fact) => new Paragraph({ style: STYLES.coverFact, ...(isShared ? { spacing: { after: 10 } } : fact === 0 && { spacing: { before: 2400, after: 80 } }), ...barOf(mark, writing), children: [...runsOf([{ text: label, style: 'label' }], writing, language), tab(), ...runsOf(value, writing, language)] })),
    ...(cover.imprint ? [new Paragraph({ style: STYLES.small, ...(!isShared && { spacing: { before: 1200 } }), children: plain(cover.imprint) })] : [])
  ]
}

/** At the head of every page the marking, and but for the cover which meeting this is. */
function headOf({ runningHead, marking }: Pack, isCover: boolean, width: number): Header {
  return new Header({ children: [twoSided(isCover ? [] : plainRuns(runningHead), plainRuns(marking, undefined, 'strong'), width)] })
}

function footOf({ title }: Pack, isCover: boolean, width: number): Footer {
  const pages = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })
  return new Footer({ children: [isCover ? new Paragraph({ style: STYLES.running }) : twoSided(plainRuns(title), [pages], width)] })
}

function twoSided(left: ReturnType<typeof plainRuns>, right: ReturnType<typeof plainRuns>, width: number): Paragraph {
  return new Paragraph({ style: STYLES.running, tabStops: [{ type: 'right', position: width }], children: [...left, tab(), ...right] })
}
