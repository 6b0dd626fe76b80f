import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import type { TextThere } from '#shared/domain/wording/edits.ts'
import { withWording } from '#shared/domain/wording/hook.ts'
import { NO_WORDING } from '#shared/domain/wording/schema.ts'
import { stateOf, type TextState } from '#shared/domain/wording/rules.ts'
import { undoWithWording } from '#shared/domain/wording/undo.ts'
import { recordKey, type Change, type RecordRef } from '#shared/ledger/change.ts'
import type { Edit } from '#shared/ledger/author.ts'
import type { UndoPlan } from '#shared/ledger/undo.ts'
import { restore } from '#shared/domain/restore.ts'
import { Laptop } from '../../ledger/laptops.ts'

/** The item whose title the tests write. */
export const ITEM: RecordRef = { kind: 'item', id: 'i1' }

/** A laptop that authors and takes back edits as the app does. */
export class WordedLaptop extends Laptop {
  override perform(edit: Edit, at?: string): Change[] {
    const states = this.states()
    return super.perform(withWording(edit, (record) => states.get(recordKey(record))?.row ?? null), at)
  }

  protected override planned(plan: UndoPlan): UndoPlan {
    return undoWithWording(plan)
  }

  /** The title of the item with all that is known of it. */
  title(): TextThere {
    const row = this.states().get(recordKey(ITEM))?.row
    if (!row) return { record: ITEM, path: 'title', text: {}, wording: NO_WORDING }
    const item = restore('item', row)
    return { record: ITEM, path: 'title', text: item.title, wording: item.wording['title'] ?? NO_WORDING }
  }

  state(language: Language): TextState {
    return stateOf(this.title(), language)
  }

  /** `en source, fr stale, es missing`. */
  said(): string {
    return LANGUAGES.map((language) => `${language} ${this.state(language)}`).join(', ')
  }
}

/** A laptop with the item, written at once in the languages given, and one that has received it. */
export function laptopWith(text: Partial<Record<Language, string>>, name = 'ana'): WordedLaptop {
  const laptop = new WordedLaptop(name)
  const set = Object.fromEntries(Object.entries(text).map(([language, words]) => [`title.${language}`, words]))
  laptop.perform({ verb: 'item.create', writes: [{ type: 'create', record: ITEM, set: { meeting: 'm', rank: 'a0', ...set } }] })
  return laptop
}

export function copyOf(laptop: WordedLaptop, name: string): WordedLaptop {
  const other = new WordedLaptop(name)
  other.receive(laptop.known.values())
  return other
}

/** An ordinary edit, as any screen makes it. */
export function writes(text: Partial<Record<Language, string | null>>): Edit {
  const set = Object.fromEntries(Object.entries(text).map(([language, words]) => [`title.${language}`, words]))
  return { verb: 'item.write', writes: [{ type: 'set', record: ITEM, set }] }
}
