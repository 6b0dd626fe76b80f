import { type BriefPart, type Document, STANDING_PARTS } from '#shared/domain/document/schema.ts'
import type { GroupInMeeting } from '#shared/view/meeting-view.ts'
import { textIn } from '#shared/foundation/language.ts'
import { bodyBlocks } from '#shared/briefing/documents/frame/body.ts'
import { required } from '#shared/briefing/documents/frame/edition.ts'
import { openCommitments } from '#shared/briefing/documents/follow-up.ts'
import { groupBlocks } from '#shared/briefing/documents/group-briefs.ts'
import { bodyName, openingLines } from '#shared/briefing/documents/frame/heading.ts'
import { type Block, madeFrom, paragraph, type Part, text } from '#shared/briefing/model/index.ts'
import { isVisible, type SectionContext, type SectionDefinition } from '#shared/briefing/packs/section.ts'

const documents = ({ edition, groups }: SectionContext): Document[] =>
  edition.view.documents.filter(({ kind, group }) => kind === 'groupBrief' && groups.some((one) => one.group.id === group))

/** The brief of a group without the parts that the pack has as sections of their own. */
export const groupBrief: SectionDefinition = {
  kind: 'groupBrief',
  documents,
  build: (context) => {
    const { edition, groups, isOfOneGroup, pack } = context
    const others = Object.values(pack.sections).flatMap(({ kind, isOff }) => (isOff ? [] : kind))
    const parts = STANDING_PARTS.groupBrief.filter((part) => !others.includes(part as (typeof others)[number])) // `results` and `commitments` are both
    const blocks = groups.flatMap((group, index): Block[] => [
      ...(index === 0 ? [] : [{ kind: 'pageBreak' } as const]),
      ...groupBlocks({ ...group, brief: briefOf(group, context) }, edition, parts)
    ])
    return groups.length === 0 ? [] : [{ ...opening(context, 'groupBrief'), heading: text(edition.words(isOfOneGroup ? 'section.groupBrief' : 'titles.groups')), blocks }]
  }
}

export const results = partOfBriefs('results')
export const commitments = partOfBriefs('commitments')

/** One part of the briefs, by group: what came of last year, what is still owed. */
function partOfBriefs(kind: Extract<BriefPart, 'results' | 'commitments'>): SectionDefinition {
  return {
    kind,
    documents,
    build: (context) => {
      const { edition, groups, isOfOneGroup } = context
      if (groups.length === 0) return []
      const blocks = groups.flatMap((inMeeting): Block[] => {
        const { group } = inMeeting
        const id = `${kind}-${group.id}`
        const brief = briefOf(inMeeting, context)
        const body = brief?.parts[kind]?.text ?? {}
        const isEmpty = textIn(body, edition.language).text === ''
        const open = kind === 'commitments' ? openCommitments(group.id, edition) : []
        const made = madeFrom(brief === null ? `group/${group.id}` : `document/${brief.id}/parts.${kind}`, [
          { kind: 'heading', level: 2, id, text: required(group.name, edition) },
          ...(isEmpty && open.length === 0 ? [paragraph(text(edition.words(`empty.${kind}`), 'soft'))] : bodyBlocks(body, edition, { below: 2, id }))
        ])
        return [...made, ...open]
      })
      return [{ ...opening(context, kind), heading: text(edition.words(isOfOneGroup ? `groupBrief.${kind}` : `section.${kind}`)), blocks }]
    }
  }
}

/** The first brief of a group that the side of the pack may read. */
function briefOf({ group }: GroupInMeeting, { edition, side }: SectionContext): Document | null {
  return edition.view.documents.find((document) => document.kind === 'groupBrief' && document.group === group.id && isVisible(document.side, side)) ?? null
}

function opening({ edition }: SectionContext, id: string): Omit<Part, 'heading' | 'blocks'> {
  return { id, kicker: text(bodyName(edition, edition.language)), lines: openingLines(edition), orientation: 'portrait' }
}
