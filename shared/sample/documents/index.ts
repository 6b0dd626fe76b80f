import type { SampleDocument } from './document.ts'

export const DOCUMENTS: readonly SampleDocument[] = []
