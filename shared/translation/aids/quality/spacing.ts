import { frenchSpacingFaults, NO_BREAK_SPACE } from '#shared/foundation/formats/index.ts'
import { found, type Draft, type QualityFinding } from './finding.ts'

/** Spaces: at the ends, doubled, before marks; and the no-break spaces of each language. */
export function spacingFindings({ target, to, isRich }: Draft): QualityFinding[] {
  const findings = [...ends(target), ...doubled(target, isRich)]
  if (to === 'fr') {
    for (const { from, to: end, replacement } of frenchSpacingFaults(target)) {
      const isTooMuch = /^[;!?]$/.test(replacement)
      findings.push(found(isTooMuch ? 'spaceBeforeMark' : 'noBreakSpace', 'warn', [from, end], replacement, { words: shown(target, from, end) }))
    }
    findings.push(...before(target, /(?<=[^\s.])[ \u00A0\u202F]+([,.])(?=\s|$)/g))
  } else {
    findings.push(...before(target, /(?<=[^\s.])[ \u00A0\u202F]+([,.;:!?])(?=\s|$|[»”"’)])/g))
    findings.push(...percents(target, to))
  }
  findings.push(...[...target.matchAll(/(?<=[\p{L})”»])([,;])(?=\p{L})/gu)].map((match) => found('spaceMissing', 'warn', [match.index, match.index + 1], `${match[0]} `, { words: shown(target, match.index, match.index + 1) })))
  return findings
}

function ends(target: string): QualityFinding[] {
  const [lead = ''] = /^\s+/.exec(target) ?? []
  const [tail = ''] = lead.length === target.length ? [] : (/\s+$/.exec(target) ?? [])
  return [
    ...(lead === '' ? [] : [found('spaceAtEnds', 'warn', [0, lead.length], '')]),
    ...(tail === '' ? [] : [found('spaceAtEnds', 'warn', [target.length - tail.length, target.length], '')])
  ]
}

/** Two spaces inside a line. In rich texts those at its head are nesting, and those of a table keep its columns. */
function doubled(target: string, isRich: boolean): QualityFinding[] {
  return [...target.matchAll(/(?<=\S)[ \u00A0]{2,}(?=\S)/g)].flatMap((match) => {
    const line = target.slice(target.lastIndexOf('\n', match.index) + 1)
    if (isRich && line.startsWith('|')) return []
    const end = match.index + match[0].length
    return [found('spaceDoubled', 'warn', [match.index, end], match[0].includes(NO_BREAK_SPACE) ? NO_BREAK_SPACE : ' ', { words: shown(target, match.index, end) })]
  })
}

function before(target: string, pattern: RegExp): QualityFinding[] {
  return [...target.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length
    return found('spaceBeforeMark', 'warn', [match.index, end], match[1] ?? '', { words: shown(target, match.index, end) })
  })
}

/** `12%` in English (*The Canadian Style*), `12 %` with a no-break space in Spanish (RAE, *Ortografía*). */
function percents(target: string, to: 'en' | 'es'): QualityFinding[] {
  return [...target.matchAll(/(?<=\d)[ \u00A0\u202F]*%/g)].flatMap((match) => {
    const proper = to === 'en' ? '%' : `${NO_BREAK_SPACE}%`
    const end = match.index + match[0].length
    return match[0] === proper ? [] : [found(to === 'en' ? 'spaceBeforeMark' : 'noBreakSpace', 'warn', [match.index, end], proper, { words: shown(target, match.index, end) })]
  })
}

/** The place with a word before and after it, so that one sees where it is. */
export function shown(text: string, from: number, to: number): string {
  const [before = ''] = /\S{0,14}\s?$/.exec(text.slice(0, from)) ?? []
  const [after = ''] = /^\s?\S{0,14}/.exec(text.slice(to)) ?? []
  return (before + text.slice(from, to) + after).replace(/\s*\n\s*/g, ' ').trim()
}
