/** A sentence of `locales/<language>/import.json`, by its key and what goes into it; a `Phrase` with plain values. */
export interface Sentence {
  key: string
  values: Readonly<Record<string, string | number>>
}

/**
 * Something that a person has to see about a row: an interpretation that is not plain (`reading`), or something of the list
 * that is not taken over (`loss`).
 */
export interface Remark extends Sentence {
  weight: 'reading' | 'loss'
  /** The column of the cell, from 0; null when it is about the whole row. */
  column: number | null
}

export function reading(key: string, values: Sentence['values'] = {}, column: number | null = null): Remark {
  return { key: `remark.${key}`, values, weight: 'reading', column }
}

export function loss(key: string, values: Sentence['values'] = {}, column: number | null = null): Remark {
  return { key: `remark.${key}`, values, weight: 'loss', column }
}
