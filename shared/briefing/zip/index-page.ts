import type { Language } from '#shared/foundation/language.ts'
import type { Words } from '../documents/frame/words.ts'
import { escaped, POINT_APART } from '../html/escape.ts'
import { TAGS } from '../html/inline.ts'
import { STYLE } from '../html/style.ts'

/** One pack in one language, with its files. */
export interface IndexedPack {
  name: string
  language: Language
  marking: string
  /** Who may receive it, in words; empty: both sides. */
  side: string
  files: readonly { fileName: string; format: string }[]
}

/** The page that a ZIP opens with: what is in it, for whom, with a link to each file. */
export function indexPage(packs: readonly IndexedPack[], facts: { language: Language; words: Words; title: string; marking: string; made: string }): string {
  const { language, words, title, marking, made } = facts
  const rows = packs.map(({ name, language: of, marking: own, side, files }) => {
    const links = files.map(({ fileName, format }) => `<a href="${escaped(encodeURIComponent(fileName))}">${escaped(format.toUpperCase())}</a>`).join(POINT_APART)
    return `<tr><th scope="row" lang="${TAGS[of]}" dir="auto">${escaped(name)}</th><td>${escaped(words(`language.${of}`))}</td><td>${escaped(own)}</td><td>${escaped(side)}</td><td>${links}</td></tr>`
  })
  const heads = (['pack', 'language', 'marking', 'side', 'files'] as const).map((key) => `<th scope="col">${escaped(words(`packIndex.${key}`))}</th>`).join('')
  return `<!doctype html>
<html lang="${TAGS[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<p class="head"><span>${escaped(made)}</span><strong class="marking each">${escaped(marking)}</strong></p>
<main>
<h1 dir="auto">${escaped(title)}</h1>
<div class="wide"><table><thead><tr>${heads}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>
</main>
</body>
</html>
`
}
