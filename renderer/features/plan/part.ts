import type { Draft } from './draft.ts'

/** What every part of the form receives. */
export interface PartProps {
  draft: Draft
  onChange: (draft: Draft) => void
}
