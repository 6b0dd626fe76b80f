import type { Language } from '#shared/foundation/language.ts'
import type { Returned } from './inline.ts'

/** A sentence of `locales/<language>/exchange.json`. */
export interface Said {
  key: string
  values: Readonly<Record<string, string | number>>
}

export const EXCHANGE_FORMATS = ['xliff12', 'xliff21', 'tmx', 'tbx', 'xlsx', 'docx'] as const
export type ExchangeFormat = (typeof EXCHANGE_FORMATS)[number]

/** How far the translator's program says a unit is. */
export type ReturnedState = 'untouched' | 'translated' | 'reviewed' | 'approved'

/** One unit as it came back, before anybody has compared it with the meeting. */
export interface ReturnedUnit {
  /** Which one of the file it is, or in which row of a table it stands; from 1. */
  number: number
  /** Its id, or the token of it (`tokenOf`); empty where somebody deleted it. */
  key: string
  stamp: string
  source: Returned[]
  /** Null where nothing stands there. */
  target: Returned[] | null
  /** The same as somebody may have typed it, where signs among the words were taken for what a program has made of codes. */
  asTyped?: Returned[]
  state: ReturnedState
  /** Why it cannot be used; null when it can. */
  damage: Said | null
  /** What had to be mended to read it. */
  remarks: Said[]
}

/** A file that came back from a translator. */
export interface ReturnedFile {
  format: Exclude<ExchangeFormat, 'tbx'>
  from: Language
  to: Language
  /** The meeting that it says it is of; null where it does not say. */
  meeting: string | null
  units: ReturnedUnit[]
}

export function said(key: string, values: Said['values'] = {}): Said {
  return { key, values }
}

/** Why a file as a whole is refused: a sentence of `exchange.json` under `problem`. */
export class ExchangeRefusal extends Error {
  readonly said: Said

  constructor(key: string, values: Said['values'] = {}) {
    super(key)
    this.said = said(`problem.${key}`, values)
  }
}
