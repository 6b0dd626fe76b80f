import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A PDF as a reader's program finds it. */
export interface ReadPdf {
  pages: ReadPage[]
  language: string | undefined
  title: string
  isTagged: boolean
  metadata: string
  bookmarks: string[]
}

export interface ReadPage {
  /** What is read aloud and copied, in the order of the file: without heads, feet and repeated table headers. */
  text: string
  /** Everything that is drawn, heads and feet included. */
  everything: string
  /** Pages that the links on this page lead to, counted from 1, in the order in which they stand. */
  linksTo: number[]
  roles: string[]
}

interface StructureNode {
  role?: string
  children?: StructureNode[]
}

interface Bookmark {
  title: string
  items: Bookmark[]
}

const PDFJS = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** Reads a PDF back with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    standardFontDataUrl: join(PDFJS, 'standard_fonts/'),
    useSystemFonts: false
  }).promise
  try {
    const { info, metadata } = await pdf.getMetadata()
    const pages: ReadPage[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(await pdf.getPage(number), pdf))
    const facts = info as { Language?: string; Title?: string } // pdf.js gives the info dictionary as an untyped object
    const markInfo = await pdf.getMarkInfo()
    return {
      pages,
      language: facts.Language,
      title: facts.Title ?? '',
      isTagged: (markInfo as { Marked?: boolean } | null)?.Marked === true,
      metadata: String(metadata?.getRaw() ?? ''),
      bookmarks: titlesOf(((await pdf.getOutline()) ?? []) as Bookmark[])
    }
  } finally {
    await pdf.destroy()
  }
}

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>
type Page = Awaited<ReturnType<Pdf['getPage']>>

async function readPage(page: Page, pdf: Pdf): Promise<ReadPage> {
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const tree = (await page.getStructTree()) as StructureNode | null
  const annotations: { subtype: string; dest?: string | unknown[] }[] = await page.getAnnotations()
  const linksTo: number[] = []
  for (const { subtype, dest } of annotations) {
    const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
    if (subtype === 'Link' && place) linksTo.push((await pdf.getPageIndex(place[0] as Parameters<Pdf['getPageIndex']>[0])) + 1)
  }
  return { ...readText(content.items), linksTo, roles: tree ? rolesOf(tree) : [] }
}

function readText(items: Awaited<ReturnType<Page['getTextContent']>>['items']): { text: string; everything: string } {
  let text = ''
  let everything = ''
  const open: boolean[] = []
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push((item as { tag?: string }).tag === 'Artifact')
    } else {
      const words = item.str + (item.hasEOL ? '\n' : '')
      everything += words
      if (!open.includes(true)) text += words
    }
  }
  return { text, everything }
}

function rolesOf(node: StructureNode): string[] {
  return [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesOf)]
}

function titlesOf(bookmarks: Bookmark[]): string[] {
  return bookmarks.flatMap((bookmark) => [bookmark.title, ...titlesOf(bookmark.items)])
}

/** Words without what lines and pages put between them: blanks, soft hyphens, places to break. */
export function squeezed(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s\u00ad\u200b\ufeff]/gu, '')
}
