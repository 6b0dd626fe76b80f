import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import type { KnownWord } from '#shared/domain/word/schema.ts'
import { wordingsIn, type BaseTerm } from '#shared/translation/terms/base.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { peopleOf } from '../known-names.ts'

/**
 * Words of the trade that the dictionaries lack: feminine forms that the two governments use, and words of the house. Of names only
 * the pieces count, so that they are found in any order.
 */
const OF_THE_TRADE: Record<Language, readonly string[]> = {
  en: ['programme', 'programmes', 'webcast', 'webcasts', 'captioning', 'micro-credential', 'micro-credentials', 'agri-food', 'e-mail', 'e-mails', 'Mexican', 'Mexicans', 'Indigenous', 'wildfire', 'wildfires', 'livestream', 'Wi-Fi', 'ageing', 'peatland', 'peatlands', 'Innu', 'Métis', 'Mazahua', 'attaché', 'T-MEC'],
  fr: ['coprésidence', 'coprésidences', 'coprésidente', 'coprésidentes', 'webdiffusion', 'microcertification', 'microcertifications', 'carboneutralité', 'sous-titrage', 'cheffe', 'cheffes', 'infolettre', 'clavardage', 'webdiffusé', 'webdiffusée', 'webdiffuser', 'canola', 'Innu', 'Innue', 'Innus', 'mazahua', 'T-MEC'],
  es: ['copresidenta', 'copresidentas', 'copresidente', 'copresidentes', 'copresidencia', 'copresidencias', 'agronegocio', 'agronegocios', 'microcredencial', 'microcredenciales', 'subtitulado', 'personificador', 'personificadores', 'sustentabilidad', 'gafete', 'gafetes', 'relatoría', 'relatorías', 'copreside', 'copresiden', 'copresidir', 'transfronterizo', 'transfronteriza', 'transfronterizos', 'transfronterizas', 'fitosanitario', 'fitosanitaria', 'fitosanitarios', 'fitosanitarias', 'quebequense', 'quebequenses', 'presupuestal', 'presupuestales', 'itinerancia', 'itinerancias', 'ecóloga', 'ecólogas', 'chícharo', 'chícharos', 'descortezador', 'descortezadores', 'marroquinería', 'chicozapote', 'canola', 'mazahua', 'innu', 'métis', 'Brasilia', 'Wi-Fi']
}

/** What the spelling knows beside its dictionaries, for one language: in small letters, since a capital is never a fault. */
export type KnownSpellings = ReadonlySet<string>

/** The names of a meeting's people, organisations and places, the terms, and the words that the partnership has added. */
export function knownSpellings(view: MeetingView, base: readonly BaseTerm[], added: readonly KnownWord[], language: Language): KnownSpellings {
  const known = new Set<string>()
  const add = (text: string | undefined): void => {
    for (const piece of (text ?? '').split(/[^\p{L}\p{M}’'-]+/u)) if (piece !== '') known.add(keyOf(piece))
  }
  for (const word of OF_THE_TRADE[language]) add(word)
  for (const { givenNames, firstSurname, secondSurname, badgeName, organisation } of peopleOf(view)) {
    for (const name of [givenNames, firstSurname, secondSurname, badgeName]) add(name)
    // An organisation keeps its own name in the texts of the other languages.
    for (const one of LANGUAGES) add(organisation[one])
  }
  const { meeting, rooms, history } = view
  for (const one of LANGUAGES) {
    for (const { name } of rooms) add(name[one])
    for (const { city, venue } of [meeting, ...history]) [city[one], venue[one]].forEach(add)
  }
  for (const term of base) if (term.standing !== 'forbidden') wordingsIn(term, language).forEach(add)
  for (const { text, language: only } of added) if (only === null || only === language) add(text)
  return known
}

/** Whether a word, as `spelledWords` gives it, is known as a whole, without its elided article, or in all its pieces. */
export function isKnownSpelling(ways: readonly (readonly string[])[], known: KnownSpellings): boolean {
  return ways.some((pieces) => pieces.every((piece) => known.has(keyOf(piece))))
}

function keyOf(word: string): string {
  return word.replaceAll('’', "'").toLowerCase()
}
