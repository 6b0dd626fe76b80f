import { formatNumber } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import { type FileFacts, fileNameOf } from '#shared/domain/attachment/facts.ts'
import { canLieBeside, documentsWithFiles, nameWithoutEnding, type PackedFile, packedFiles, titleOfFile } from '#shared/briefing/attached/packed-files.ts'
import { type Edition, plain, written } from '#shared/briefing/documents/frame/edition.ts'
import { bodyName, openingLines } from '#shared/briefing/documents/frame/heading.ts'
import { type Block, cell, type EmbeddedPage, type Image, joinTexts, paragraph, type Part, table, type Text, text } from '#shared/briefing/model/index.ts'
import type { SectionContext, SectionDefinition } from '#shared/briefing/packs/section.ts'

/** A picture is printed at this many dots an inch, or smaller. */
const DOTS = 150
/** The room for a picture on a page of either paper, upright and across, in points. */
const ROOM = { portrait: [475, 600], landscape: [660, 400] } as const

/**
 * The files that go with the documents of the meeting: PDFs page by page and pictures, each a part of the book; what cannot stand on its pages in a
 * list at the end, with the reason and the name under which it lies beside the book.
 */
export const attachedFiles: SectionDefinition = {
  kind: 'attachedFiles',
  documents: documentsWithFiles,
  build: (context) => partsFor(context, [context.edition.language]),
  buildTrilingual: partsFor
}

function partsFor(context: SectionContext, languages: readonly Language[]): Part[] {
  const { edition } = context
  const all = packedFiles(context, languages)
  const inside = all.filter(({ reason }) => reason === null)
  const apart = all.filter(({ reason }) => reason !== null)
  return [...inside.flatMap((packed) => insidePart(packed, edition)), ...(apart.length > 0 ? [apartPart(apart, edition)] : [])]
}

function insidePart(packed: PackedFile, edition: Edition): Part[] {
  const { document, file } = packed
  const { language, words } = edition
  const blocks = blocksOf(packed, edition)
  const [first] = blocks
  if (first === undefined) return []
  const count = packed.facts.state === 'read' && packed.facts.type === 'pdf' ? [text(words('attached.pages', { count: formatNumber(packed.facts.count, language) }))] : []
  return [{
    id: `attached-${document.id}-${file.id}`,
    about: aboutOf(packed),
    kicker: text(words('attached.kicker', { document: plain(document.title, language) || words(`documentKind.${document.kind}`) })),
    heading: titleText(packed, edition),
    lines: [joinTexts([...sideOf(packed, edition), text(file.name), ...count], ' · ')],
    orientation: first.width > first.height ? 'landscape' : 'portrait',
    isAttached: true,
    blocks
  }]
}

function aboutOf({ document, file }: PackedFile): string {
  return `document/${document.id}/attached.${file.id}`
}

function titleText({ file }: PackedFile, edition: Edition): Text {
  const title = written(file.title, edition)
  return title.length > 0 ? title : text(nameWithoutEnding(file.name))
}

function sideOf({ document: { side } }: PackedFile, { words }: Edition): Text[] {
  return side === 'shared' ? [] : [text(words(`side.${side}`), 'strong')]
}

function blocksOf(packed: PackedFile, edition: Edition): (EmbeddedPage | Image)[] {
  const { facts, file } = packed
  if (facts.state !== 'read') return []
  if (facts.type === 'pdf') return pagesOf(packed, facts, edition)
  return 'width' in facts ? [imageOf(facts, fileNameOf(file.file, facts.type), edition.words('attached.picture', { title: titleOfFile(file, edition.language) }))] : []
}

type Pdf = Extract<FileFacts, { type: 'pdf' }>

function pagesOf({ file, fileName }: PackedFile, { pages }: Pdf, { language, words }: Edition): EmbeddedPage[] {
  const title = titleOfFile(file, language)
  const number = (value: number): string => formatNumber(value, language)
  return pages.map(({ width, height, text: told }, index) => ({
    kind: 'embeddedPage',
    file: fileNameOf(file.file, 'pdf'),
    page: index + 1,
    width,
    height,
    alternative: [words('attached.page', { page: number(index + 1), count: number(pages.length), title }), told].filter((part) => part !== '').join('\n'),
    ...(index === 0 && { instead: text(words('attached.instead', { count: number(pages.length), file: fileName })) })
  }))
}

/** A picture as large as its dots allow, and never larger than the page. */
function imageOf({ width, height }: { width: number; height: number }, file: string, alternative: string): Image {
  const [across, up] = ROOM[width > height ? 'landscape' : 'portrait']
  const scale = Math.min(72 / DOTS, across / width, up / height)
  return { kind: 'image', file, alternative, width: Math.round(width * scale), height: Math.round(height * scale) }
}

/** What lies beside the book, and what is not there at all. */
function apartPart(files: readonly PackedFile[], edition: Edition): Part {
  const { language, words } = edition
  const rows = files.map((packed) => ({
    kind: 'plain' as const,
    about: aboutOf(packed),
    cells: [
      cell(titleText(packed, edition), text(plain(packed.document.title, language), 'soft')),
      cell(canLieBeside(packed) ? packed.fileName : text(words('attached.notBeside'), 'missing')),
      cell(words(`fileReason.${packed.reason ?? 'missing'}`))
    ]
  }))
  const blocks: Block[] = [
    paragraph(words('attached.besideText')),
    { ...table([{ width: 2.2 }, { width: 2 }, { width: 2.6 }], [words('attached.file'), words('attached.fileName'), words('attached.reason')], rows), isInText: true }
  ]
  return { id: 'attached-beside', kicker: text(bodyName(edition, language)), heading: text(words('attached.beside')), lines: openingLines(edition), orientation: 'portrait', blocks }
}
