import { NO_BREAK_SPACE, quote } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import { found, type Draft, type QualityFinding } from './finding.ts'
import { shown } from './spacing.ts'

/** Quotation marks, apostrophes and inverted marks as each language sets them. */
export function markFindings({ target, to }: Draft): QualityFinding[] {
  const findings = [...quotes(target, to), ...apostrophes(target)]
  if (to === 'es') findings.push(...inverted(target, '?', '¿'), ...inverted(target, '!', '¡'))
  return findings
}

function quotes(target: string, to: Language): QualityFinding[] {
  const foreign = to === 'fr' ? [/"([^"\n]+)"/g, /“([^”\n]+)”/g] : [/"([^"\n]+)"/g, /«([^»\n]+)»/g]
  const pairs = foreign.flatMap((pattern) =>
    [...target.matchAll(pattern)].flatMap((match) => {
      // “ ” are the inner marks of French.
      if (to === 'fr' && match[0].startsWith('“') && isInside(target, match.index)) return []
      const end = match.index + match[0].length
      const proper = quote((match[1] ?? '').trim(), to)
      return [found('quotes', 'warn', [match.index, end], proper, { words: match[0], proper })]
    })
  )
  const [open, close] = to === 'fr' ? ['«', '»'] : ['“', '”']
  const isUneven = count(target, open) !== count(target, close) || count(target, '"') % 2 === 1
  return isUneven ? [...pairs, found('quotesUnbalanced', 'warn', [target.length, target.length], null)] : pairs
}

/** Whether a place lies within « ». */
function isInside(target: string, at: number): boolean {
  const before = target.slice(0, at)
  return count(before, '«') > count(before, '»')
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1
}

function apostrophes(target: string): QualityFinding[] {
  return [...target.matchAll(/(?<=\p{L})'(?=\p{L})|(?<=\p{L}s)'(?=\s)/gu)].map((match) => {
    return found('apostrophe', 'warn', [match.index, match.index + 1], '’', { words: shown(target, match.index, match.index + 1) })
  })
}

/** A Spanish question or exclamation without its mark at the head: put before the sentence. */
function inverted(target: string, mark: string, head: string): QualityFinding[] {
  const findings: QualityFinding[] = []
  for (const match of target.matchAll(mark === '?' ? /[^.!?\n]*\?+/g : /[^.!?\n]*!+/g)) {
    const sentence = match[0]
    if (sentence.includes(head) || /^[?!]+$/.test(sentence)) continue
    // After a comma or a semicolon the question may begin later; a person moves the mark then.
    const lead = /^[\s“«(\-•\d.|#]*/.exec(sentence)?.[0].length ?? 0
    const from = match.index + lead
    findings.push(found('invertedMark', 'warn', [from, from + 1], head + target.charAt(from), { words: sentence.trim() }))
  }
  return findings
}

/** The last mark of a line is that of its source: a sentence ends with its point, a title without one. */
export function endFindings({ source, target, to }: Draft): QualityFinding[] {
  if (target.trim() === '') return []
  const [own, other] = [linesWithPlaces(target), linesWithPlaces(source)]
  const pairs = own.length === other.length ? own.map((line, index) => ({ line, model: other[index] })) : [{ line: own.at(-1), model: other.at(-1) }]
  return pairs.flatMap(({ line, model }) => (line && model ? ofLine(line, model.text, to) : []))
}

function ofLine({ text, to: place }: { text: string; to: number }, model: string, to: Language): QualityFinding[] {
  const [wanted, present] = [endOf(model), endOf(text)]
  if (wanted !== '' && present === '') {
    // The point of an abbreviation at the end serves for the sentence too.
    if (!/[\d\p{L}»”"’)\]%]$/u.test(text)) return []
    const mark = wanted === ':' && to === 'fr' ? `${NO_BREAK_SPACE}:` : wanted
    return [found('endMissing', 'warn', [place, place], mark, { mark: wanted })]
  }
  const isAbbreviation = /(?:^|[\s(])(?:[ap]\.m|etc|Inc|Jr|Sr|S\.A|C\.V|A\.C|Ltd|Dr|Dra|Lic|\p{L})\.$/u.test(text)
  if (wanted === '' && !model.trimEnd().endsWith('.') && present === '.' && !isAbbreviation) return [found('endExtra', 'warn', [place - 1, place], '', { mark: '.' })]
  return []
}

/** The mark with which a line ends, behind closing quotes and brackets; '' for none. Points of abbreviations do not count. */
function endOf(line: string): string {
  const bare = line.replace(/[\s»”"’)\]*]+$/u, '')
  const mark = /[.!?…:;]$/.exec(bare)?.[0] ?? ''
  return mark === '.' && /(?:^|[\s(\u00A0])(?:[ap]\.m|etc|Inc|Jr|Sr|S\.A|C\.V|A\.C|Ltd)\.$/u.test(bare) ? '' : mark
}

function linesWithPlaces(text: string): { text: string; to: number }[] {
  let at = 0
  return text.split('\n').flatMap((line) => {
    const from = at
    at += line.length + 1
    const trimmed = line.trimEnd()
    return trimmed.trim() === '' || trimmed.trimStart().startsWith('|') ? [] : [{ text: trimmed, to: from + trimmed.length }]
  })
}
