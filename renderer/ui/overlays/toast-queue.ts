/** Short news at the foot of the window: what was done, with a way to take it back. Lives outside React so that any code may speak. */
export interface Toast {
  id: number
  text: string
  tone: 'neutral' | 'err'
  actions: readonly ToastAction[]
}

export interface ToastAction {
  /** A verb: "Undo", "Show in folder". */
  label: string
  perform: () => void
}

let toasts: readonly Toast[] = []
let nextId = 1
const listeners = new Set<() => void>()

/** Shows a toast; the oldest goes when there are more than three. Returns how to take it away. */
export function showToast(text: string, options: { tone?: Toast['tone']; action?: ToastAction; actions?: readonly ToastAction[] } = {}): () => void {
  const id = nextId
  nextId += 1
  write([...toasts, { id, text, tone: options.tone ?? 'neutral', actions: options.actions ?? (options.action ? [options.action] : []) }].slice(-3))
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

function write(next: readonly Toast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}
