import { hasText, LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'
import { initialRanks } from '#shared/ledger/rank.ts'
import type { DomainEdit } from '../edit.ts'
import type { Group } from '../group/schema.ts'
import { createDocument } from './edits.ts'
import { BRIEF_PARTS } from './schema.ts'

const TITLE_WORDS: Record<Language, string> = {
  en: 'Group brief: ',
  fr: 'Note d’information du groupe\u00A0: ',
  es: 'Nota informativa del grupo: '
}

/** Begins the brief of a group for a meeting: its standing parts in order, with the mandate as the group has it. */
export function beginGroupBrief(id: string, meeting: string, group: Group, rank: string): DomainEdit {
  const ranks = initialRanks(BRIEF_PARTS.length)
  const parts = BRIEF_PARTS.map((part, index) => [
    part,
    { rank: ranks[index] ?? 'a0', heading: {}, text: part === 'mandate' ? { ...group.mandate } : {} }
  ])
  return createDocument(id, {
    meeting, kind: 'groupBrief', group: group.id, session: null, rank, title: titleFor(group.name), marking: 'unclassified', side: 'shared',
    parts: Object.fromEntries(parts)
  })
}

function titleFor(name: Trilingual): Trilingual {
  return Object.fromEntries(LANGUAGES.filter((language) => hasText(name, language)).map((language) => [language, TITLE_WORDS[language] + (name[language] ?? '')]))
}
