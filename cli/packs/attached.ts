import { type Typeset, typeset } from '#electron/typeset/typeset.ts'
import { readyToShow } from '#electron/typeset/attached-files.ts'
import type { Engine } from '#electron/typeset/engine.ts'
import { type FileFacts, type Files, hashOfName } from '#shared/domain/attachment/facts.ts'
import { filesShown } from '#shared/briefing/attached/files-shown.ts'
import type { TypstDocument } from '#shared/briefing/typst/write-typst.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { OpenWorkspace } from '../workspace.ts'
import { InspectApart } from './inspect-apart.ts'

/** The attached files and photos of a workspace file: what they are, and their bytes. */
export interface AttachedFiles {
  facts: Files
  /** By the SHA-256 of the bytes. */
  bytes: ReadonlyMap<string, Uint8Array>
}

/** Looks at every file that the meeting shows; one that the workspace file does not carry is missing. */
export async function attachedFiles({ file }: OpenWorkspace, view: MeetingView): Promise<AttachedFiles> {
  const facts = new Map<string, FileFacts>()
  const apart = new InspectApart()
  for (const hash of filesShown(view)) {
    const bytes = file.attachments.get(hash)
    facts.set(hash, bytes ? await apart.inspect(bytes) : { state: 'missing' })
  }
  await apart.end()
  return { facts, bytes: file.attachments }
}

/** Typesets a document with the files that it shows. */
export async function typesetWith(engine: Engine, { attached = [], ...document }: TypstDocument, files: AttachedFiles): Promise<Typeset> {
  const shown: Record<string, Uint8Array> = {}
  for (const name of attached) {
    shown[name] = await readyToShow(name, files.bytes.get(hashOfName(name)) ?? null)
  }
  return typeset(engine, attached.length === 0 ? document : { ...document, files: shown })
}

/** The bytes of pictures by the names under which packs show them. */
export function picturesNamed(names: readonly string[], { bytes }: AttachedFiles): ReadonlyMap<string, Uint8Array> {
  return new Map(names.flatMap((name): [string, Uint8Array][] => {
    const found = bytes.get(hashOfName(name))
    return found ? [[name, found]] : []
  }))
}
