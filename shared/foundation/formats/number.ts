import type { Language } from '../language.ts'
import { MINUS, NO_BREAK_SPACE } from './spaces.ts'

export interface NumberOptions {
  /** Digits after the decimal sign. Default: as many as the number has, at most 3. `{ min, max }` to keep or drop zeros. */
  readonly decimals?: number | { readonly min: number; readonly max: number }
}

interface Marks {
  readonly group: string
  readonly decimal: string
}

/**
 * English `1,234.5` (a choice of this app: docs/formats.md), French `1 234,5` with no-break spaces (*Clés de la rédaction*: nombres),
 * Spanish of Mexico `1,234.5` (NOM-008-SCFI: the point; the comma between thousands as Mexican offices write it).
 */
const MARKS: Record<Language, Marks> = {
  en: { group: ',', decimal: '.' },
  fr: { group: NO_BREAK_SPACE, decimal: ',' },
  es: { group: ',', decimal: '.' }
}

/** A number, rounded half away from zero on its decimal digits (1.005 to two is 1.01). Throws RangeError for NaN and infinities. */
export function formatNumber(value: number, language: Language, { decimals }: NumberOptions = {}): string {
  const { min, max } = typeof decimals === 'number' ? { min: decimals, max: decimals } : (decimals ?? { min: 0, max: 3 })
  const { group, decimal } = MARKS[language]
  const [whole = '', fraction = ''] = roundedDigits(value, max).split('.')
  const shown = fraction.replace(/0+$/, '').padEnd(min, '0')
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, group) + (shown === '' ? '' : decimal + shown)
  return value < 0 && /[1-9]/.test(digits) ? MINUS + digits : digits
}

/**
 * A share of one: 0.125 is `12.5%` in English (*The Canadian Style*, chapter 5), `12,5 %` in French (*Clés de la rédaction*, "pour
 * cent"), `12.5 %` in Spanish (RAE, *Ortografía* 2010, chapter VIII). At most one decimal unless told.
 */
export function formatPercent(ratio: number, language: Language, options: NumberOptions = {}): string {
  const decimals = options.decimals ?? { min: 0, max: 1 }
  const number = formatNumber(Number(shifted(ratio)), language, { decimals })
  return language === 'en' ? `${number}%` : `${number}${NO_BREAK_SPACE}%`
}

/**
 * An amount with the ISO 4217 code of its currency: `CAD 1,234.50`, `1 234,50 CAD`, `1,234.50 MXN`. The code stands before
 * the number in English and after it in French and Spanish, and takes the place of $ (Translation Bureau, "dollar
 * canadien (symbole)": the sign is redundant beside the code). Two decimals unless told.
 */
export function formatMoney(amount: number, currency: string, language: Language, options: NumberOptions = {}): string {
  const number = formatNumber(amount, language, { decimals: options.decimals ?? 2 })
  return language === 'en' ? `${currency}${NO_BREAK_SPACE}${number}` : `${number}${NO_BREAK_SPACE}${currency}`
}

/** A number with the symbol of its unit, always apart and unbreakable: `25 km`, `1,5 m` (BIPM, *SI Brochure* 5.4.3). */
export function formatUnit(value: number, unit: string, language: Language, options: NumberOptions = {}): string {
  return `${formatNumber(value, language, options)}${NO_BREAK_SPACE}${unit}`
}

/** The absolute value in plain digits with at most `places` decimals, rounded on the digits that a person would see. */
function roundedDigits(value: number, places: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number that can be written: ${value}`)
  const [whole = '0', fraction = ''] = plainDigits(Math.abs(value)).split('.')
  if (fraction.length <= places) return fraction === '' ? whole : `${whole}.${fraction}`
  const kept = BigInt(whole + fraction.slice(0, places)) + (fraction.charAt(places) >= '5' ? 1n : 0n)
  const digits = kept.toString().padStart(places + 1, '0')
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** `1e-7` → `0.0000001`; the shortest digits that mean the same number, without an exponent. */
function plainDigits(value: number): string {
  const [mantissa = '0', exponentText = '0'] = String(value).split('e')
  const exponent = Number(exponentText)
  return exponent === 0 ? mantissa : moved(mantissa, exponent)
}

/** The decimal sign moved to the right (to the left when `places` is negative). */
function moved(digits: string, places: number): string {
  const [whole = '', fraction = ''] = digits.split('.')
  if (places >= 0) {
    const all = whole + fraction.padEnd(places, '0')
    const point = whole.length + places
    return point >= all.length ? all : `${all.slice(0, point)}.${all.slice(point)}`
  }
  const all = whole.padStart(1 - places, '0') + fraction
  const point = all.length - fraction.length + places
  return `${all.slice(0, point)}.${all.slice(point)}`
}

/** A hundred times as much, exactly: 0.07 × 100 in floating point is 7.000000000000001. */
function shifted(ratio: number): string {
  if (!Number.isFinite(ratio)) return 'NaN'
  return `${ratio < 0 ? '-' : ''}${moved(plainDigits(Math.abs(ratio)), 2)}`
}
