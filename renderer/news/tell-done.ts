import type { Verb } from '#shared/domain/verbs.ts'
import { takeBackIf } from '#renderer/store/index.ts'
import { showToast, type ToastAction, type Words } from '#renderer/ui/overlays/toast-queue.ts'

/**
 * Tells what was done, with the button that takes it back as long as nothing was done since.
 *
 * @returns how to take the news away
 */
export function tellDone(verb: Verb, words: Words): () => void {
  return showToast(words, { action: undoOf(verb) })
}

/** The button that takes back the latest edit, if it is still of that name. */
export function undoOf(verb: Verb): ToastAction {
  return { label: (t) => t('app:undo.undo'), perform: () => void takeBackIf(verb) }
}
