import type { Bridge } from '#shared/ipc/channels.ts'
import type { TypesetDocument } from '#shared/ipc/contract.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { fileName } from '#renderer/ui/foundation/file-name.ts'
import { showToast } from '#renderer/ui/overlays/toast-queue.ts'

/** Opens one document in the system's viewer, from which it is printed, and tells so. */
export function usePrint(request: Bridge['request']): (file: { fileName: string; document: TypesetDocument }) => void {
  const notice = usePhrase('notices')
  return ({ fileName: name, document }) => {
    void request('print.open', { name, document }).then((answer) => {
      if (answer.ok) showToast((t) => t('print:printOpened', { name: fileName(answer.path) }))
      else showToast(notice(answer.problem), { tone: 'err' })
    })
  }
}
