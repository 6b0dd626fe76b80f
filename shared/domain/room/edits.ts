import type { Language, Trilingual } from '#shared/foundation/language.ts'
import { creation, deletion, edit, setText, setting, type DomainEdit } from '../edit.ts'
import type { Span } from '../fields.ts'
import type { Layout } from './schema.ts'

export interface RoomFacts {
  capacity: number | null
  layout: Layout | null
  booths: number | null
  hybrid: boolean
  stepFree: boolean
  link: string
}

export function createRoom(id: string, values: Omit<RoomFacts, 'link'> & { link?: string; meeting: string; rank: string; name: Trilingual; note?: Trilingual }): DomainEdit {
  return edit('room.create', creation('room', id, { ...values }))
}

export function changeRoom(id: string, facts: Partial<RoomFacts>): DomainEdit {
  return edit('room.change', setting('room', id, { ...facts }))
}

export function setRoomText(id: string, field: 'name' | 'note', language: Language, text: string): DomainEdit {
  return setText('room.write', 'room', id, field, language, text)
}

/** Notes when a room cannot be had; null takes the note back. */
export function closeRoom(id: string, spanId: string, span: Span | null): DomainEdit {
  return edit('room.close', setting('room', id, { closed: { [spanId]: { day: span?.day ?? null, from: span?.from ?? null, until: span?.until ?? null } } }))
}

/** Notes several times at which a room cannot be had, such as all days of a meeting. */
export function closeRoomDuring(id: string, spans: Readonly<Record<string, Span>>): DomainEdit {
  return edit('room.close', setting('room', id, { closed: Object.fromEntries(Object.entries(spans).map(([spanId, { day, from, until }]) => [spanId, { day, from, until }])) }))
}

export function moveRoom(id: string, rank: string): DomainEdit {
  return edit('room.move', setting('room', id, { rank }))
}

/** Deletes a room; the sessions that were in it are left without one, in the same action. */
export function deleteRoom(id: string, sessions: readonly string[] = []): DomainEdit {
  return edit('room.delete', deletion('room', id), ...sessions.map((session) => setting('session', session, { room: null })))
}
