import type { Language } from '#shared/foundation/language.ts'
import type { Mark, Run, RunStyle, Text } from '../model/index.ts'
import { escaped, escapedLines, isSafeLink } from './escape.ts'

/** The region that goes with each language, for the voice of a screen reader. */
export const TAGS: Readonly<Record<Language, string>> = { en: 'en-CA', fr: 'fr-CA', es: 'es-MX' }

const STYLES: Readonly<Record<RunStyle, readonly [string, string]>> = {
  strong: ['<strong>', '</strong>'],
  emphasis: ['<em>', '</em>'],
  strongEmphasis: ['<strong><em>', '</em></strong>'],
  soft: ['<span class="soft">', '</span>'],
  label: ['<span class="label">', '</span>'],
  missing: ['<span class="missing">', '</span>'],
  struck: ['<del>', '</del>']
}

/** Words in their manners, each in its language; a link that leads nowhere is printed as words. */
export function inlineOf(text: Text): string {
  return text.map(runOf).join('')
}

/** ` lang="fr-CA"`, or nothing where the language is that of what surrounds it. */
export function langOf(language: Language | undefined): string {
  return language === undefined ? '' : ` lang="${TAGS[language]}"`
}

function runOf({ text, style, language, link }: Run): string {
  const [before, after] = style === undefined ? ['', ''] : STYLES[style]
  const words = `${before}${escapedLines(text)}${after}`
  const said = language === undefined ? words : `<span${langOf(language)}>${words}</span>`
  return link !== undefined && isSafeLink(link) ? `<a href="${escaped(link)}">${said}</a>` : said
}

/** ` class="changed"` and what else it is, or nothing. */
export function classOf(...names: (string | false | undefined)[]): string {
  const given = names.filter((name) => name !== undefined && name !== false && name !== '')
  return given.length === 0 ? '' : ` class="${given.join(' ')}"`
}

/** The class of what bears a bar. */
export function barOf(mark: Mark | undefined): string | undefined {
  return mark === undefined ? undefined : 'bar-left'
}
