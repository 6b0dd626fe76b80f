import { useEffect, useState } from 'react'
import { addendumOf, onFormerPages } from '#shared/briefing/addendum/addendum.ts'
import type { Pack } from '#shared/briefing/model/index.ts'
import { writeTypst } from '#shared/briefing/typst/write-typst.ts'
import type { Notice } from '#shared/ipc/contract.ts'
import { request } from '#renderer/store/index.ts'

/** The changed pages of a document: being worked out, none, or there. */
export type AddendumState = { state: 'idle' | 'working' | 'none' } | { state: 'made'; pack: Pack } | { state: 'failed'; problem: Notice }

/**
 * Works out which pages changed since a former version: where its rows stand on paper, and where those of the new one would
 * stand on the same pages. Both are laid out beside the window.
 */
export function useAddendum(pack: Pack | null, former: { pack: Pack; number: number } | null): AddendumState {
  const [made, setMade] = useState<{ of: Pack; state: AddendumState } | null>(null)
  useEffect(() => {
    if (pack === null || former === null) return undefined
    let isWanted = true
    void changedPages(pack, former).then((state) => {
      if (isWanted) setMade({ of: pack, state })
    })
    return () => {
      isWanted = false
    }
  }, [pack, former])
  if (pack === null || former === null) return { state: 'idle' }
  return made?.of === pack ? made.state : { state: 'working' }
}

async function changedPages(pack: Pack, former: { pack: Pack; number: number }): Promise<AddendumState> {
  const before = await request('typeset.preview', { slot: 'release-former', document: writeTypst(former.pack, true) })
  if (!before.ok) return { state: 'failed', problem: before.problem }
  const known = { ...former, places: before.places }
  const laid = onFormerPages(pack, known)
  if (laid === null) return { state: 'none' }
  const after = await request('typeset.preview', { slot: 'release-laid', document: writeTypst(laid, true) })
  if (!after.ok) return { state: 'failed', problem: after.problem }
  const addendum = addendumOf(pack, known, after.places)
  return addendum === null ? { state: 'none' } : { state: 'made', pack: addendum.pack }
}
