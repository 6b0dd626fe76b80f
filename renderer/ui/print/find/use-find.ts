import { useEffect, useMemo, useState } from 'react'
import type { PdfSheet } from '../pages/use-pdf-sheets.ts'
import { findIn, type Hit, type PageText } from './page-text.ts'
import { readPages, shareOf } from './read-pages.ts'

export interface Find {
  typed: string
  type: (text: string) => void
  hits: readonly Hit[]
  /** Which of them is the one that one is at, from 0. */
  at: number
  goTo: (index: number) => void
  /** All pages have been read. */
  isComplete: boolean
}

/** The search through the pages; they are read only while it is open, and anew when they change. */
export function useFind(sheets: readonly PdfSheet[], isOpen: boolean): Find {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [read, setRead] = useState<readonly PageText[]>([])

  useEffect(() => {
    if (!isOpen) return undefined
    let isWanted = true
    void readPages(sheets, (pages) => {
      if (isWanted) setRead(pages)
      return isWanted
      // A document that was replaced while it was read has a newer one behind it.
    }).catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [sheets, isOpen])

  const hits = useMemo(() => (isOpen ? findIn(read, typed, shareOf) : []), [read, typed, isOpen])
  const type = (text: string): void => {
    setTyped(text)
    setAt(0)
  }
  const goTo = (index: number): void => setAt(hits.length === 0 ? 0 : (index + hits.length) % hits.length)
  return { typed, type, hits, at: Math.min(at, Math.max(0, hits.length - 1)), goTo, isComplete: read.length === sheets.length }
}
