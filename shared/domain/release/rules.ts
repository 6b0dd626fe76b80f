import type { Release } from './schema.ts'

/** In order of their numbers; of two with one number the released one first, then by day and id. */
export function byNumber(a: Release, b: Release): number {
  if (a.number !== b.number) return a.number - b.number
  if (a.stage !== b.stage) return a.stage === 'released' ? -1 : 1
  const [left, right] = [`${a.day ?? ''} ${a.id}`, `${b.day ?? ''} ${b.id}`]
  return left < right ? -1 : left > right ? 1 : 0
}

/** What was released last: what is in everybody's hands. */
export function latestRelease(releases: readonly Release[]): Release | null {
  return [...releases].filter(({ stage }) => stage === 'released').sort(byNumber).at(-1) ?? null
}

/** What is under review; of several the one with the highest number. */
export function openReview(releases: readonly Release[]): Release | null {
  return [...releases].filter(({ stage }) => stage === 'review').sort(byNumber).at(-1) ?? null
}

/** The release before another one, by number; null for the first. */
export function releaseBefore(releases: readonly Release[], { number }: Pick<Release, 'number'>): Release | null {
  return latestRelease(releases.filter((other) => other.number < number))
}

/** The number that the next release gets: that under review, or one more than the highest. */
export function nextNumber(releases: readonly Release[]): number {
  return openReview(releases)?.number ?? freeNumber(releases)
}

/** A number that no release has. */
export function freeNumber(releases: readonly Release[]): number {
  return Math.max(0, ...releases.map(({ number }) => number)) + 1
}

/** Releases that share their number with another, each group once: two laptops each made one. */
export function sameNumber(releases: readonly Release[]): Release[][] {
  const byTheirNumber = new Map<number, Release[]>()
  for (const release of [...releases].sort(byNumber)) byTheirNumber.set(release.number, [...(byTheirNumber.get(release.number) ?? []), release])
  return [...byTheirNumber.values()].filter((group) => group.length > 1)
}
