/**
 * Sentences for screen readers. The shell holds one polite and one assertive live region; whoever has something to say
 * calls `announce`. Saying the same sentence twice is heard twice, because the text alternates by an invisible mark.
 */
type Listener = (message: Announcement) => void

export interface Announcement {
  text: string
  urgency: 'polite' | 'assertive'
}

const listeners = new Set<Listener>()

export function announce(text: string, urgency: Announcement['urgency'] = 'polite'): void {
  for (const listener of listeners) listener({ text, urgency })
}

/** For the live regions alone. Returns how to stop listening. */
export function onAnnouncement(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
