import type { Trilingual } from '#shared/foundation/language.ts'
import type { Cut } from '#shared/ledger/cut.ts'
import { creation, deletion, edit, setting, type DomainEdit } from '../edit.ts'
import type { Policies, ReleaseStage } from './schema.ts'

/** What is frozen: where the ledger is cut, and the fingerprint of what agenda and programme say there. */
export interface Frozen {
  cut: Cut
  digest: string
}

/** What is said of a release. */
export interface Issue extends Frozen {
  /** `2027-10-12`. */
  day: string
  by: string
  note: Trilingual
  policy: Policies
}

export interface NewRelease extends Issue {
  meeting: string
  number: number
}

/** Freezes the meeting as it stands and puts it forward for review. */
export function putForward(id: string, values: NewRelease): DomainEdit {
  return begun(id, 'review', values)
}

/** Puts forward again what was under review, as the meeting stands now. */
export function putForwardAgain(id: string, values: Issue): DomainEdit {
  return edit('release.putForwardAgain', renewed(id, 'review', values))
}

/** Releases the meeting as it stands. */
export function release(id: string, values: NewRelease): DomainEdit {
  return begun(id, 'released', values)
}

/** Releases, under the number that is under review, the meeting as it stands. */
export function releaseAnew(id: string, values: Issue): DomainEdit {
  return edit('release.publish', renewed(id, 'released', values))
}

/** Releases exactly what was reviewed. */
export function releaseReviewed(id: string, { cut: _cut, digest: _digest, ...said }: Issue): DomainEdit {
  return edit('release.publish', setting('release', id, { stage: 'released', ...said }))
}

/** Takes a review back; its number is free again. */
export function withdrawReview(id: string): DomainEdit {
  return edit('release.withdraw', deletion('release', id))
}

/** Gives another number to a release: two laptops may have given the same one. */
export function renumberRelease(id: string, number: number): DomainEdit {
  return edit('release.renumber', setting('release', id, { number }))
}

function begun(id: string, stage: ReleaseStage, { cut, ...values }: NewRelease): DomainEdit {
  const write = creation('release', id, { ...values, stage })
  return edit(stage === 'review' ? 'release.putForward' : 'release.publish', withCut(write, cut))
}

function renewed(id: string, stage: ReleaseStage, { cut, ...values }: Issue): DomainEdit['writes'][number] {
  return withCut(setting('release', id, { ...values, stage }), cut)
}

/** The cut is one field: written device by device, two laptops could mix theirs into one that nobody ever saw. */
function withCut(write: DomainEdit['writes'][number], cut: Cut): DomainEdit['writes'][number] {
  return write.type === 'delete' ? write : { ...write, set: { ...write.set, cut: { ...cut } } }
}
