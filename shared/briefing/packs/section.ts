import type { Language, Trilingual } from '#shared/foundation/language.ts'
import type { Country } from '#shared/foundation/country.ts'
import type { Document } from '#shared/domain/document/schema.ts'
import type { Marking } from '#shared/domain/meeting/schema.ts'
import type { Section } from '#shared/domain/pack/rules.ts'
import type { Pack as ComposedPack, Side } from '#shared/domain/pack/schema.ts'
import type { SectionKind } from '#shared/domain/pack/sections.ts'
import type { RecordRef } from '#shared/ledger/change.ts'
import type { Delegate, GroupInMeeting } from '#shared/view/meeting-view.ts'
import type { Files } from '#shared/domain/attachment/facts.ts'
import type { Edition } from '../documents/frame/edition.ts'
import type { Part } from '../model/index.ts'
import type { Manner } from './side-by-side/table.ts'

/** One term of the glossary. */
export interface GlossaryTerm {
  id: string
  text: Trilingual
  note: Trilingual
  /** What it is about, by the codes of terms. */
  field: string
}

/** What every section is built from. */
export interface SectionContext {
  edition: Edition
  pack: ComposedPack
  section: Section
  /** The side that the pack is for: nothing of the other side is in it. */
  side: Side
  /** For whom it is, where it is one person's. */
  reader: Delegate | null
  /** The groups that it is about, in their order: one, or all of the meeting. */
  groups: readonly GroupInMeeting[]
  /** It is about one group alone. */
  isOfOneGroup: boolean
  terms: readonly GlossaryTerm[]
  /** What is known of the attached files and photos on this computer; null while they have not been looked at, and none is printed. */
  files: Files | null
}

/** One section of the palette. */
export interface SectionDefinition {
  kind: SectionKind
  /** The pages; none where there is nothing to print. */
  build(context: SectionContext): Part[]
  /** All languages side by side, the lead one first; without it and without `sideBySide` a book in three languages has it once in each. */
  buildTrilingual?(context: SectionContext, languages: readonly Language[]): Part[]
  /** In a book in three languages: how its tables become one, where the three are alike. */
  sideBySide?: Manner
  /**
   * The texts that it prints, those of one side included: what the pack's side may not see is refused or left out by the
   * caller, and their markings count. In a book of several languages: those of all of them.
   */
  documents?(context: SectionContext, languages: readonly Language[]): readonly Document[]
  /** It prints only what both sides may see, whatever there is besides: nothing in it can be refused. */
  isSharedOnly?: true
  /** Of what it prints by its nature. */
  marking?: Marking
  /** It is empty without a person. */
  needsReader?: true
}

/** A text of one side in a pack that the other side would receive. */
export interface Refused {
  section: SectionKind
  record: RecordRef
  title: Trilingual
  side: Country
}

/** Whether a side may see what is marked as one side's. */
export function isVisible(owner: Side, side: Side): boolean {
  return owner === 'shared' || owner === side
}
