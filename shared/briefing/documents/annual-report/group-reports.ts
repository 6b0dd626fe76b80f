import { partsInOrder, standingPart } from '#shared/domain/document/rules.ts'
import { type Document, STANDING_PARTS } from '#shared/domain/document/schema.ts'
import type { GroupInMeeting } from '#shared/view/meeting-view.ts'
import { type Block, madeFrom, paragraph, text, type Text } from '#shared/briefing/model/index.ts'
import { bodyBlocks } from '../frame/body.ts'
import { type Edition, required } from '../frame/edition.ts'
import { outcomeChapters } from '../follow-up.ts'
import { otherReports, reportsOfGroup } from './texts.ts'

/** A chapter for each group that the meeting brings together: its report, then its commitments with how they stand. */
export function groupReportBlocks(edition: Edition): Block[] {
  return edition.view.groups.flatMap((inMeeting, index): Block[] => [...(index === 0 ? [] : [{ kind: 'pageBreak' } as const]), ...ofGroup(inMeeting, edition)])
}

/** Reports that belong to none of these groups: none is left out of the book. */
export function otherReportBlocks(edition: Edition): Block[] {
  return otherReports(edition.view).flatMap((document): Block[] => [
    ...(edition.view.groups.length === 0 ? [] : [{ kind: 'pageBreak' } as const]),
    ...madeFrom(`document/${document.id}`, [{ kind: 'heading', level: 2, id: `report-${document.id}`, text: required(document.title, edition) }]),
    ...writtenParts(document, edition)
  ])
}

function ofGroup({ group }: GroupInMeeting, edition: Edition): Block[] {
  const { view, words } = edition
  const id = `report-group-${group.id}`
  const reports = reportsOfGroup(view, group.id)
  const commitments = view.outcomes.filter((outcome) => outcome.group === group.id && outcome.sort === 'commitment')
  return madeFrom(`group/${group.id}`, [
    { kind: 'heading', level: 2, id, text: required(group.name, edition) },
    ...(reports.length === 0 ? missingParts(id, edition) : reports.flatMap((report) => writtenParts(report, edition))),
    ...(commitments.length === 0
      ? [{ kind: 'heading', level: 3, id: `${id}-commitments`, text: text(words('report.ofGroup')) } as const, paragraph(text(words('report.noCommitments'), 'soft'))]
      : outcomeChapters(commitments, edition, { group: group.id, level: 3, anchor: id }))
  ])
}

/** The parts of a report in their order, each below its heading. */
function writtenParts(document: Document, edition: Edition): Block[] {
  return partsInOrder(document).flatMap((part) => {
    const standing = standingPart(document, part.id)
    const heading = standing === null ? required(part.heading, edition) : text(edition.words(standing))
    return madeFrom(`document/${document.id}/parts.${part.id}`, section(`report-${document.id}-${part.id}`, heading, part.text, edition))
  })
}

/** What a report will hold, as long as nobody has begun it. */
function missingParts(id: string, edition: Edition): Block[] {
  return STANDING_PARTS.groupReport.flatMap((part) => section(`${id}-${part}`, text(edition.words(`groupReport.${part}`)), {}, edition))
}

function section(id: string, heading: Text, body: Document['title'], edition: Edition): Block[] {
  return [{ kind: 'heading', level: 3, id, text: heading }, ...bodyBlocks(body, edition, { below: 3, id })]
}
