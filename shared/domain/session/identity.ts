import type { Session } from './schema.ts'

/**
 * The name of a session in every other program: the one under which it came, else one made of its own id and its meeting's.
 * It never changes, whatever happens to the session (RFC 5545, 3.8.4.7).
 */
export function uidOf({ id, meeting, uid }: Pick<Session, 'id' | 'meeting' | 'uid'>): string {
  return uid === '' ? `${id}@${meeting}.alternat` : uid
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * A name as a UUID, for formats that want one: itself where it is one, else a UUID of version 8 (RFC 9562, 5.8) made of its
 * letters, the same on every machine. 122 bits of a hash that is no secret: for telling names apart, nothing else.
 */
export function guidOf(name: string): string {
  if (UUID.test(name)) return name.toLowerCase()
  const digits = [0, 1, 2, 3].map((seed) => hash(name, seed).toString(16).padStart(8, '0')).join('')
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16)
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`
}

/** A positive number of at most 31 bits made of a name, for formats that count their entries. */
export function numberOf(name: string): number {
  return (hash(name, 7) >>> 1) + 1
}

/** 32 bits of MurmurHash3 by Austin Appleby (public domain), over UTF-16 units. */
function hash(text: string, seed: number): number {
  let mixed = seed
  for (let index = 0; index < text.length; index++) {
    const block = Math.imul(text.charCodeAt(index), 0xcc9e2d51)
    mixed ^= Math.imul((block << 15) | (block >>> 17), 0x1b873593)
    mixed = Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64
  }
  mixed ^= text.length
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
