import { isOpen } from '#shared/domain/outcome/rules.ts'
import type { SectionKind } from '#shared/domain/pack/sections.ts'
import { textsOfMeeting, type MeetingText, type TextKind } from '#shared/translation/texts.ts'
import { packedFiles } from '../attached/packed-files.ts'
import { expectedPeople } from '../cards/whom.ts'
import { SECTIONS } from '../packs/registry.ts'
import { isVisible, type SectionContext } from '../packs/section.ts'
import { editionOfGroup, whomOf } from '../packs/sections/people/index.ts'

/** The kinds of texts that each section prints; documents by name beside them. */
const PRINTED: Readonly<Record<SectionKind, readonly TextKind[]>> = {
  cover: ['meeting'],
  contents: [],
  overview: ['meeting', 'agenda', 'programme', 'rooms'],
  agenda: ['agenda', 'rooms'],
  annotatedAgenda: ['agenda', 'rooms'],
  programme: ['programme', 'rooms'],
  myDay: ['programme', 'rooms'],
  runOfShow: ['programme', 'runOfShow', 'rooms'],
  scenarioNotes: [], speakingPoints: [], issueNotes: [], results: [], commitments: ['outcomes'], draftOutcome: [], circular: [], texts: [], glossary: [], attachedFiles: [],
  groupBrief: ['groups', 'outcomes'],
  participants: ['titles'],
  participantsContacts: ['titles'],
  biographies: ['biographies', 'titles'],
  speakers: ['programme'],
  seating: ['seating'],
  contacts: [],
  venueNotes: ['rooms', 'meeting'],
  roomGrid: ['programme', 'rooms'],
  interpretationGrid: ['programme', 'rooms'],
  transport: [], counts: [],
  workPlanForm: ['groups'],
  reportBackForm: ['groups']
}

/** The texts that a section would print, with how each stands in every language. */
export function textsPrinted(context: SectionContext): MeetingText[] {
  const { edition, section, side, groups, isOfOneGroup } = context
  const { view } = edition
  const kinds = PRINTED[section.kind]
  const definition = SECTIONS[section.kind]
  const documents = new Set((definition.documents?.(context, [context.edition.language]) ?? []).filter((document) => isVisible(document.side, definition.isSharedOnly ? 'shared' : side)).map(({ id }) => id))
  const titles = section.kind === 'attachedFiles' ? new Set(packedFiles(context, [edition.language]).map(({ document, file }) => `${document.id}/attached.${file.id}.title`)) : new Set<string>()
  const groupIds = new Set(groups.map(({ group }) => group.id))
  const people = kinds.includes('titles') || kinds.includes('biographies') ? new Set(expectedPeople(editionOfGroup(context).view, edition.language, whomOf(context)).map(({ person }) => person.id)) : new Set<string>()
  return textsOfMeeting(view).filter(({ kind, record, path, group }) => {
    if (kind === 'documents' && path.startsWith('attached.')) return titles.has(`${record.id}/${path}`)
    if (kind === 'documents') return documents.has(record.id) && isPartPrinted(section.kind, path)
    if (!kinds.includes(kind)) return false
    if (record.kind === 'person') return people.has(record.id) && (path !== 'office')
    if (record.kind === 'session') return isVisible(view.session(record.id)?.visibility ?? 'shared', side)
    if (record.kind === 'outcome') return group !== null && groupIds.has(group) && view.outcomes.some((outcome) => outcome.id === record.id && isOpen(outcome))
    if (record.kind === 'group') return groupIds.has(record.id)
    if (record.kind === 'item' && section.kind === 'annotatedAgenda' && isOfOneGroup) return group !== null && groupIds.has(group)
    return record.kind !== 'meeting' || path !== 'note'
  })
}

/** Results and commitments are one part of a brief each. */
function isPartPrinted(kind: SectionKind, path: string): boolean {
  if (kind === 'attachedFiles') return path === 'title'
  if (kind !== 'results' && kind !== 'commitments') return true
  return path === `parts.${kind}.text`
}
