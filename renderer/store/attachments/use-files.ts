import { useEffect, useMemo, useState } from 'react'
import { type FileFacts, type Files, hashOfName } from '#shared/domain/attachment/facts.ts'
import { filesShown } from '#shared/briefing/attached/files-shown.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { request } from '../bridge.ts'
import { current } from '../current.ts'

/** What a file is stays as it is; one that is missing is asked for again. */
const known = new Map<string, FileFacts>()

/** What is known of the files that packs of this meeting can show; null until all have been looked at. */
export function useFiles(view: MeetingView): Files | null {
  const hashes = useMemo(() => filesShown(view), [view])
  const wanted = hashes.join(' ')
  const [files, setFiles] = useState<{ wanted: string; facts: Files } | null>(null)
  // What is missing may come with any change, out of a file from the other capital: `hashes` are new with each, `wanted` says the same.
  const asked = files !== null && [...files.facts.values()].some(({ state }) => state === 'missing') ? hashes : wanted
  useEffect(() => {
    let isAsked = true
    void lookAt(typeof asked === 'string' ? asked.split(' ').filter((hash) => hash !== '') : asked).then((facts) => {
      if (isAsked) setFiles((before) => (before?.wanted === wanted && isSame(before.facts, facts) ? before : { wanted, facts }))
    })
    return () => {
      isAsked = false
    }
  }, [asked, wanted])
  return files !== null && files.wanted === wanted ? files.facts : null
}

/** What a file is stays the same object once it is known. */
function isSame(before: Files, now: Files): boolean {
  return [...now].every(([hash, facts]) => {
    const known = before.get(hash)
    return known === facts || (known?.state === 'missing' && facts.state === 'missing')
  })
}

/** Looks at files in a process of its own. Without an answer they count as missing. */
export async function lookAt(hashes: readonly string[]): Promise<Files> {
  const workspace = current.get()?.id
  const asked = hashes.filter((hash) => !known.has(hash))
  if (workspace !== undefined && asked.length > 0) {
    const answers = await request('attachment.inspect', { workspace, hashes: asked }).catch(() => [])
    for (const [index, facts] of answers.entries()) if (facts.state !== 'missing') known.set(asked[index] ?? '', facts)
  }
  return new Map(hashes.map((hash) => [hash, known.get(hash) ?? { state: 'missing' }]))
}

/** The bytes of pictures by the names under which packs show them; one that is lost is left out. */
export async function readPictures(names: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const workspace = current.get()?.id
  const pictures = new Map<string, Uint8Array>()
  for (const name of workspace === undefined ? [] : names) {
    const { bytes } = await request('attachment.read', { workspace: workspace ?? '', hash: hashOfName(name) })
    if (bytes !== null) pictures.set(name, bytes)
  }
  return pictures
}
