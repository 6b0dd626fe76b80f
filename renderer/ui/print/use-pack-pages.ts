import { useMemo } from 'react'
import { type Pack, plainText } from '#shared/briefing/model/index.ts'
import { stretchesOf } from '#shared/briefing/typst/excerpt.ts'
import { writeTypstExcerpt, writeTypstWithSources } from '#shared/briefing/typst/write-typst.ts'
import type { Bridge } from '#shared/ipc/channels.ts'
import { useSettled } from '#renderer/ui/hooks/use-settled.ts'
import { usePreview, type Preview, type Written } from './use-preview.ts'

/** The words of the pages follow an edit after so many milliseconds. */
const SETTLED = 1500
const NO_WORDS: readonly string[] = []

/**
 * The pages of a pack while it is edited, and every word on them for those who do not see them.
 *
 * @param name which document it is: an edit of it is timed, a change of document is not
 * @param slot of several requests for one slot the newest wins
 */
export function usePackPages(name: string, slot: string, pack: Pack | null, request: Bridge['request']): { preview: Preview; lines: readonly string[] } {
  const written = useMemo(() => (pack ? writtenOf(pack) : null), [pack])
  const preview = usePreview(name, written, (document) => request('typeset.preview', { slot, document }))
  // Nobody has them read out while typing, and thousands of words take longer to put there than a page takes to draw.
  const settled = useSettled(pack, SETTLED)
  const lines = useMemo(() => (settled ? plainText(settled) : NO_WORDS), [settled])
  return { preview, lines }
}

function writtenOf(pack: Pack): Written {
  return { whole: () => writeTypstWithSources(pack), book: { stretches: stretchesOf(pack), excerpt: (excerpt) => writeTypstExcerpt(pack, excerpt) } }
}
