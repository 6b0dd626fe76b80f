import { fold } from '#shared/foundation/formats/index.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { AUDIENCES, type Audience } from '#shared/domain/pack/audiences.ts'
import { SIDES, type Pack } from '#shared/domain/pack/schema.ts'
import { packName } from '#shared/briefing/packs/names.ts'
import { builtInPacks, packsOf } from '#shared/briefing/packs/plan/planned-packs.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { listOf } from '../arguments.ts'
import { UsageError } from '../usage.ts'

/** The words for the readers of built-in packs. */
const READERS: Readonly<Record<string, Audience>> = { head: 'head', 'co-chair': 'coChair', delegate: 'delegate', interpreter: 'interpreter', logistics: 'logistics' }

export interface PackChoice {
  all?: boolean | undefined
  audience?: string | undefined
  pack?: string | undefined
  side?: string | undefined
}

/** The options by which every command chooses packs. */
export const PACK_OPTIONS = { all: { type: 'boolean' }, audience: { type: 'string' }, pack: { type: 'string' }, side: { type: 'string' } } as const

/** The packs that were asked for: all, those of some readers, one by its name. None where none of it was said. */
export function chosenPacks(view: MeetingView, { all, audience, pack, side }: PackChoice): Pack[] {
  const sides = side === undefined ? SIDES : listOf(side, SIDES, '--side')
  const packs = packsOf(view)
  const chosen = all === true ? packs : [...(audience === undefined ? [] : forReaders(view, audience)), ...(pack === undefined ? [] : [named(view, packs, pack)])]
  return [...new Set(chosen)].filter((one) => sides.includes(one.side))
}

function forReaders(view: MeetingView, words: string): Pack[] {
  const readers = listOf(words, Object.keys(READERS), '--audience').map((word) => READERS[word])
  return builtInPacks(view, AUDIENCES.filter((audience) => readers.includes(audience)))
}

/** By its name in any of the three languages, as one types it, or by its id. */
function named(view: MeetingView, packs: readonly Pack[], wanted: string): Pack {
  const found = packs.find(({ id }) => id === wanted) ?? packs.find((pack) => LANGUAGES.some((language) => fold(packName(pack, view, language)) === fold(wanted)))
  if (found) return found
  throw new UsageError('usage.notAllowed', { option: '--pack', value: wanted, allowed: packs.map((pack) => packName(pack, view, 'en')).join('; ') })
}
