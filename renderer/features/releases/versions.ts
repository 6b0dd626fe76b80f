import { useMemo } from 'react'
import type { Language } from '#shared/foundation/language.ts'
import type { Release } from '#shared/domain/release/schema.ts'
import { contentOf, type Content } from '#shared/release/content.ts'
import { diffOf, type Diff } from '#shared/release/diff/diff.ts'
import { changeWords } from '#shared/release/words.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useAsItWas } from '#renderer/store/index.ts'

/** The meeting as it stands, beside the numbered versions: the id under which it is chosen. */
export const DRAFT = 'draft'

/** A version that can be looked at: a release, or the working draft (null). */
export interface Version {
  id: string
  release: Release | null
  /** Null while it is being folded, and where the meeting was not there yet. */
  view: MeetingView | null
  /** How many changes this workspace lacks of it. */
  missing: number
  isReading: boolean
}

/** A version by its id; what is unknown is the working draft. */
export function useVersionOf(view: MeetingView, id: string): Version {
  const release = view.releases.find((candidate) => candidate.id === id) ?? null
  const was = useAsItWas(view.meeting.id, release?.cut ?? null)
  return useMemo(() => {
    if (release === null) return { id: DRAFT, release, view, missing: 0, isReading: false }
    return { id, release, view: was?.view ?? null, missing: was?.missing ?? 0, isReading: was === null }
  }, [id, release, view, was])
}

export interface Comparison {
  before: Content
  after: Content
  diff: Diff
}

/** What is different between two versions; null while one of them is being read. */
export function useComparison(from: Version, to: Version): Comparison | null {
  const before = useContent(from.view)
  const after = useContent(to.view)
  return useMemo(() => (before === null || after === null ? null : { before, after, diff: diffOf(before, after) }), [before, after])
}

function useContent(view: MeetingView | null): Content | null {
  return useMemo(() => (view === null ? null : contentOf(view)), [view])
}

/** `Version 2`, `Version 2, for review`, `Working draft`. */
export function versionName(release: Pick<Release, 'number' | 'stage'> | null, language: Language): string {
  const words = changeWords(language)
  if (release === null) return words('version.draft')
  return words(release.stage === 'review' ? 'version.review' : 'version.name', { number: release.number })
}

/** The same inside a sentence: `version 2`. What begins with it is given its capital afterwards. */
export function versionInSentence(release: Pick<Release, 'number' | 'stage'> | null, language: Language): string {
  const name = versionName(release, language)
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** A release by its number alone: `version 2`. */
export function numberInSentence(number: number, language: Language): string {
  return versionInSentence({ number, stage: 'released' }, language)
}
