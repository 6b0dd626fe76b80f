import { GROUP_ITEMS } from './groups.ts'
import type { SampleItem } from './item.ts'
import { CLOSING_ITEMS, OPENING_ITEMS } from './plenaries.ts'

/** The agenda in order. */
export const ITEMS: readonly SampleItem[] = [...OPENING_ITEMS, ...GROUP_ITEMS, ...CLOSING_ITEMS]
