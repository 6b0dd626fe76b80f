import type { FileFormat } from '#shared/briefing/packs/files/formats.ts'
import { FILE_FORMATS } from '#shared/briefing/packs/files/formats.ts'
import { languagesOfPack, withTrilingual } from '#shared/briefing/packs/plan/planned-packs.ts'
import type { Pack } from '#shared/domain/pack/schema.ts'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'

/** What is to be made of the packs that are ticked. */
export interface BookChoice {
  languages: readonly Language[]
  /** Besides, all three in one book. */
  isTrilingual: boolean
  formats: readonly FileFormat[]
  /** All files in one ZIP. */
  isZip: boolean
  /** That locks the ZIP; empty: none. */
  passphrase: string
  /** The same typed once more, while its letters are hidden. */
  passphraseAgain: string
  isPassphraseShown: boolean
}

export const FIRST_CHOICE: BookChoice = { languages: LANGUAGES, isTrilingual: false, formats: ['pdf'], isZip: false, passphrase: '', passphraseAgain: '', isPassphraseShown: false }

/** A passphrase whose letters nobody saw was typed twice alike. Without one there is nothing to be sure of. */
export function isPassphraseSure({ isZip, passphrase, passphraseAgain, isPassphraseShown }: BookChoice): boolean {
  return !isZip || passphrase === '' || isPassphraseShown || passphrase === passphraseAgain
}

export function withFormat(choice: BookChoice, format: FileFormat, isWanted: boolean): BookChoice {
  return { ...choice, formats: FILE_FORMATS.filter((other) => (other === format ? isWanted : choice.formats.includes(other))) }
}

export function withLanguage(choice: BookChoice, language: Language, isWanted: boolean): BookChoice {
  return { ...choice, languages: LANGUAGES.filter((other) => (other === language ? isWanted : choice.languages.includes(other))) }
}

/** How many files there will be at most: a pack without tables has no workbook, one without sessions no calendar. */
export function filesAtMost(view: MeetingView, packs: readonly Pack[], choice: BookChoice): number {
  const { languages, formats } = choice
  if (languages.length === 0 && !choice.isTrilingual) return 0
  return editionsOf(packs, choice).reduce((sum, pack) => sum + languagesOfPack(view, pack, languages).length, 0) * formats.length
}

/** Each pack as often as it is made: language by language, and with all three in one book. */
export function editionsOf(packs: readonly Pack[], { isTrilingual }: BookChoice): readonly Pack[] {
  return isTrilingual ? withTrilingual(packs) : packs
}
