import type { Json } from '#shared/foundation/json.ts'
import { guidOf } from '#shared/domain/session/identity.ts'
import type { Release } from '#shared/domain/release/schema.ts'
import type { Content } from './content.ts'

/** The shape of what is digested. Raised whenever `Content` changes, so that a newer version does not cry wolf over an older digest. */
const SHAPE = 2

/**
 * The fingerprint of agenda and programme, `2:…`: equal content, equal digest, on every machine. Not a secret and no proof
 * against forgery: it tells that a ledger does not hold all of a release, or that a purge has struck something in it.
 */
export function digestOf({ meeting, sessions, items }: Content): string {
  return `${SHAPE}:${guidOf(`content ${canonical({ meeting, sessions: [...sessions], items: [...items] })}`)}`
}

/** Whether a content is what was frozen: null where the digest was taken by another version, or not at all. */
export function isAsFrozen(release: Pick<Release, 'digest'>, content: Content): boolean | null {
  return release.digest.startsWith(`${SHAPE}:`) ? release.digest === digestOf(content) : null
}

/** JSON with the keys of every object in one order. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`).join(',')}}`
}
