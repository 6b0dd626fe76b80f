import type { NewDocument } from '#shared/domain/document/edits.ts'
import { STANDING_PARTS, type BriefPart } from '#shared/domain/document/schema.ts'
import type { GroupId } from '#shared/domain/partnership/default-partnership.ts'
import type { Trilingual } from '#shared/foundation/language.ts'
import { initialRanks } from '#shared/ledger/rank.ts'

export interface SampleDocument extends Omit<NewDocument, 'meeting' | 'rank' | 'parts'> {
  id: string
  /** In order; a part without heading is a standing one, whose heading the app writes. */
  parts: readonly { id: string; heading?: Trilingual; text: Trilingual }[]
}

/** The brief of one group: its four standing parts. */
export function groupBrief(group: GroupId, title: Trilingual, texts: Record<BriefPart, Trilingual>): SampleDocument {
  const parts = STANDING_PARTS.groupBrief.map((id) => ({ id, text: texts[id] }))
  return { id: `brief-${group}`, kind: 'groupBrief', group, session: group, title, marking: 'unclassified', side: 'shared', parts }
}

/** What opens the annual report: message and profile. */
export function annualReport(texts: Record<(typeof STANDING_PARTS.annualReport)[number], Trilingual>): SampleDocument {
  const parts = STANDING_PARTS.annualReport.map((id) => ({ id, text: texts[id] }))
  const title = { en: 'Annual report', fr: 'Rapport annuel', es: 'Informe anual' }
  return { id: 'report-2026', kind: 'annualReport', group: null, session: null, title, marking: 'unclassified', side: 'shared', parts }
}

/** The report of one group: its three standing parts. */
export function groupReport(group: GroupId, title: Trilingual, texts: Record<(typeof STANDING_PARTS.groupReport)[number], Trilingual>): SampleDocument {
  const parts = STANDING_PARTS.groupReport.map((id) => ({ id, text: texts[id] }))
  return { id: `report-2026-${group}`, kind: 'groupReport', group, session: null, title, marking: 'unclassified', side: 'shared', parts }
}

/** The parts of a document as the domain wants them: by id, each with its place. */
export function rankedParts(parts: SampleDocument['parts']): NewDocument['parts'] {
  const ranks = initialRanks(parts.length)
  return Object.fromEntries(parts.map(({ id, heading, text }, index) => [id, { rank: ranks[index] ?? 'a0', heading: heading ?? {}, text }]))
}
