import { useEffect, useRef, useState } from 'react'
import type { NamedDocument, Notice, PackAnswer, PackArchive } from '#shared/ipc/contract.ts'
import { newId, onEvent, request } from '#renderer/store/index.ts'

type Made = Extract<PackAnswer, { ok: true }>

/** What has become of the making of packs. */
export type PackJob =
  | { state: 'idle' }
  | { state: 'running'; done: number; total: number; current: string }
  | { state: 'made'; made: Made }
  | { state: 'cancelled' }
  | { state: 'failed'; problem: Notice }

/** Gives the files; `step` tells how far it is, and answers false once it is to stop. */
type Prepare = (step: (done: number, total: number, current: string) => boolean) => NamedDocument[] | Promise<NamedDocument[]>

export interface PackMaking {
  job: PackJob
  /** Where the files go; null until one has chosen. */
  folder: string | null
  chooseFolder: () => Promise<string | null>
  /** Asks for a folder when there is none yet, then makes every file: those that `prepare` gives, in one ZIP where there is an `archive`. */
  make: (prepare: Prepare, archive?: PackArchive | null) => Promise<void>
  /** Stops before the next file; nothing that is half done stays in the folder. */
  cancel: () => void
}

/** Prints packs into a folder, file by file. */
export function usePackJob(): PackMaking {
  const [job, setJob] = useState<PackJob>({ state: 'idle' })
  const [folder, setFolder] = useState<string | null>(null)
  const running = useRef<string | null>(null)
  const isStopped = useRef(false)

  useEffect(
    () =>
      onEvent('pack.progress', ({ job: name, done, total, current }) => {
        if (name === running.current) setJob({ state: 'running', done, total, current })
      }),
    []
  )

  const chooseFolder = async (): Promise<string | null> => {
    const chosen = await request('pack.chooseFolder')
    if (chosen === null) return null
    setFolder(chosen.folder)
    return chosen.folder
  }

  const make = async (prepare: Prepare, archive: PackArchive | null = null): Promise<void> => {
    if (running.current !== null) return
    if (folder === null && (await chooseFolder()) === null) return
    const name = newId()
    running.current = name
    isStopped.current = false
    setJob({ state: 'running', done: 0, total: 1, current: '' })
    try {
      const documents = await prepare((done, total, current) => {
        setJob({ state: 'running', done, total, current })
        return !isStopped.current
      })
      if (isStopped.current || documents.length === 0) setJob(isStopped.current ? { state: 'cancelled' } : { state: 'idle' })
      else setJob(outcomeOf(await request('pack.write', { job: name, documents, archive })))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      setJob({ state: 'failed', problem: { key: 'pack.notWritten', values: { folder: folder ?? '', reason } } })
    } finally {
      running.current = null
    }
  }

  const cancel = (): void => {
    isStopped.current = true
    if (running.current !== null) void request('pack.cancel', { job: running.current })
  }

  return { job, folder, chooseFolder, make, cancel }
}

function outcomeOf(answer: PackAnswer): PackJob {
  if (answer.ok) return { state: 'made', made: answer }
  if (answer.cancelled || answer.problem === null) return { state: 'cancelled' }
  return { state: 'failed', problem: answer.problem }
}
