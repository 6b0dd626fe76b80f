import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileProblem } from '#shared/domain/attachment/facts.ts'
import { attachFile } from '#shared/domain/document/edits.ts'
import { attachedInOrder } from '#shared/domain/document/rules.ts'
import type { Document } from '#shared/domain/document/schema.ts'
import { rankBetween } from '#shared/ledger/rank.ts'
import { newId, takeFile, usePerform } from '#renderer/store/index.ts'
import { announce } from '#renderer/ui/foundation/announce.ts'

/** A file that was not attached, and why. */
interface RefusedFile {
  name: string
  problem: FileProblem
}

/** Attaches files one after the other, behind those that are there; what cannot be used is named with the reason. */
export function useAttach(document: Document): { attach: (files: readonly File[]) => Promise<void>; isTaking: boolean; refused: readonly RefusedFile[] } {
  const { t } = useTranslation('documents')
  const perform = usePerform()
  const [isTaking, setIsTaking] = useState(false)
  const [refused, setRefused] = useState<readonly RefusedFile[]>([])

  const attach = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0 || isTaking) return
    setIsTaking(true)
    setRefused([])
    let rank = attachedInOrder(document).at(-1)?.rank ?? null
    try {
      for (const file of files) {
        const taken = await takeFile(file)
        if (taken.ok) {
          rank = rankBetween(rank, null)
          await perform(attachFile(document.id, newId(), { rank, file: taken.value.hash, type: taken.value.type, name: file.name }))
          announce(t('files.added', { name: file.name }))
        } else {
          setRefused((before) => [...before, { name: file.name, problem: taken.problem }])
        }
      }
    } finally {
      setIsTaking(false)
    }
  }
  return { attach, isTaking, refused }
}
