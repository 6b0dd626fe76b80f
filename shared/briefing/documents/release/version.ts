import type { Language } from '#shared/foundation/language.ts'
import { formatDate } from '#shared/foundation/formats/index.ts'
import type { Release } from '#shared/domain/release/schema.ts'
import type { Content } from '#shared/release/content.ts'
import { diffOf, type Diff } from '#shared/release/diff/diff.ts'
import { changeWords } from '#shared/release/words.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'

/** Which version is printed, and since which one its changes are marked. */
export interface PrintedVersion {
  /** Null: the working draft, which has no number. */
  release: Pick<Release, 'number' | 'stage' | 'day' | 'policy' | 'note'> | null
  /** Null: nothing is marked, as in a first version. */
  since: Since | null
}

export interface Since {
  number: number
  before: Content
  after: Content
  diff: Diff
  /** The meeting as it was then, for what agenda and programme do not say; absent: only those two and the dates bear bars. */
  view?: MeetingView
}

export function sinceRelease(number: number, before: Content, after: Content, view?: MeetingView): Since {
  return { number, before, after, diff: diffOf(before, after), ...(view && { view }) }
}

/** A language that is held back in this version is not printed. */
export function isHeldBack(version: PrintedVersion | null | undefined, language: Language): boolean {
  return version?.release?.policy[language] === 'hold'
}

/** Whether words of another language stand in for a missing text without a mark. */
export function fallsBack(version: PrintedVersion | null | undefined, language: Language): boolean {
  return version?.release?.policy[language] === 'fallback'
}

/** `Version 2, October 12, 2027`; empty for the working draft. */
export function versionLine(version: PrintedVersion | null, language: Language): string {
  const release = version?.release
  if (!release) return ''
  const words = changeWords(language)
  const isReview = release.stage === 'review'
  if (release.day === null) return words(isReview ? 'version.review' : 'version.name', { number: release.number })
  const date = formatDate(release.day, language, { article: language === 'fr' })
  return words(isReview ? 'version.datedReview' : 'version.dated', { number: release.number, date })
}
