import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import type { Release } from '#shared/domain/release/schema.ts'
import { contentOf, type Content } from '#shared/release/content.ts'
import { diffOf, type Diff } from '#shared/release/diff/diff.ts'
import { CHANGE_KINDS, type ChangeLine } from '#shared/release/diff/line.ts'
import { changeLines } from '#shared/release/diff/lines.ts'
import { changeWords } from '#shared/release/words.ts'
import { listOf, oneFile, readArguments } from '../arguments.ts'
import type { Output } from '../output.ts'
import { DRAFT, latestNumber, releaseNamed, viewIn } from '../releases.ts'
import { meetingOf, openWorkspace } from '../workspace.ts'

/**
 * `diff F [--from N] [--to N] [--language xx] [--json]`: what changed from one release to another, as sentences in the language,
 * or as JSON in all three with the whole difference. Without numbers: from the last release to the meeting as it stands (`draft`).
 */
export async function diff(words: string[], output: Output): Promise<void> {
  const { values, positionals } = readArguments(words, {
    from: { type: 'string' }, to: { type: 'string' }, language: { type: 'string' }, meeting: { type: 'string' }, json: { type: 'boolean' }
  })
  const workspace = await openWorkspace(oneFile(positionals))
  const now = meetingOf(workspace, values.meeting)
  const from = releaseNamed(now, values.from ?? latestNumber(now), '--from')
  const to = releaseNamed(now, values.to ?? DRAFT, '--to')
  const language = values.language === undefined ? null : (listOf(values.language, LANGUAGES, '--language')[0] ?? null)
  const [before, after] = [from, to].map((release) => contentOf(viewIn(workspace, now, release, output)))
  if (before === undefined || after === undefined) return
  const difference = diffOf(before, after)
  if (values.json) output.json(answerOf({ from, to, before, after, difference, languages: language === null ? LANGUAGES : [language] }))
  else tell(changeLines(before, after, difference, language ?? output.language), from, to, language ?? output.language, output)
}

interface Compared {
  from: Release | null
  to: Release | null
  before: Content
  after: Content
  difference: Diff
  languages: readonly Language[]
}

/** A change that only one language shows has a sentence in that language alone. */
function answerOf({ from, to, before, after, difference, languages }: Compared) {
  const changes = new Map<string, Omit<ChangeLine, 'sentence' | 'before' | 'after'> & { sentences: Partial<Record<Language, string>> }>()
  for (const language of languages) {
    for (const { id, of, record, kind, sentence } of changeLines(before, after, difference, language)) {
      const known = changes.get(id) ?? { id, of, record, kind, sentences: {} }
      changes.set(id, { ...known, sentences: { ...known.sentences, [language]: sentence } })
    }
  }
  const list = [...changes.values()].map((change) => (change.of === 'meeting' ? { ...change, record: null } : change))
  const counts = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, list.filter((change) => change.kind === kind).length]))
  return { from: named(from), to: named(to), counts, changes: list, diff: difference }
}

function named(release: Release | null) {
  return release === null ? { number: null, stage: 'draft' } : { number: release.number, stage: release.stage, day: release.day, by: release.by }
}

function tell(lines: readonly ChangeLine[], from: Release | null, to: Release | null, language: Language, output: Output): void {
  const words = changeWords(language)
  const nameOf = (release: Release | null): string =>
    release === null ? words('version.draft') : words(release.stage === 'review' ? 'version.review' : 'version.name', { number: release.number })
  output.line(output.say('diff.between', { from: nameOf(from), to: nameOf(to) }))
  if (lines.length === 0) output.line(words('list.none'))
  for (const kind of CHANGE_KINDS) {
    const ofKind = lines.filter((line) => line.kind === kind)
    if (ofKind.length === 0) continue
    output.line(output.say('diff.heading', { kind: words(`kind.${kind}`) }))
    for (const { sentence } of ofKind) output.line(output.say('diff.line', { text: sentence }))
  }
}
