import { randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import { dirname, resolve } from 'node:path'
import { sha256 } from '#electron/files/sha256.ts'
import { writeAlternat } from '#shared/exchange/write.ts'
import { isLanguage, LANGUAGES, type Language } from '#shared/foundation/language.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { putForward, putForwardAgain, release as releaseIt, releaseAnew, type Issue } from '#shared/domain/release/edits.ts'
import { latestRelease, nextNumber, openReview } from '#shared/domain/release/rules.ts'
import { POLICIES, type Policies, type Policy } from '#shared/domain/release/schema.ts'
import { conflictsOf } from '#shared/ledger/conflicts.ts'
import { cutOf } from '#shared/ledger/cut.ts'
import { contentOf } from '#shared/release/content.ts'
import { diffOf, isEmpty } from '#shared/release/diff/diff.ts'
import { digestOf } from '#shared/release/digest.ts'
import { gateOf, type Obstacle } from '#shared/release/gate.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { versionName } from '#shared/view/words/record-name.ts'
import { listOf, oneFile, readArguments, required } from '../arguments.ts'
import { writeFiles } from '../files.ts'
import type { Output } from '../output.ts'
import { openPhrases } from '../phrases.ts'
import { viewIn } from '../releases.ts'
import { DONE, FAILED, UsageError } from '../usage.ts'
import { changesOf, meetingOf, openWorkspace } from '../workspace.ts'

/**
 * `release F --out F2 …`: releases agenda and programme as they stand, under the next number. With `--languages` only in those,
 * the others held back; each has to be complete unless it says otherwise (`fr:mark`). Ends with 1 and the list of what stands in
 * the way, writing nothing, when the gate is shut. With `--approved` translations have to be
 * approved; with `--review` it is put forward for review instead.
 */
export async function release(words: string[], output: Output): Promise<number> {
  const { values, positionals } = readArguments(words, {
    out: { type: 'string' }, note: { type: 'string' }, language: { type: 'string' }, languages: { type: 'string' }, meeting: { type: 'string' },
    review: { type: 'boolean' }, approved: { type: 'boolean' }, json: { type: 'boolean' }
  })
  const workspace = await openWorkspace(oneFile(positionals))
  const out = required(values.out, '--out')
  const view = meetingOf(workspace, values.meeting)
  const policy = policiesOf(values.languages)
  const noteLanguage = values.language === undefined ? output.language : (listOf(values.language, LANGUAGES, '--language')[0] ?? output.language)
  const now = new Date().toISOString()
  const isReview = values.review === true
  const obstacles = gateOf(view, { policy, needsApproval: values.approved === true, conflicts: [...workspace.states.values()].flatMap(conflictsOf), today: null })
  if (obstacles.length > 0 && !isReview) return refused(obstacles, nextNumber(view.releases), values.json === true, output)

  const { changes } = workspace.file
  const by = process.env['ALTERNAT_AUTHOR'] ?? userInfo().username
  const content = contentOf(view)
  const issue: Issue = { cut: cutOf(changes), digest: digestOf(content), day: now.slice(0, 10), by, policy, note: values.note === undefined ? {} : { [noteLanguage]: values.note } }
  const { edit, number } = editFor(view, issue, isReview)
  const fresh = changesOf(workspace, edit, { device: `cli-${randomUUID()}`, at: now, by, gesture: randomUUID() })
  await writeFiles(dirname(resolve(out)), [{ path: out, content: await writeAlternat({ ...workspace.file, madeAt: now, changes: [...changes, ...fresh] }, sha256) }])

  const latest = latestRelease(view.releases)
  const isSame = latest !== null && isEmpty(diffOf(contentOf(viewIn(workspace, view, latest, output)), content))
  if (isSame) output.error(output.say('release.same', { number: latest.number }))
  if (values.json) {
    output.json({
      released: !isReview, number, stage: isReview ? 'review' : 'released', day: issue.day, by, meeting: view.meeting.id, policy, digest: issue.digest,
      since: latest?.number ?? null, obstacles: isReview ? await said(obstacles) : [], files: [{ path: out, language: null, format: 'alternat', pages: null }]
    })
  } else output.line(output.say(isReview ? 'release.review' : 'release.done', { name: versionName(number)[output.language] ?? '', path: out }))
  return DONE
}

/** Under the number that is under review, if one is. */
function editFor({ releases, meeting }: MeetingView, issue: Issue, isReview: boolean): { edit: DomainEdit; number: number } {
  const review = openReview(releases)
  const number = nextNumber(releases)
  if (review !== null) return { edit: isReview ? putForwardAgain(review.id, issue) : releaseAnew(review.id, issue), number }
  const values = { ...issue, meeting: meeting.id, number }
  return { edit: isReview ? putForward(randomUUID(), values) : releaseIt(randomUUID(), values), number }
}

async function refused(obstacles: readonly Obstacle[], number: number, isJson: boolean, output: Output): Promise<number> {
  if (isJson) output.json({ released: false, number, obstacles: await said(obstacles) })
  else {
    output.error(output.say('release.shut', { count: obstacles.length }))
    for (const { message } of await said(obstacles)) output.error(output.say('release.obstacle', { text: message[output.language] }))
  }
  return FAILED
}

async function said(obstacles: readonly Obstacle[]): Promise<{ id: string; kind: Obstacle['kind']; record: Obstacle['record']; field: string | null; language: Language | null; message: Record<Language, string> }[]> {
  const [ofChecks, ofReleases] = [await openPhrases('checks'), await openPhrases('releases')]
  return obstacles.map(({ id, kind, record, field, language, finding, what }) => {
    const say = finding === null ? ofReleases : ofChecks
    return { id, kind, record, field, language, message: { en: say(what, 'en'), fr: say(what, 'fr'), es: say(what, 'es') } }
  })
}

/** `en,fr:mark`: English complete, French with "translation to follow", Spanish held back. Nothing said: all three complete. */
function policiesOf(value: string | undefined): Policies {
  if (value === undefined) return { en: 'complete', fr: 'complete', es: 'complete' }
  const policies: Policies = { en: 'hold', fr: 'hold', es: 'hold' }
  for (const part of value.split(',')) {
    const [language = '', policy = 'complete'] = part.trim().split(':')
    if (!isLanguage(language) || !isPolicy(policy)) throw new UsageError('release.policy', { value, allowed: POLICIES.join(', ') })
    policies[language] = policy
  }
  return policies
}

function isPolicy(value: string): value is Policy {
  return POLICIES.some((policy) => policy === value)
}
