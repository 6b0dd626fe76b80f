import type { Country } from '#shared/foundation/country.ts'
import type { Language } from '#shared/foundation/language.ts'
import { found, type Draft, type QualityFinding } from './finding.ts'
import { isInName } from './names.ts'

/** How each language names the two countries and their people. */
const WORDS: Record<Language, Record<Country, string>> = {
  en: { CA: 'Canada(?:’s|\'s)?|Canadians?', MX: 'Mexico(?:’s|\'s)?|Mexicans?' },
  fr: { CA: 'Canada|canadiens?|canadiennes?', MX: 'Mexique|mexicaine?s?' },
  es: { CA: 'Canadá|canadienses?', MX: 'México|mexican[oa]s?' }
}

/** What may stand between the two: "and the", "et du", "y de", a hyphen or a dash. */
const JOINTS: Record<Language, string> = {
  en: '\\s+and\\s+(?:the\\s+|in\\s+|from\\s+|for\\s+|to\\s+|of\\s+)?|\\s*[-–/]\\s*|\\s+&\\s+',
  fr: '\\s+et\\s+(?:le\\s+|du\\s+|au\\s+|des\\s+|les\\s+|aux\\s+)?|\\s*[-–/]\\s*',
  es: '\\s+y\\s+(?:de\\s+|en\\s+|a\\s+|para\\s+|los\\s+|las\\s+|el\\s+|la\\s+)?|\\s*[-–/]\\s*'
}

/** Each side is named first in its own language's copy, unless the organiser has decided otherwise (PRODUCT, "Country order"). */
export function countryOrderFindings({ target, to, order: [first, second], known }: Draft): QualityFinding[] {
  const { [first]: leading, [second]: following } = WORDS[to]
  // A list of three countries has an order of its own.
  const wrong = new RegExp(`(?<![\\p{L}–-]|,\\s)(${following})(${JOINTS[to]})(${leading})(?![\\p{L}–-])`, 'giu')
  return [...target.matchAll(wrong)].flatMap((match) => {
    const [words, former = '', joint = '', latter = ''] = match
    const end = match.index + words.length
    if (isInName(target, match.index, end, known.others.map((names) => names[to] ?? ''))) return []
    const swapped = withCaseOf(former, latter) + joint + withCaseOf(latter, former)
    return [found('countryOrder', 'warn', [match.index, end], swapped, { words, proper: swapped })]
  })
}

const COUNTRY = /^(?:Canad[aá](?:[’']s)?|Mexique|M[eé]xico(?:[’']s)?)$/

/** Words that change places leave their capitals where they were: at the head of a sentence. Names of countries keep theirs. */
function withCaseOf(model: string, word: string): string {
  if (COUNTRY.test(word) || COUNTRY.test(model)) return word
  const head = word.charAt(0)
  return (/^\p{Lu}/u.test(model) ? head.toUpperCase() : head.toLowerCase()) + word.slice(1)
}
