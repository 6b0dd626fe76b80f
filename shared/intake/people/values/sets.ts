import { fold } from '#shared/foundation/formats/fold.ts'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import type { Service } from '#shared/domain/attendance/services.ts'
import type { Group } from '#shared/domain/group/schema.ts'
import type { SignLanguage } from '#shared/domain/person/schema.ts'

/** What a cell with several words holds, and those that were not understood. */
export interface ReadSet<T> {
  found: readonly T[]
  unknown: readonly string[]
}

const BETWEEN_WORDS = /\s*[,;/|+&\n\r]+\s*|\s+(?:and|et|y|e|-)\s+/u

const LANGUAGE_WORDS: Readonly<Record<string, Language | SignLanguage>> = {
  en: 'en', eng: 'en', english: 'en', anglais: 'en', anglaise: 'en', ingles: 'en', ang: 'en', ing: 'en', an: 'en', e: 'en',
  fr: 'fr', fra: 'fr', french: 'fr', francais: 'fr', francaise: 'fr', frances: 'fr', fre: 'fr', f: 'fr',
  es: 'es', esp: 'es', spa: 'es', spanish: 'es', espagnol: 'es', espagnole: 'es', espanol: 'es', castellano: 'es', sp: 'es', s: 'es',
  asl: 'ASL', 'american sign language': 'ASL', 'langue des signes americaine': 'ASL', 'lengua de senas americana': 'ASL',
  lsq: 'LSQ', 'quebec sign language': 'LSQ', 'langue des signes quebecoise': 'LSQ', 'lengua de senas de quebec': 'LSQ',
  lsm: 'LSM', 'mexican sign language': 'LSM', 'langue des signes mexicaine': 'LSM', 'lengua de senas mexicana': 'LSM'
}
const BILINGUAL = /^(?:bilingual|bilingue)$/u
const TRILINGUAL = /^(?:trilingual|trilingue)$/u

/** The languages that a cell names: "EN/FR", "español e inglés", "bilingue" in a list of Canada. */
export function readLanguages(text: string, isCanadian: boolean): ReadSet<Language | SignLanguage> {
  return readWords(text, (word) => {
    if (TRILINGUAL.test(word)) return [...LANGUAGES]
    // English and French in Canada; in Mexico nobody knows which two.
    if (BILINGUAL.test(word) && isCanadian) return ['en', 'fr']
    const language = LANGUAGE_WORDS[word.replace(/\s*\(.*\)$/u, '').replace(/\.$/u, '')]
    return language === undefined ? null : [language]
  })
}

/** A service by the words of kitchen, hall and interpreters. A reason (a diagnosis, a religion) is none of these words and is not read. */
const SERVICE_WORDS: readonly (readonly [Service, RegExp])[] = [
  ['vegan', /\b(?:vegan|vegane|vegana|vegano|vegetalien|vegetalienne|vegetalien ne)\b/u],
  ['vegetarian', /\b(?:vegetarian|vegetarien|vegetarienne|vegetariano|vegetariana)\b/u],
  ['noPork', /\b(?:no pork|pork free|without pork|sans porc|sin cerdo|sin puerco|no cerdo|no come cerdo|pas de porc)\b/u],
  ['noBeef', /\b(?:no beef|without beef|sans boeuf|sin res|sin carne de res|pas de boeuf|no red meat|sin carne roja|sans viande rouge)\b/u],
  ['noSeafood', /\b(?:no fish or seafood|no seafood|no fish|no shellfish|sans poisson ni fruits de mer|sans poisson|sans fruits de mer|sans crustaces|sin pescados ni mariscos|sin pescado ni mariscos|sin mariscos|sin pescado)\b/u],
  ['noNuts', /\b(?:no nuts|nut free|no peanuts|without nuts|sans noix|sans arachides|sin nueces|sin cacahuate|sin cacahuates)\b/u],
  ['noGluten', /\b(?:no gluten|gluten free|without gluten|sans gluten|sin gluten|libre de gluten)\b/u],
  ['noDairy', /\b(?:no dairy|dairy free|lactose free|no lactose|without dairy|sans produits laitiers|sans lactose|sin lacteos|sin lactosa|deslactosado)\b/u],
  ['noAlcohol', /\b(?:no alcohol|alcohol free|sans alcool|sin alcohol)\b/u],
  ['captioning', /\b(?:captioning|captions|cart|real time captioning|sous titrage|sous titres|subtitulado|subtitulos|estenografia)\b/u],
  ['signASL', /\b(?:asl|american sign language|langue des signes americaine|lengua de senas americana)\b/u],
  ['signLSQ', /\b(?:lsq|quebec sign language|langue des signes quebecoise|lengua de senas de quebec)\b/u],
  ['signLSM', /\b(?:lsm|mexican sign language|langue des signes mexicaine|lengua de senas mexicana)\b/u],
  ['hearingLoop', /\b(?:hearing loop|induction loop|boucle auditive|boucle magnetique|bucle magnetico|bucle auditivo)\b/u],
  ['largePrint', /\b(?:large print|documents in large print|gros caracteres|documents en gros caracteres|letra grande|documentos en letra grande|macrotipo)\b/u],
  ['screenReader', /\b(?:screen reader|accessible pdf|lecteur d ecran|lector de pantalla|documents for a screen reader|documents pour lecteur d ecran|documentos para lector de pantalla)\b/u],
  ['stepFree', /\b(?:step free|step free access|wheelchair access|wheelchair accessible|ramp|plain pied|acces de plain pied|sans marches?|acces en fauteuil roulant|acces pour fauteuil roulant|rampe|rampa|sin escalones|acceso sin escalones|acceso para silla de ruedas|acceso en silla de ruedas)\b/u],
  ['reservedSeat', /\b(?:reserved seat|siege reserve|place reservee|asiento reservado|lugar reservado)\b/u],
  ['quietRoom', /\b(?:quiet room|salle calme|salle tranquille|sala tranquila|sala silenciosa)\b/u],
  ['companion', /\b(?:companion seat|seat for a companion|siege pour une personne accompagnatrice|siege pour accompagnateur|asiento para acompanante)\b/u]
]
/** Words around a service that add nothing to it. */
const FILLING = /\b(?:meal|meals|food|diet|menu|please|requires?|needs?|access|interpretation|into|repas|regime|menu|acces|besoin|interpretation|comida|dieta|alimentacion|menu|acceso|requiere|necesita|interpretacion|the|with|and|for|dans|avec|pour|les|des|con|para|por favor|una?|documents?|documentos?|option|opcion)\b/gu
/** Cells that say that nothing is needed. */
const NO_SERVICE = /^(?:none|no|n a|na|nil|aucun|aucune|sans objet|s o|non|ninguna|ninguno|no aplica|nada|sin requerimientos|sin restricciones|regular|standard|normal)$/u

