import { partsInOrder, standingPart } from '#shared/domain/document/rules.ts'
import type { Document } from '#shared/domain/document/schema.ts'
import { type Block, madeFrom, type Part, type Text, text } from '#shared/briefing/model/index.ts'
import { bodyBlocks } from '../frame/body.ts'
import { type Edition, required } from '../frame/edition.ts'
import { decisions, outcomeChapters } from '../follow-up.ts'
import { bodyName, openingLines } from '../frame/heading.ts'
import { figures } from './figures.ts'
import { groupReportBlocks, otherReportBlocks } from './group-reports.ts'
import { sharedReports } from './texts.ts'

/** The annual report: the co-chairs' message, profile and institutional report, what people add, a chapter for each group, what the plenary agreed. */
export function annualReportParts(edition: Edition): Part[] {
  const { view, words } = edition
  const reports = sharedReports(view)
  const added = reports.flatMap((report) => partsInOrder(report).filter(({ id }) => standingPart(report, id) === null).map((part) => ({ report, part })))
  return [
    opened('message', text(words('annualReport.message')), standingBlocks(reports, 'message', edition), edition),
    opened('profile', text(words('annualReport.profile')), [...standingBlocks(reports, 'profile', edition), ...figures(edition)], edition),
    ...added.map(({ report, part }) => {
      const id = `${report.id}-${part.id}`
      const about = `document/${report.id}/parts.${part.id}`
      return { ...opened(id, required(part.heading, edition), madeFrom(about, bodyBlocks(part.text, edition, { below: 1, id })), edition), about }
    }),
    ...chapter('groups', text(words('report.groupReports')), [...groupReportBlocks(edition), ...otherReportBlocks(edition)], edition),
    ...chapter('plenary', text(words('report.plenary')), plenaryBlocks(edition), edition)
  ]
}

function opened(id: string, heading: Text, blocks: Block[], edition: Edition): Part {
  return { id: `report-${id}`, kicker: text(bodyName(edition, edition.language)), heading, lines: openingLines(edition), orientation: 'portrait', blocks }
}

/** A part that is left out where there is nothing to say. */
function chapter(id: string, heading: Text, blocks: Block[], edition: Edition): Part[] {
  return blocks.length === 0 ? [] : [opened(id, heading, blocks, edition)]
}

/** One standing part of every annual report; the mark that it is to follow where nobody has begun one. */
function standingBlocks(reports: readonly Document[], part: 'message' | 'profile', edition: Edition): Block[] {
  if (reports.length === 0) return bodyBlocks({}, edition, { below: 1, id: `report-${part}` })
  return reports.flatMap(({ id, parts }) => madeFrom(`document/${id}/parts.${part}`, bodyBlocks(parts[part]?.text ?? {}, edition, { below: 1, id: `report-${id}-${part}` })))
}

/** What the whole meeting decided, and the commitments that stand in no chapter of a group. */
function plenaryBlocks(edition: Edition): Block[] {
  const { view } = edition
  const groups = new Set(view.groups.map(({ group }) => group.id))
  const decided = view.outcomes.filter(({ meeting, sort }) => meeting === view.meeting.id && sort === 'decision')
  const beyond = view.outcomes.filter(({ group }) => group === null || !groups.has(group))
  return [...decisions(decided, edition), ...outcomeChapters(beyond, edition)]
}
