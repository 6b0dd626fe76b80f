import { latestRelease } from '#shared/domain/release/rules.ts'
import type { Release } from '#shared/domain/release/schema.ts'
import { viewAt } from '#shared/release/as-it-was.ts'
import { missingFrom } from '#shared/ledger/cut.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { versionName } from '#shared/view/words/record-name.ts'
import type { Output } from './output.ts'
import { UsageError, WorkError } from './usage.ts'
import type { OpenWorkspace } from './workspace.ts'

/** The word for the meeting as it stands, where a number of a release is asked for. */
export const DRAFT = 'draft'

/** The word for marking no change at all. */
export const NOTHING = 'none'

/** A release by its number, or null for the working draft. Of two with one number the released one. */
export function releaseNamed(view: MeetingView, value: string, option: string): Release | null {
  if (value === DRAFT) return null
  const found = view.releases.find(({ number }) => String(number) === value)
  if (found) return found
  throw new UsageError('usage.notAllowed', { option, value, allowed: [...new Set(view.releases.map(({ number }) => String(number))), DRAFT].join(', ') })
}

/** The meeting as it was in a release; the working draft for null. A file that does not hold all of it is refused. */
export function viewIn(workspace: OpenWorkspace, now: MeetingView, release: Release | null, output: Output): MeetingView {
  if (release === null) return now
  const { changes } = workspace.file
  const count = missingFrom(changes, release.cut)
  const view = viewAt(changes, release.cut, now.meeting.id)
  if (count > 0 || view === null) throw new WorkError('diff.incomplete', { name: versionName(release.number)[output.language] ?? '', count })
  return view
}

/** What is compared where nobody says: the last release. */
export function latestNumber(view: MeetingView): string {
  const latest = latestRelease(view.releases)
  return latest === null ? DRAFT : String(latest.number)
}
