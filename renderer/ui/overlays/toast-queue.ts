import i18next from 'i18next'
import type { Language } from '#shared/foundation/language.ts'
import { languageShown } from '#renderer/i18n/index.ts'

/** Short news at the foot of the window: what was done, with a way to take it back. Lives outside React so that any code may speak. */
export interface Toast {
  id: number
  text: Words
  tone: 'neutral' | 'err'
  actions: readonly ToastAction[]
}

export interface ToastAction {
  /** A verb: "Undo", "Show in folder". */
  label: Words
  perform: () => void
}

/** What is said: worded each time that it is shown, so that news still there when the language is switched speaks the new one. */
export type Words = string | Wording
export type Wording = (t: typeof i18next.t, language: Language) => string

export function wordsOf(words: Words, language: Language): string {
  return typeof words === 'string' ? words : words(i18next.t, language)
}

let toasts: readonly Toast[] = []
let nextId = 1
const listeners = new Set<() => void>()

/**
 * Shows a toast; the oldest goes when there are more than three, and one that says the same, which the new one says anew. Returns how to
 * take it away.
 */
export function showToast(text: Words, options: { tone?: Toast['tone']; action?: ToastAction; actions?: readonly ToastAction[] } = {}): () => void {
  const id = nextId
  nextId += 1
  const toast: Toast = { id, text, tone: options.tone ?? 'neutral', actions: options.actions ?? (options.action ? [options.action] : []) }
  write([...toasts.filter((other) => !saysTheSame(other, toast)), toast].slice(-3))
  return () => dismissToast(id)
}

export function dismissToast(id: number): void {
  write(toasts.filter((toast) => toast.id !== id))
}

export function currentToasts(): readonly Toast[] {
  return toasts
}

export function onToasts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function saysTheSame(one: Toast, other: Toast): boolean {
  const language = languageShown()
  return one.tone === other.tone && wordsOf(one.text, language) === wordsOf(other.text, language)
}

function write(next: readonly Toast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}
