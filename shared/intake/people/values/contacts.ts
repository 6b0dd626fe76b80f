import { fold } from '#shared/foundation/formats/fold.ts'
import type { Cell } from '#shared/intake/grid.ts'
import { loss, reading, type Remark } from '../remark.ts'
import { cellText } from './cell-text.ts'

const EMAIL = /[^\s@<>()[\],;:"'/]+@[^\s@<>()[\],;:"'/]+\.[^\s@<>()[\],;:"'/.]+/gu

/** The addresses in a cell: `Ana Ruiz <ana@x.mx>; mailto:ana@y.mx` has two. */
export function emailsIn(cell: Cell): string[] {
  const found = cellText(cell).replace(/mailto:/giu, '').match(EMAIL) ?? []
  return [...new Set(found.map((address) => address.replace(/\.+$/u, '')))]
}

export function readEmail(cell: Cell, column: number): { email: string; remarks: Remark[] } {
  const [email = '', ...others] = emailsIn(cell)
  if (email === '') return { email: '', remarks: [loss('emailUnreadable', { text: cellText(cell).slice(0, 80) }, column)] }
  return { email, remarks: others.length === 0 ? [] : [loss('moreEmails', { taken: email, left: others.join(', ') }, column)] }
}

/** What an address is compared by. */
export function foldEmail(email: string): string {
  return fold(email)
}

const POWER_OF_TEN = /^(\d)(?:[.,](\d+))?E\+?(\d{1,2})$/iu

/**
 * A number as a person can call it: the plus kept, `00` before a country made `+`, digits whole that a spreadsheet had made a
 * number (525555500142, 5.25555500142E+11). Groups and extensions stay as written; a plus is never invented.
 */
export function readPhone(cell: Cell, column: number): { phone: string; remarks: Remark[] } {
  const text = cellText(cell)
  const power = POWER_OF_TEN.exec(text)
  if (power) {
    const [, first = '', rest = '', exponent = ''] = power
    const zeros = Number(exponent) - rest.length
    if (zeros > 0) return { phone: '', remarks: [loss('phoneRounded', { text }, column)] }
    if (zeros === 0) return { phone: first + rest, remarks: [] }
  }
  const phone = text.replace(/^(?:tel|t[eé]l[eé]?fono|t[eé]l[eé]phone|phone|cel|cell|m[oó]vil)\.?\s*:?\s*/iu, '').replace(/^00\s?(?=[1-9])/u, '+')
  const digits = phone.replace(/\D/gu, '').length
  if (digits < 5) return { phone: '', remarks: [loss('phoneUnreadable', { text: text.slice(0, 60) }, column)] }
  return { phone, remarks: digits > 15 && /[/;,]|\s(?:y|et|and|o|ou|or)\s/u.test(phone) ? [reading('morePhones', { text: phone }, column)] : [] }
}

/** What two numbers are compared by: their digits, without the zeros that call another country. */
export function foldPhone(phone: string): string {
  return phone.replace(/\D/gu, '').replace(/^00/u, '')
}
