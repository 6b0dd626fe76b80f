import type { FormerView } from '#shared/briefing/packs/build-pack.ts'
import { releaseMarkedIn } from '#shared/domain/pack/rules.ts'
import type { Pack } from '#shared/domain/pack/schema.ts'
import { latestRelease, releaseBefore } from '#shared/domain/release/rules.ts'
import type { Release } from '#shared/domain/release/schema.ts'
import { missingFrom } from '#shared/ledger/cut.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { versionName } from '#shared/view/words/record-name.ts'
import type { Output } from '../output.ts'
import { NOTHING, releaseNamed, viewIn } from '../releases.ts'
import type { ReleasePrint } from '../versions.ts'
import type { OpenWorkspace } from '../workspace.ts'

/**
 * Since which release each pack marks what changed: that of `--since`, else as the pack itself says; of a release that is printed only
 * one before it. A file that does not hold all of a release that nobody named is told of, and nothing is marked.
 */
export function formerPackViews(workspace: OpenWorkspace, now: MeetingView, { print, since }: { print: ReleasePrint | null; since: string | undefined }, output: Output): (pack: Pack) => FormerView | null {
  if (since === NOTHING) return () => null
  const named = since === undefined ? null : releaseNamed(now, since, '--since')
  const views = new Map<number, FormerView | null>()
  const viewOf = (release: Release): FormerView | null => {
    const known = views.get(release.number)
    if (known !== undefined) return known
    const count = missingFrom(workspace.file.changes, release.cut)
    const isLeftOut = named === null && count > 0
    if (isLeftOut) output.error(output.say('diff.notMarked', { name: versionName(release.number)[output.language] ?? '', count }))
    const view = isLeftOut ? null : { number: release.number, view: viewIn(workspace, now, release, output) }
    views.set(release.number, view)
    return view
  }
  return (pack) => {
    const release = named ?? markedIn(pack, now, print)
    return release === null ? null : viewOf(release)
  }
}

function markedIn(pack: Pack, { releases }: MeetingView, print: ReleasePrint | null): Release | null {
  if (print === null) return releaseMarkedIn(pack, releases)
  const earlier = releaseBefore(releases, print.release)
  if (pack.since === 'none' || earlier === null) return null
  return pack.since === 'last' ? earlier : latestRelease(releases.filter(({ number }) => number === pack.since && number < print.release.number))
}
