import type { Language } from '#shared/foundation/language.ts'
import { found, type Draft, type QualityFinding } from './finding.ts'

/** Words that each language may well say twice. */
const MAY_REPEAT: Record<Language, ReadonlySet<string>> = {
  en: new Set(['that', 'had', 'very']),
  fr: new Set(['nous', 'vous', 'très', 'en']),
  es: new Set(['muy'])
}

/** A word typed twice; a text that is still the source; a placeholder that is lost. */
export function wordFindings({ source, from, target, to }: Draft): QualityFinding[] {
  // A source is looked at beside itself: nothing in it can be untranslated.
  return [...doubledWords(target, to), ...(from === to ? [] : untranslated(source, target)), ...placeholders(source, target)]
}

function doubledWords(target: string, to: Language): QualityFinding[] {
  return [...target.matchAll(/(?<![\p{L}\p{N}’'-])(\p{L}{2,})[ \u00A0]+\1(?![\p{L}\p{N}’'-])/giu)].flatMap((match) => {
    const [words, word = ''] = match
    if (MAY_REPEAT[to].has(word.toLowerCase())) return []
    return [found('wordDoubled', 'warn', [match.index, match.index + words.length], word, { words })]
  })
}

/** At least three words in a row that are small in both: names and titles of works stay as they are. */
function untranslated(source: string, target: string): QualityFinding[] {
  const plain = target.replace(/\s+/g, ' ').trim()
  const isSentence = (plain.match(/(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu) ?? []).length >= 3
  return isSentence && plain === source.replace(/\s+/g, ' ').trim() ? [found('untranslated', 'err', [0, target.length], null)] : []
}

const PLACEHOLDER = /\{\{?[\p{L}\d_.]+\}?\}|%[sd]|\$\{[\p{L}\d_.]+\}/gu

function placeholders(source: string, target: string): QualityFinding[] {
  const [wanted, present] = [new Set(source.match(PLACEHOLDER)), new Set(target.match(PLACEHOLDER))]
  const lost = [...wanted].filter((mark) => !present.has(mark))
  const added = [...present].filter((mark) => !wanted.has(mark))
  const [only] = added
  return lost.map((mark) => {
    if (lost.length === 1 && added.length === 1 && only !== undefined) {
      const at = target.indexOf(only)
      return found('placeholder', 'err', [at, at + only.length], mark, { mark })
    }
    return found('placeholder', 'err', [target.length, target.length], null, { mark })
  })
}
