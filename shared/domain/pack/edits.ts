import type { Language, Trilingual } from '#shared/foundation/language.ts'
import { creation, deletion, edit, setText, setting, type DomainEdit } from '../edit.ts'
import type { SectionKind } from './sections.ts'
import type { Pack, SectionInPack } from './schema.ts'

/** What is chosen for a pack as a whole. */
export type PackFacts = Pick<
  Pack,
  'person' | 'group' | 'country' | 'sector' | 'side' | 'marking' | 'languages' | 'paper' | 'largePrint' | 'twoSided' | 'numbering' | 'watermark' | 'since'
>

/** What can be chosen for one section. */
export type SectionFacts = Pick<SectionInPack, 'isOff' | 'people' | 'group'>

/** A pack of one's own like another one, built-in or composed, under a name of its own. */
export function copyPack(id: string, source: Pack, { name, rank }: { name: Trilingual; rank: string }): DomainEdit {
  const { id: _, sections, ...facts } = source
  const copied = Object.fromEntries(Object.entries(sections).map(([section, values]) => [section, { ...values }]))
  return edit('pack.create', creation('pack', id, { ...facts, name: { ...name }, rank, sections: copied }))
}

export function namePack(id: string, language: Language, text: string): DomainEdit {
  return setText('pack.write', 'pack', id, 'name', language, text)
}

export function changePack(id: string, facts: Partial<PackFacts>): DomainEdit {
  return edit('pack.change', setting('pack', id, { ...facts }))
}

export function addSection(id: string, section: string, { kind, rank }: { kind: SectionKind; rank: string }): DomainEdit {
  return edit('pack.addSection', setting('pack', id, { sections: { [section]: { kind, rank } } }))
}

export function moveSection(id: string, section: string, rank: string): DomainEdit {
  return edit('pack.order', setting('pack', id, { sections: { [section]: { rank } } }))
}

export function changeSection(id: string, section: string, facts: Partial<SectionFacts>): DomainEdit {
  return edit('pack.changeSection', setting('pack', id, { sections: { [section]: { ...facts } } }))
}

/** Takes a section out, with its options. */
export function removeSection(id: string, section: string): DomainEdit {
  const nothing = { kind: null, rank: null, isOff: null, people: null, group: null }
  return edit('pack.removeSection', setting('pack', id, { sections: { [section]: nothing } }))
}

export function deletePack(id: string): DomainEdit {
  return edit('pack.delete', deletion('pack', id))
}
