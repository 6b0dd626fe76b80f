import type { INumberingOptions } from 'docx'
import { numberingName } from './writing.ts'

export const DOTS = 'dots'
const DEPTHS = 9
const SIGNS = ['•', '–', '•', '–', '•', '–', '•', '–', '•']
const FORMATS = ['decimal', 'lowerLetter', 'lowerRoman'] as const

/** Lists of dots share one numbering; each numbered list has its own. */
export function numberingOf(numberedLists: number): INumberingOptions {
  const levels = Array.from({ length: DEPTHS }, (_, level) => ({ level, style: { paragraph: { indent: { left: 400 * (level + 1), hanging: 300 } } } }))
  const dots = { reference: DOTS, levels: levels.map((level) => ({ ...level, format: 'bullet' as const, text: SIGNS[level.level] ?? '•' })) }
  const numbers = Array.from({ length: numberedLists }, (_, list) => ({
    reference: numberingName(list + 1),
    levels: levels.map((level) => ({ ...level, format: FORMATS[level.level % FORMATS.length] ?? 'decimal', text: `%${level.level + 1}.` }))
  }))
  return { config: [dots, ...numbers] }
}
