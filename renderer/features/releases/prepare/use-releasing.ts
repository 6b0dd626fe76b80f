import type { DomainEdit } from '#shared/domain/edit.ts'
import { putForward, putForwardAgain, release, releaseAnew, releaseReviewed, withdrawReview, type Issue } from '#shared/domain/release/edits.ts'
import { nextNumber, openReview } from '#shared/domain/release/rules.ts'
import type { Release } from '#shared/domain/release/schema.ts'
import { contentOf } from '#shared/release/content.ts'
import { digestOf } from '#shared/release/digest.ts'
import { gateOf } from '#shared/release/gate.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { asItWas, currentCut, newId, today, useConflicts, usePerform, useSettings } from '#renderer/store/index.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { showToast, type Wording } from '#renderer/ui/overlays/toast-queue.ts'
import { numberInSentence } from '../versions.ts'
import type { Draft } from './draft.ts'

export interface Releasing {
  /** Freezes the meeting as it stands for review. Answers the id of the version; null when it could not be done. */
  review: (draft: Draft) => Promise<string | null>
  /** Releases the meeting as it stands, if the gate is open for just that. */
  releaseNow: (draft: Draft) => Promise<string | null>
  /** Releases exactly what was reviewed. */
  releaseAsReviewed: (reviewed: Release, draft: Draft) => Promise<string | null>
  withdraw: (reviewed: Release) => Promise<void>
}

/** The steps of a version: draft, for review, released. Each is one edit that can be taken back. */
export function useReleasing(view: MeetingView): Releasing {
  const perform = usePerform()
  const conflicts = useConflicts()
  const [{ author }] = useSettings()

  const done = async (edit: DomainEdit, words: Wording): Promise<void> => {
    await perform(edit)
    tellDone(edit.verb, (t, language) => capital(words(t, language)))
  }

  /** What is frozen is folded from the ledger anew, so that cut, digest and gate speak of the very same state. */
  const freeze = async ({ note, policy }: Draft): Promise<{ issue: Issue; frozen: MeetingView } | null> => {
    const cut = await currentCut()
    const { view: frozen } = await asItWas(view.meeting.id, cut)
    if (frozen === null) return null
    return { frozen, issue: { cut, digest: digestOf(contentOf(frozen)), day: today(), by: author, note, policy } }
  }

  const open = openReview(view.releases)
  const number = nextNumber(view.releases)

  return {
    review: async (draft) => {
      const made = await freeze(draft)
      if (made === null) return null
      const id = open?.id ?? newId()
      const edit = open === null ? putForward(id, { ...made.issue, meeting: view.meeting.id, number }) : putForwardAgain(id, made.issue)
      await done(edit, (t, language) => t('releases:done.review', { name: numberInSentence(number, language) }))
      return id
    },
    releaseNow: async (draft) => {
      const made = await freeze(draft)
      if (made === null) return null
      const obstacles = gateOf(made.frozen, { policy: draft.policy, needsApproval: draft.needsApproval, conflicts, today: today() })
      if (obstacles.length > 0) {
        showToast((t) => t('releases:done.shut', { count: obstacles.length }), { tone: 'err' })
        return null
      }
      const id = open?.id ?? newId()
      const edit = open === null ? release(id, { ...made.issue, meeting: view.meeting.id, number }) : releaseAnew(id, made.issue)
      await done(edit, (t, language) => t('releases:done.released', { name: numberInSentence(number, language) }))
      return id
    },
    releaseAsReviewed: async (reviewed, { note, policy }) => {
      const { cut, digest } = reviewed
      await done(releaseReviewed(reviewed.id, { cut, digest, day: today(), by: author, note, policy }), (t, language) => t('releases:done.released', { name: numberInSentence(reviewed.number, language) }))
      return reviewed.id
    },
    withdraw: (reviewed) => done(withdrawReview(reviewed.id), (t, language) => t('releases:done.withdrawn', { name: numberInSentence(reviewed.number, language) }))
  }
}
