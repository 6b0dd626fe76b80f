import { isMisspelling } from './distance.ts'
import { compareOrganisations, type NameParts } from './name-parts.ts'
import { nicknameGroups } from './nicknames.ts'

/** Why two entries may be one person; each has its words in `locales/<language>/import.json`, `reason`. */
export const RESEMBLANCE_REASONS = [
  'name', 'order', 'swappedSurnames', 'missingSurname', 'givenNames', 'nickname', 'initial', 'spelling', 'email', 'organisation',
  'otherOrganisation', 'otherCountry', 'otherName'
] as const
export type ResemblanceReason = (typeof RESEMBLANCE_REASONS)[number]

export interface Resemblance {
  /** 0 to 1; 1 for the same name without anything that speaks against. */
  score: number
  reasons: readonly ResemblanceReason[]
}

/** Below it two entries are two people and nobody is asked. */
const ENOUGH = 0.75
/** The same address under another name: a mailbox that is shared, or a name that was wrong. */
const SHARED_MAILBOX = 0.6

interface Likeness {
  score: number
  reason: ResemblanceReason | null
}

const SAME: Likeness = { score: 1, reason: null }
const UNLIKE: Likeness = { score: 0, reason: null }

/** How much two people resemble each other, or null when nobody needs to look. */
export function resemblance(a: NameParts, b: NameParts): Resemblance | null {
  const hasSameEmail = a.email !== '' && a.email === b.email
  const reasons: ResemblanceReason[] = []
  let score = nameScore(a, b, reasons)
  if (score < ENOUGH - 0.1) return hasSameEmail ? { score: SHARED_MAILBOX, reasons: ['email', 'otherName'] } : null

  if (hasSameEmail) {
    reasons.push('email')
    score = Math.max(score, 0.97)
  }
  const organisations = compareOrganisations(a, b)
  if (organisations === 'same') reasons.push('organisation')
  if (organisations === 'other' && !hasSameEmail) {
    reasons.push('otherOrganisation')
    score -= 0.05
  }
  if (a.country !== b.country) {
    reasons.push('otherCountry')
    score -= 0.1
  }
  return score < ENOUGH ? null : { score: Math.round(score * 100) / 100, reasons }
}

/** Whether two names can be those of one person who is known by the same address: short forms and missing parts are no contradiction. */
export function areCompatibleNames(a: NameParts, b: NameParts): boolean {
  return nameScore(a, b, []) >= 0.8
}

function nameScore(a: NameParts, b: NameParts, reasons: ResemblanceReason[]): number {
  const surnames = surnameLikeness(a, b)
  // Most who are compared are two people: they are told apart here.
  if (surnames.score === 0 && a.whole !== b.whole) return 0
  const given = surnames.score === 0 ? UNLIKE : givenLikeness(a.given, b.given)
  if (given.score === 0 && a.whole !== b.whole) return 0
  const score = surnames.score * given.score
  if (a.whole === b.whole && a.whole !== '' && score < 0.95) {
    reasons.push('order')
    return 0.95
  }
  if (score === 1) reasons.push('name')
  else for (const reason of new Set([surnames.reason, given.reason])) if (reason !== null) reasons.push(reason)
  return score
}

function surnameLikeness(a: NameParts, b: NameParts): Likeness {
  if (a.joined === b.joined) return SAME
  const left = a.surnames
  const right = b.surnames
  if (sameWords(left, right)) return SAME
  if (left.length === 0 || right.length === 0) return UNLIKE
  if (left.length === right.length) {
    if (left.length > 1 && left.every((word) => right.includes(word))) return { score: 0.95, reason: 'swappedSurnames' }
    return differOnlyInSpelling(left, right) ? { score: 0.9, reason: 'spelling' } : UNLIKE
  }
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left]
  if (!fewer.every((word) => more.includes(word))) return UNLIKE
  return { score: fewer[0] === more[0] ? 0.92 : 0.85, reason: 'missingSurname' }
}

function differOnlyInSpelling(left: readonly string[], right: readonly string[]): boolean {
  // All but one have to be the same before letters are counted.
  let slip = -1
  for (let index = 0; index < left.length; index++) {
    if (left[index] === right[index]) continue
    if (slip !== -1) return false
    slip = index
  }
  return isMisspelling(left[slip] ?? '', right[slip] ?? '')
}

function givenLikeness(left: readonly string[], right: readonly string[]): Likeness {
  if (sameWords(left, right)) return SAME
  const [a = '', b = ''] = [left[0], right[0]]
  if (a === '' || b === '') return UNLIKE
  if (a === b) return middleLikeness(left, right)
  if (shareGroup(left, right)) return { score: 0.93, reason: 'nickname' }
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left]
  if (fewer.length < more.length && fewer.every((word) => more.includes(word))) return { score: 0.88, reason: 'givenNames' }
  if ((a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0)) return { score: 0.85, reason: 'initial' }
  return isMisspelling(a, b) ? { score: 0.9, reason: 'spelling' } : UNLIKE
}

/** The first given name is the same: the others may be missing or initials, but not different. */
function middleLikeness(left: readonly string[], right: readonly string[]): Likeness {
  const length = Math.min(left.length, right.length)
  let isSpelling = false
  for (let index = 1; index < length; index++) {
    const [a = '', b = ''] = [left[index], right[index]]
    if (a === b || ((a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0))) continue
    if (!isMisspelling(a, b)) return UNLIKE
    isSpelling = true
  }
  return isSpelling ? { score: 0.9, reason: 'spelling' } : { score: 0.96, reason: 'givenNames' }
}

function shareGroup(left: readonly string[], right: readonly string[]): boolean {
  const names = (words: readonly string[]): string[] => (words.length > 1 ? [words.join(' '), words[0] ?? ''] : [...words])
  const others = names(right)
  for (const name of names(left)) {
    const groups = nicknameGroups(name)
    if (groups.length > 0 && others.some((other) => nicknameGroups(other).some((group) => groups.includes(group)))) return true
  }
  return false
}

function sameWords(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((word, index) => word === right[index])
}
