import { type Contents, type Cover, type Pack, type Part, type Text, wordsOf } from '../model/index.ts'
import { isFileName } from '../typst/files.ts'
import { POINT } from '../typst/printable.ts'
import { base64 } from './base64.ts'
import { blockOf, type Pictures } from './blocks.ts'
import { inTheDark } from './dark.ts'
import { escaped, escapedLines, escapedWords, POINT_APART } from './escape.ts'
import { barOf, classOf, inlineOf, langOf, TAGS } from './inline.ts'
import { STYLE } from './style.ts'

/** Nothing but the styles inside the file is loaded or run, whatever somebody may have written into a text. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/**
 * A pack as one HTML file that stands alone: for who reads on a screen, with a screen reader, or on a telephone. Every word of the
 * pack is in it, in its language, and its pictures, whose bytes `files` has by name; headings, header cells of tables, lists and links are what they are (WCAG 2.2).
 */
export function writeHtml(pack: Pack, files: ReadonlyMap<string, Uint8Array> = new Map()): string {
  const pictures = picturesOf(files)
  const marking = pack.marking.split(POINT).map((words) => `<span class="short">${escaped(words)}</span>`).join(POINT_APART)
  return `<!doctype html>
<html lang="${TAGS[pack.language]}"${pack.largePrint ? ' class="large"' : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Alternat">
<title>${escaped(pack.title)}</title>
<style>${STYLE}${ownStyle(pack)}</style>
</head>
<body>
<header class="head"><span>${escapedWords(pack.runningHead)}</span><strong class="marking each">${marking}</strong></header>
<main>
${pack.watermark === undefined ? '' : `<p class="watermark" aria-hidden="true">${escaped(pack.watermark)}</p>\n`}${logoOf(pack, pictures)}${openingOf(pack)}
${pack.contents ? contentsOf(pack, pack.contents) : ''}${pack.parts.map((part) => partOf(part, pictures)).join('')}</main>
<footer class="marking">${marking}</footer>
</body>
</html>
`
}

/** The cover, or the title of the file where there is none: one heading of level 1. */
function openingOf({ cover, title }: Pack): string {
  return cover ? coverOf(cover) : `<h1 dir="auto">${escapedLines(title)}</h1>`
}

/** Several languages share the cover as they are; only one title can be that of the file. */
function coverOf(cover: Cover): string {
  return `<div class="cover">
${[cover, ...(cover.others ?? [])].map((one, index) => languageOfCover(one, index)).join('\n')}</div>`
}

function languageOfCover({ countries, kicker, title, body, theme, facts, imprint, language, marked = [] }: Cover, index: number): string {
  const tag = index === 0 ? 'h1' : 'p'
  return `<div${langOf(language)}>
<p class="countries">${countries.map(escaped).join(' | ')}</p>
<p class="line">${escapedWords(body)}</p>
<p class="kicker">${escapedWords(kicker)}</p>
<${tag}${classOf(index > 0 && 'title', marked.includes('title') && 'bar-left')} dir="auto">${escapedLines(title)}</${tag}>
${theme ? `<p${classOf('theme', marked.includes('theme') && 'bar-left')} dir="auto">${inlineOf(theme)}</p>\n` : ''}<dl>${facts.map(({ label, value, mark }) => `<div${classOf(barOf(mark))}><dt>${escaped(label)}</dt><dd dir="auto">${inlineOf(value)}</dd></div>`).join('')}</dl>
${imprint === undefined ? '' : `<p class="line">${escapedWords(imprint)}</p>\n`}</div>
`
}

/** Parts and, where the contents go so deep, their first headings; each a link. */
function contentsOf({ parts }: Pack, { heading, depth }: Contents): string {
  const entries = parts.map((part) => {
    const inner = depth === 1 ? [] : part.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [entryOf(block.id, block.text, '')] : []))
    return entryOf(part.id, part.heading, inner.length === 0 ? '' : `<ol>${inner.join('')}</ol>`)
  })
  return `<nav aria-labelledby="contents"><h2 id="contents">${escapedWords(heading)}</h2><ol>${entries.join('\n')}</ol></nav>\n`
}

function entryOf(id: string, text: Text, inner: string): string {
  return `<li><a href="#${escaped(id)}">${escapedWords(wordsOf(text))}</a>${inner}</li>`
}

function partOf({ id, kicker, heading, lines, language, orientation, blocks, mark, markedLines = [] }: Part, pictures: Pictures): string {
  return `<section${classOf(orientation === 'landscape' && 'across')} aria-labelledby="${escaped(id)}"${langOf(language)}>
${kicker && kicker.length > 0 ? `<p class="kicker" dir="auto">${inlineOf(kicker)}</p>\n` : ''}<h2 id="${escaped(id)}"${classOf(barOf(mark))} dir="auto">${inlineOf(heading)}</h2>
${lines.map((line, index) => `<p${classOf('line', markedLines.includes(index) && 'bar-left')} dir="auto">${inlineOf(line)}</p>\n`).join('')}${blocks.map((block) => blockOf(block, pictures)).join('')}</section>
`
}

/** The bytes of a picture stand in its address. */
function picturesOf(files: ReadonlyMap<string, Uint8Array>): Pictures {
  return new Map([...files].filter(([name]) => isFileName(name)).map(([name, bytes]) => [name, `data:image/${name.endsWith('.png') ? 'png' : 'jpeg'};base64,${base64(bytes)}`]))
}

/** What the partnership has chosen; the colour was found to be one (shared/domain/partnership/style.ts). */
function ownStyle({ style }: Pack): string {
  const colours = [style?.accent, style?.tint].filter((colour) => colour !== undefined && /^#[0-9a-f]{6}$/iu.test(colour))
  return coloured(colours) + (style?.fonts === 'sans' ? '\nhtml { font-family: "Source Sans 3", "Segoe UI", Arial, sans-serif }' : '')
}

function coloured([accent, tint]: readonly (string | undefined)[]): string {
  if (accent === undefined || tint === undefined) return ''
  const dark = inTheDark(accent)
  return `\n:root { --accent: ${accent}; --tint: ${tint} }\n@media screen and (prefers-color-scheme: dark) { :root { --accent: ${dark.accent}; --tint: ${dark.tint} } }`
}

function logoOf({ cover, style }: Pack, pictures: Pictures): string {
  return cover && style?.logo ? blockOf({ kind: 'image', ...style.logo }, pictures) : ''
}
