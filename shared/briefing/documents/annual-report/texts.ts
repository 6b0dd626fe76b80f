import { type Document, STANDING_PARTS } from '#shared/domain/document/schema.ts'
import type { Group } from '#shared/domain/group/schema.ts'
import { hasText, LANGUAGES, type Trilingual } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'

/** The annual reports that go to both sides. Two laptops may each have begun one: then all are printed, so that it is seen and nothing is lost. */
export function sharedReports({ documents }: MeetingView): Document[] {
  return documents.filter(({ kind, side }) => kind === 'annualReport' && side === 'shared')
}

/** The reports of a group that go to both sides. */
export function reportsOfGroup(view: MeetingView, group: string): Document[] {
  return groupReports(view).filter((document) => document.group === group)
}

/** Reports of groups that the meeting does not bring together, or of none. */
export function otherReports(view: MeetingView): Document[] {
  const groups = new Set(view.groups.map(({ group }) => group.id))
  return groupReports(view).filter(({ group }) => group === null || !groups.has(group))
}

/** Every text of the book. */
export function reportTexts(view: MeetingView): Document[] {
  return [...sharedReports(view), ...groupReports(view)]
}

/** What nobody has written yet, in any language: message and profile, or the report of a group. */
export interface UnwrittenReport {
  /** Null: what opens the book. */
  group: Group | null
  /** The document that waits for words; null while it is not begun. */
  document: Document | null
}

/** What the book would print as “text to follow” if one printed now, in the order of the book. */
export function unwrittenReports(view: MeetingView): UnwrittenReport[] {
  const reports = sharedReports(view)
  const opening = STANDING_PARTS.annualReport.every((part) => reports.some(({ parts }) => isWritten(parts[part]?.text))) ? [] : [{ group: null, document: reports[0] ?? null }]
  const ofGroups = view.groups.flatMap(({ group }): UnwrittenReport[] => {
    const own = reportsOfGroup(view, group.id)
    return own.some(({ parts }) => Object.values(parts).some(({ text }) => isWritten(text))) ? [] : [{ group, document: own[0] ?? null }]
  })
  return [...opening, ...ofGroups]
}

function isWritten(text: Trilingual | undefined): boolean {
  return text !== undefined && LANGUAGES.some((language) => hasText(text, language))
}

function groupReports({ documents }: MeetingView): Document[] {
  return documents.filter(({ kind, side }) => kind === 'groupReport' && side === 'shared')
}
