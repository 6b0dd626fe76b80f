import { useCallback, useEffect, useRef, useState } from 'react'
import type { Excerpt } from '#shared/briefing/typst/excerpt.ts'
import type { Notice, SourcePlace, TypesetAnswer, TypesetDocument, TypesetPages } from '#shared/ipc/contract.ts'
import { useLatest } from '#renderer/ui/hooks/use-latest.ts'
import { type BookLayout, excerptAround, type InView, layoutOf, type Replaced, withExcerpt } from './book-layout.ts'

/** Typing that goes on is waited for this long, in milliseconds; then the page is set anyway, so that it follows the typing. */
const PAUSE = 40
/** An edit after so long a rest is set at once. */
const REST = 400
/** The whole book follows the pages in view when nothing has been edited for so long. */
const SETTLED = 700

/** What is set: a document as a whole, and of a book the pages around the view by themselves. */
export interface Written {
  whole: () => TypesetDocument
  book?: { stretches: readonly string[]; excerpt: (excerpt: Excerpt) => TypesetDocument }
}

/** Pages that have been set: all of a document, or those of an excerpt, which take the place of others. */
export interface NewPages {
  pdf: Uint8Array
  replaced: Replaced | null
}

export interface Preview {
  newest: NewPages | null
  /** Where on the pages stands what was made from which record; empty where the document was written without sources. */
  places: readonly SourcePlace[]
  /** What kept the newest document from being set; the pages before stay in view. */
  problem: Notice | null
  isDrawing: boolean
  /** When the edit was made that the newest pages show, by `performance.now()`; null for the first pages. */
  editedAt: number | null
  /** The pages that the pane shows, as it says by `onView`. */
  inView: { readonly current: InView }
  onView: (view: InView) => void
}

/** What there is, and what was written last among that which is shown. */
type Shown = Omit<Preview, 'inView' | 'onView' | 'isDrawing'> & { of: Written | null }

const NOTHING: Shown = { newest: null, places: [], problem: null, editedAt: null, of: null }
const FIRST_PAGE: InView = { first: 1, last: 1 }

/**
 * Sets a document while it is edited: of a book the pages in view first, the whole when one rests. The pages that were there stay until newer
 * ones have come.
 *
 * @param name which document it is: an edit is timed, a change of document is not
 * @param ask sets one document; of several that wait, the newest wins
 */
export function usePreview(name: string, written: Written | null, ask: (document: TypesetDocument) => Promise<TypesetAnswer>): Preview {
  const [{ of, ...preview }, show] = useState(NOTHING)
  const inView = useRef(FIRST_PAGE)
  const onView = useCallback((view: InView) => {
    inView.current = view
  }, [])
  const askedAt = useRef(Number.NEGATIVE_INFINITY)
  const shown = useRef<{ name: string; data: string; layout: BookLayout | null }>({ name: '', data: '', layout: null })
  const asking = useLatest(ask)

  useEffect(() => {
    if (written === null) return undefined
    const isEdit = shown.current.name === name
    const editedAt = isEdit ? performance.now() : null
    const pause = performance.now() - askedAt.current > REST ? 0 : PAUSE
    askedAt.current = performance.now()
    let isNewest = true
    let timer = 0

    const present = (pages: TypesetPages, layout: BookLayout | null, replaced: Replaced | null): void => {
      shown.current = { ...shown.current, name, layout }
      show({ newest: { pdf: pages.pdf, replaced }, places: layout?.places ?? pages.sources, problem: null, editedAt, of: written })
    }

    const setWhole = async (): Promise<void> => {
      const document = written.whole()
      // A new object of equal words is not an edit.
      if (shown.current.name === name && shown.current.data === document.data) return show((before) => ({ ...before, of: written }))
      const answer = await asking.current(document)
      if (answer.ok) {
        shown.current.data = document.data
        present(answer, layoutOf(written.book?.stretches ?? [], answer), null)
      } else if (!answer.superseded && isNewest) show((before) => ({ ...before, problem: answer.problem, of: written }))
    }

    const setInView = async (): Promise<void> => {
      const { layout } = shown.current
      const excerpt = isEdit && layout && written.book ? excerptAround(layout, written.book.stretches, inView.current) : null
      if (excerpt === null || !written.book) return setWhole()
      const answer = await asking.current(written.book.excerpt(excerpt))
      const current = shown.current
      if (answer.ok && current.name === name && current.layout) {
        const put = withExcerpt(current.layout, excerpt, answer)
        // Pages of several edits now stand side by side: the whole has to follow even where it says what it said before them.
        current.data = ''
        present(answer, put.layout, put.replaced)
      }
      if (isNewest) timer = window.setTimeout(() => void setWhole(), answer.ok ? SETTLED : 0)
    }

    timer = window.setTimeout(() => void setInView(), pause)
    return () => {
      isNewest = false
      clearTimeout(timer)
    }
  }, [name, written, asking])

  return { ...preview, isDrawing: of !== written, inView, onView }
}
