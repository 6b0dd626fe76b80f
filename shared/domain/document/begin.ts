import { hasText, LANGUAGES, type Trilingual } from '#shared/foundation/language.ts'
import { initialRanks } from '#shared/ledger/rank.ts'
import type { DomainEdit } from '../edit.ts'
import type { Group } from '../group/schema.ts'
import { createDocument, type NewPart } from './edits.ts'
import { STANDING_PARTS, type StandingKind } from './schema.ts'

/** Kinds of which every group has its own, begun for it. */
export type GroupText = Extract<StandingKind, 'groupBrief' | 'groupReport'>

const TITLE_WORDS: Readonly<Record<GroupText, Readonly<Required<Trilingual>>>> = {
  groupBrief: { en: 'Group brief: ', fr: 'Note d’information du groupe\u00A0: ', es: 'Nota informativa del grupo: ' },
  groupReport: { en: 'Group report: ', fr: 'Rapport du groupe\u00A0: ', es: 'Informe del grupo: ' }
}

const ANNUAL_REPORT: Trilingual = { en: 'Annual report', fr: 'Rapport annuel', es: 'Informe anual' }

/** Begins the brief or the report of a group for a meeting: its standing parts in order, a brief with the mandate as the group has it. */
export function beginGroupText(id: string, kind: GroupText, meeting: string, group: Group, rank: string): DomainEdit {
  const written: Record<string, Trilingual> = kind === 'groupBrief' ? { mandate: group.mandate } : {}
  return createDocument(id, { meeting, kind, group: group.id, session: null, rank, title: titleFor(kind, group.name), marking: 'unclassified', side: 'shared', parts: standingParts(kind, written) })
}

/** Begins the annual report of a meeting: the message of the co-chairs, the profile. */
export function beginAnnualReport(id: string, meeting: string, rank: string): DomainEdit {
  return createDocument(id, { meeting, kind: 'annualReport', group: null, session: null, rank, title: ANNUAL_REPORT, marking: 'unclassified', side: 'shared', parts: standingParts('annualReport', {}) })
}

function standingParts(kind: StandingKind, written: Readonly<Record<string, Trilingual>>): Record<string, NewPart> {
  const parts: readonly string[] = STANDING_PARTS[kind]
  const ranks = initialRanks(parts.length)
  return Object.fromEntries(parts.map((part, index) => [part, { rank: ranks[index] ?? 'a0', heading: {}, text: { ...written[part] } }]))
}

function titleFor(kind: GroupText, name: Trilingual): Trilingual {
  return Object.fromEntries(LANGUAGES.filter((language) => hasText(name, language)).map((language) => [language, TITLE_WORDS[kind][language] + (name[language] ?? '')]))
}
