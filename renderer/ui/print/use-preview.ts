import { useEffect, useRef, useState } from 'react'
import { useLatest } from '#renderer/ui/foundation/use-latest.ts'
import type { Notice, SourcePlace, TypesetAnswer, TypesetDocument } from '#shared/ipc/contract.ts'

/** Typing that goes on is waited for this long, in milliseconds; then the page is set anyway, so that it follows the typing. */
const PAUSE = 40
/** An edit after so long a rest is set at once. */
const REST = 400

export interface Preview {
  pdf: Uint8Array | null
  /** Where on these pages stands what was made from which record; empty where the document was written without sources. */
  places: readonly SourcePlace[]
  /** What kept the newest document from being set; the pages before stay in view. */
  problem: Notice | null
  isDrawing: boolean
  /** When the edit was made that the newest pages show, by `performance.now()`; null for the first pages. */
  editedAt: number | null
}

const NOTHING: Preview = { pdf: null, places: [], problem: null, isDrawing: false, editedAt: null }

/**
 * Sets a document while it is edited. `ask` sets one; of several that wait, the newest wins. The pages that were there
 * stay until newer ones have come.
 *
 * @param name which document it is: an edit is timed, a change of document is not.
 */
export function usePreview(
  name: string,
  document: TypesetDocument | null,
  ask: (document: TypesetDocument) => Promise<TypesetAnswer>
): Preview {
  const [preview, show] = useState(NOTHING)
  const newest = useRef(0)
  const shown = useRef({ name: '', data: '' })
  const askedAt = useRef(Number.NEGATIVE_INFINITY)
  const asking = useLatest(ask)
  const data = document?.data ?? null

  useEffect(() => {
    if (document === null || data === null) return undefined
    const editedAt = shown.current.name === name && shown.current.data !== data ? performance.now() : null
    shown.current = { name, data }
    const pause = performance.now() - askedAt.current > REST ? 0 : PAUSE
    askedAt.current = performance.now()
    newest.current += 1
    const number = newest.current
    show((before) => ({ ...before, isDrawing: true }))
    const timer = setTimeout(() => {
      void asking.current(document).then((answer) => {
        if (answer.ok) {
          show({ pdf: answer.pdf, places: answer.sources, problem: null, isDrawing: number !== newest.current, editedAt })
        } else if (!answer.superseded && number === newest.current) {
          show((before) => ({ ...before, problem: answer.problem, isDrawing: false }))
        }
      })
    }, pause)
    return () => clearTimeout(timer)
    // The document is what its data say; a new object of equal data is not an edit.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [name, data])

  return preview
}
