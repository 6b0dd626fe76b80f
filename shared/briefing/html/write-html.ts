import { type Contents, type Cover, type Pack, type Part, type Text, wordsOf } from '../model/index.ts'
import { blockOf } from './blocks.ts'
import { escaped, escapedLines } from './escape.ts'
import { barOf, classOf, inlineOf, langOf, TAGS } from './inline.ts'
import { STYLE } from './style.ts'

/** Nothing but the styles inside the file is loaded or run, whatever somebody may have written into a text. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/**
 * A pack as one HTML file that stands alone: for who reads on a screen, with a screen reader, or on a telephone. Every word of the
 * pack is in it, in its language; headings, header cells of tables, lists and links are what they are (WCAG 2.2).
 */
export function writeHtml(pack: Pack): string {
  const marking = escaped(pack.marking)
  return `<!doctype html>
<html lang="${TAGS[pack.language]}"${pack.largePrint ? ' class="large"' : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Alternat">
<title>${escaped(pack.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header class="head"><span>${escaped(pack.runningHead)}</span><strong class="marking">${marking}</strong></header>
<main>
${pack.watermark === undefined ? '' : `<p class="watermark" aria-hidden="true">${escaped(pack.watermark)}</p>\n`}${openingOf(pack)}
${pack.contents ? contentsOf(pack, pack.contents) : ''}${pack.parts.map(partOf).join('')}</main>
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
<p class="line">${escaped(body)}</p>
<p class="kicker">${escaped(kicker)}</p>
<${tag}${classOf(index > 0 && 'title', marked.includes('title') && 'bar-left')} dir="auto">${escapedLines(title)}</${tag}>
${theme ? `<p${classOf('theme', marked.includes('theme') && 'bar-left')} dir="auto">${inlineOf(theme)}</p>\n` : ''}<dl>${facts.map(({ label, value, mark }) => `<div${classOf(barOf(mark))}><dt>${escaped(label)}</dt><dd dir="auto">${inlineOf(value)}</dd></div>`).join('')}</dl>
${imprint === undefined ? '' : `<p class="line">${escaped(imprint)}</p>\n`}</div>
`
}

/** Parts and, where the contents go so deep, their first headings; each a link. */
function contentsOf({ parts }: Pack, { heading, depth }: Contents): string {
  const entries = parts.map((part) => {
    const inner = depth === 1 ? [] : part.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [entryOf(block.id, block.text, '')] : []))
    return entryOf(part.id, part.heading, inner.length === 0 ? '' : `<ol>${inner.join('')}</ol>`)
  })
  return `<nav aria-labelledby="contents"><h2 id="contents">${escaped(heading)}</h2><ol>${entries.join('\n')}</ol></nav>\n`
}

function entryOf(id: string, text: Text, inner: string): string {
  return `<li><a href="#${escaped(id)}">${escaped(wordsOf(text))}</a>${inner}</li>`
}

function partOf({ id, kicker, heading, lines, language, blocks, mark, markedLines = [] }: Part): string {
  return `<section aria-labelledby="${escaped(id)}"${langOf(language)}>
${kicker && kicker.length > 0 ? `<p class="kicker" dir="auto">${inlineOf(kicker)}</p>\n` : ''}<h2 id="${escaped(id)}"${classOf(barOf(mark))} dir="auto">${inlineOf(heading)}</h2>
${lines.map((line, index) => `<p${classOf('line', markedLines.includes(index) && 'bar-left')} dir="auto">${inlineOf(line)}</p>\n`).join('')}${blocks.map(blockOf).join('')}</section>
`
}
