import { countryName, fold } from '#shared/foundation/formats/index.ts'
import { textIn, type Language } from '#shared/foundation/language.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Pack as ComposedPack } from '#shared/domain/pack/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { wordsIn } from '../documents/frame/words.ts'

/** How long the part of a file name may be that people wrote. */
const LONGEST = 48
/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u

/** What a pack is called: the name that somebody gave it, or that of its reader. */
export function packName(pack: ComposedPack, view: MeetingView, language: Language): string {
  const given = textIn(pack.name, language).text.trim()
  if (given !== '') return given
  const words = wordsIn(language)
  if (pack.audience === null) return words('packName.untitled')
  const seat = [groupName(pack, view, language), pack.country === null ? '' : countryName(pack.country, language), pack.sector === null ? '' : words(`packName.${pack.sector}`)]
  const of = seat.filter((part) => part !== '').join(', ')
  return of === '' ? words(`packName.${pack.audience}`) : words('packName.of', { pack: words(`packName.${pack.audience}`), of })
}

/**
 * The name of its files without an ending, by rule in the language of the pack: `chef-de-delegation-canada`. Small letters, figures
 * and hyphens only, so that every system and every mail server takes it.
 */
export function packFileName(pack: ComposedPack, view: MeetingView, language: Language): string {
  const words = wordsIn(language)
  const given = slug(textIn(pack.name, language).text)
  const person = pack.person === null ? null : view.person(pack.person)
  const reader = pack.audience === null || pack.audience === 'head' || pack.audience === 'coChair' ? null : person
  if (given !== '' || pack.audience === null) return safe([given === '' ? words('packFile.untitled') : given], words('packFile.untitled'))
  const parts = [
    words(`packFile.${pack.audience}`),
    slug(groupName(pack, view, language)),
    pack.country === null ? '' : slug(countryName(pack.country, language)),
    pack.sector === null ? '' : slug(words(`sector.${pack.sector}`)),
    reader === null ? '' : slug(fullName(reader))
  ]
  return safe(parts, words('packFile.untitled'))
}

/** Gives each name once, whatever the case: `pack-en`, `pack-en-2`. */
export function uniqueNames(): (name: string) => string {
  const used = new Set<string>()
  return (name) => {
    let free = name
    for (let number = 2; used.has(free.toLowerCase()); number++) free = `${name}-${number}`
    used.add(free.toLowerCase())
    return free
  }
}

function groupName(pack: ComposedPack, view: MeetingView, language: Language): string {
  return textIn(view.group(pack.group)?.name, language).text
}

function safe(parts: readonly string[], fallback: string): string {
  const name = parts.filter((part) => part !== '').join('-')
  return name === '' || RESERVED.test(name) ? `${fallback}-${name}`.replace(/-$/u, '') : name
}

function slug(text: string): string {
  return fold(text).replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-+|-+$/gu, '').slice(0, LONGEST).replace(/-+$/u, '')
}
