import { wordsIn } from '#shared/briefing/documents/frame/words.ts'
import { packName } from '#shared/briefing/packs/names.ts'
import { readerOf } from '#shared/briefing/packs/reader.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { ReadinessFinding } from '../finding.ts'
import { type Asked, finding, type Said } from './asked.ts'

/** What of one side a pack for both would hold; and a pack of one side for a person of the other. */
export function refusedTexts(asked: Asked): ReadinessFinding[] {
  const { view, pack, outcome } = asked
  const name: Said = (to) => packName(pack, view, to)
  const reader = readerOf(view, pack)
  const isOther = reader !== null && pack.side !== 'shared' && reader.attendance.delegation !== pack.side
  return [
    ...(isOther ? [finding(asked, 'blocks', 'readiness.otherSide', { kind: 'pack', id: pack.id }, { pack: name, person: fullName(reader.person) }, { isInEveryLanguage: true })] : []),
    ...(outcome.ok
      ? []
      : outcome.refused.filter(({ record }) => record.kind === 'document').map(({ record, title, side, section }) =>
          finding(asked, 'blocks', 'readiness.oneSided', record, { pack: name, title, side: (to) => wordsIn(to)(`side.${side}`), section: (to) => wordsIn(to)(`section.${section}`) }, { isInEveryLanguage: true, about: `${pack.id}/${record.id}` })
        ))
  ]
}

/** Sections that would be left out because there is nothing to print in them; that nobody has attached a file is no gap. */
export function emptySections(asked: Asked): ReadinessFinding[] {
  const { view, pack, outcome } = asked
  if (!outcome.ok) return []
  const name: Said = (to) => packName(pack, view, to)
  return outcome.empty.filter((kind) => kind !== 'attachedFiles' && !(pack.audience === 'coChair' && OPTIONAL.includes(kind))).map((kind) => {
    const isHeadWithoutPoints = pack.audience === 'head' && kind === 'speakingPoints'
    return finding(
      asked,
      isHeadWithoutPoints ? 'gap' : 'notice',
      isHeadWithoutPoints ? 'readiness.noSpeakingPoints' : 'readiness.emptySection',
      { kind: 'pack', id: pack.id },
      { pack: name, section: (to) => wordsIn(to)(`section.${kind}`) },
      { isInEveryLanguage: true, about: `${pack.id}/${kind}`, target: { screen: TEXTS.includes(kind) ? 'documents' : 'packs', focus: TEXTS.includes(kind) ? null : pack.id } }
    )
  })
}

/** A co-chair has such texts only where their side has written some for the group. */
const OPTIONAL: readonly string[] = ['speakingPoints', 'issueNotes']

/** Sections whose texts are written on the screen for documents. */
const TEXTS: readonly string[] = ['scenarioNotes', 'speakingPoints', 'issueNotes', 'draftOutcome', 'circular', 'texts']
