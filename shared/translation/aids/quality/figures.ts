import { isSame, written, type Figure } from '../figures/figure.ts'
import { compareFigures } from '../figures/compare.ts'
import { figuresIn, foreignFiguresIn } from '../figures/scan.ts'
import { monthName } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import { found, type Draft, type QualityFinding } from './finding.ts'

/** Numbers, dates and times: those of the source are there, no others are, and each is written as the language writes it. */
export function figureFindings({ source, from, target, to }: Draft): QualityFinding[] {
  const { missing, extra } = compareFigures(source, from, target, to)
  const used = new Set<Figure>()
  const ofMissing = missing.map((figure): QualityFinding => {
    const proper = written(figure, to)
    const foreign = foreignFiguresIn(target, to).find((other) => isSame(other, figure) && other.text.replace(/\s/g, '') !== proper?.replace(/\s/g, ''))
    const values = { figure: figure.text.trim(), proper: proper ?? said(figure, to) }
    if (foreign) {
      for (const other of extra) if (other.from < foreign.to && foreign.from < other.to) used.add(other)
      return found('figureForeign', 'warn', [foreign.from, foreign.to], proper, { ...values, figure: foreign.text.trim() })
    }
    // One figure too few and one too many of a kind: the one was typed for the other.
    const rivals = extra.filter((other) => other.kind === figure.kind)
    const [rival] = rivals
    const isOnly = rivals.length === 1 && missing.filter((other) => other.kind === figure.kind).length === 1
    if (rival && isOnly) {
      used.add(rival)
      return found('figureMissing', 'err', [rival.from, rival.to], proper ?? (figure.kind === 'month' ? said(figure, to) : null), values)
    }
    return found('figureMissing', 'err', [target.length, target.length], null, values)
  })
  const ofExtra = extra.filter((figure) => !used.has(figure)).map((figure) => found('figureExtra', 'warn', [figure.from, figure.to], null, { figure: figure.text.trim() }))
  return [...ofMissing, ...ofExtra, ...styleFindings(target, to, missing)]
}

/** Times that are written as another style has it: `14h00`, `2 PM`. A bare 09:30 is the style of shared tables, and stands. */
function styleFindings(target: string, to: Language, missing: readonly Figure[]): QualityFinding[] {
  return figuresIn(target, to).flatMap((figure) => {
    if (figure.kind !== 'time' || !figure.isHalfKnown || /^\d{1,2}:\d{2}$/.test(figure.text) || !/\d/.test(figure.text)) return []
    const proper = written(figure, to)
    if (proper === null || proper === figure.text || missing.some((other) => isSame(other, figure))) return []
    // The point of "p.m." at the end of a sentence serves both.
    if (figure.text.endsWith('m') && proper === `${figure.text}.`) return []
    return [found('figureStyle', 'warn', [figure.from, figure.to], proper, { figure: figure.text.trim(), proper })]
  })
}

function said(figure: Figure, language: Language): string {
  if (figure.kind === 'month') return monthName(figure.month, language)
  if (figure.kind === 'number') return String(figure.value)
  const minutes = figure.minutes
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
