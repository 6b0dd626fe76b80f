import { shapely } from '../typst/printable.ts'

/** No cell of Excel holds more letters. */
const LONGEST = 32_000

/**
 * A text as a cell holds it. `_x0041_` would be read as the letter A (ECMA-376, 22.9.2.19, ST_Xstring): its first sign is written so
 * that it is read as typed.
 */
export function cellText(text: string): string {
  return shapely(text).slice(0, LONGEST).replaceAll(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_')
}