/**
 * The services that a cell names. The rest is counted, not quoted: what it says may be a reason, which is neither kept nor
 * shown (PRODUCT, "Requirements").
 */
export function readServices(text: string): ReadSet<Service> {
  if (NO_SERVICE.test(fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim())) return { found: [], unknown: [] }
  const left: string[] = []
  const { found, unknown } = readWords(text, (word) => {
    const plain = word.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
    if (plain === '' || NO_SERVICE.test(plain)) return []
    const named = SERVICE_WORDS.filter(([, pattern]) => pattern.test(plain))
    if (named.length === 0) return null
    // "Sin gluten por celiaquía": the service is read, the reason is not, and the row says that something was left.
    const rest = named.reduce((text, [, pattern]) => text.replace(pattern, ' '), plain).replace(FILLING, ' ').trim()
    if (/\p{L}{3}/u.test(rest)) left.push(rest)
    return named.map(([service]) => service)
  })
  return { found, unknown: [...unknown, ...left] }
}

function readWords<T>(text: string, read: (word: string) => readonly T[] | null): ReadSet<T> {
  const folded = fold(text.replace(/[\n\r]+/gu, ';'))
  const whole = read(folded)
  const isOneWord = !BETWEEN_WORDS.test(folded)
  if (whole !== null && isOneWord) return { found: whole, unknown: [] }
  const found = new Set<T>()
  const unknown: string[] = []
  for (const word of folded.split(BETWEEN_WORDS)) {
    if (word === '') continue
    const values = read(word)
    if (values === null) unknown.push(word)
    else for (const value of values) found.add(value)
  }
  return { found: [...found], unknown }
}

/** Groups by their name in any language, folded and without "working group on". */
export type GroupNames = ReadonlyMap<string, string>

const GROUP_PREFIX = /^(?:(?:the )?working group(?: on| for)?|wg(?: on)?|groupe de travail(?: sur)?(?: les?| la| l)?|gt(?: sur)?(?: les?| la| l)?|grupo de trabajo(?: de| sobre)?(?: la| el| los| las)?(?: del)?|gt(?: de)?|mesa(?: de)?|groupe|group|grupo)\s*:?\s+/u

export function groupNames(groups: readonly Group[]): GroupNames {
  const names = new Map<string, string>()
  for (const { id, name } of groups) {
    names.set(plainGroup(id), id)
    for (const language of LANGUAGES) {
      const text = plainGroup(name[language] ?? '')
      if (text !== '') names.set(text, id)
    }
  }
  return names
}

/** The groups that a cell names: the whole cell first, since a name can hold a comma or an "and" itself. */
export function readGroups(text: string, names: GroupNames): ReadSet<string> {
  const found = new Set<string>()
  const unknown: string[] = []
  const read = (part: string, separators: readonly RegExp[]): void => {
    const id = names.get(plainGroup(part))
    if (id !== undefined) {
      found.add(id)
      return
    }
    const [separator, ...others] = separators
    if (separator === undefined) unknown.push(part.trim())
    else for (const piece of part.split(separator)) if (piece.trim() !== '') read(piece, others)
  }
  read(text, [/[\n\r;|]+/u, /\s*\/\s*/u, /,/u, /\s+(?:and|et|y|e|&)\s+/iu])
  return { found: [...found], unknown }
}

function plainGroup(text: string): string {
  const plain = fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return plain.replace(GROUP_PREFIX, '').replace(/^(?:the|le|la|les|l|el|los|las) /u, '').replace(/\b(?:and|et|y|e)\b/gu, ' ').replace(/\s+/gu, ' ').trim()
}
