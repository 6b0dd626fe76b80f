import { isLanguage } from '#shared/foundation/language.ts'
import { components, divide, unescapeValue } from './escapes.ts'
import type { CardProperty } from './property.ts'

/** The codes of fields that cards can fill, in the order of the columns. */
export const CARD_FIELDS = [
  'honorific', 'honorific.en', 'honorific.fr', 'honorific.es', 'givenNames', 'surnames', 'secondSurname', 'fullName', 'badgeName',
  'title', 'title.en', 'title.fr', 'title.es', 'office', 'office.en', 'office.fr', 'office.es', 'organisation', 'organisation.en', 'organisation.fr', 'organisation.es',
  'email', 'phone', 'mobile', 'address', 'languages', 'note', 'country', 'subdivision'
] as const
export type CardField = (typeof CARD_FIELDS)[number]
export type CardFields = Partial<Record<CardField, string>>

/** What people write on a label instead of a type, in the three languages and in Apple's own words. */
const LABELS: [RegExp, string][] = [
  [/home|casa|domicile|maison|particular/i, 'home'],
  [/mobile|móvil|movil|celular|cell|iphone/i, 'cell'],
  [/fax/i, 'fax'],
  [/assistant|asistente|adjoint/i, 'assistant']
]

/**
 * What the app has fields for, of one card. A home address is never read, nor a birthday (PRODUCT, "Requirements"); a
 * home telephone only when there is no other.
 */
export function fieldsOf(card: readonly CardProperty[]): CardFields {
  const labelled = card.map((property) => withLabel(property, card))
  const named = (name: string): CardProperty[] => labelled.filter((property) => property.name === name).sort((a, b) => a.preference - b.preference)
  const first = (name: string): string => unescapeValue(named(name)[0]?.value ?? '')
  const name = named('N')[0]
  const [surnames = '', given = '', additional = '', honorific = '', , secondSurname = ''] = divide(name?.value ?? '', ';').map(spaced)
  const { phone, mobile } = telephones(named('TEL'))
  const place = workAddress(named('ADR'))
  const fields: CardFields = {
    honorific: '',
    givenNames: `${given} ${additional}`.trim(),
    surnames,
    secondSurname,
    fullName: first('FN'),
    badgeName: unescapeValue(divide(named('NICKNAME')[0]?.value ?? '', ',')[0] ?? ''),
    title: '',
    office: '',
    organisation: '',
    email: emails(named('EMAIL')),
    phone,
    mobile,
    address: place.address,
    languages: named('LANG').map(({ value }) => unescapeValue(value)).join(', '),
    note: named('NOTE').map(({ value }) => unescapeValue(value)).join('\n'),
    country: place.country,
    subdivision: place.region
  }
  put(fields, 'honorific', name, honorific)
  putTitles(fields, named('TITLE'), () => named('ROLE'))
  putOrganisations(fields, named('ORG'))
  return fields
}

/** `LANGUAGE=es`, as this app writes it. Outlook says `en-us` on everything, whatever its text is written in. */
function saysLanguage({ language }: CardProperty): boolean {
  return isLanguage(language)
}

/** A text under the field of its language where the card says one: `title.es`. */
function put(fields: CardFields, field: 'honorific' | 'title' | 'office' | 'organisation', property: CardProperty | undefined, text: string): void {
  const language = property?.language
  if (isLanguage(language)) fields[`${field}.${language}`] = text
  else fields[field] = text
}

/** The preferred title, else the role; or the titles of each language where the card says it. */
function putTitles(fields: CardFields, all: readonly CardProperty[], roles: () => readonly CardProperty[]): void {
  const preferred = all.find(({ value }) => value !== '') ?? roles()[0]
  for (const property of inEachLanguage(all, preferred)) put(fields, 'title', property, unescapeValue(property.value))
}

/** The preferred property alone; those of each language where it says its own. */
function inEachLanguage(all: readonly CardProperty[], preferred: CardProperty | undefined): readonly CardProperty[] {
  if (preferred === undefined) return []
  return saysLanguage(preferred) ? all.filter(saysLanguage) : [preferred]
}

/** The organisation with its units, the preferred one; or those of each language where the card says it. */
function putOrganisations(fields: CardFields, all: readonly CardProperty[]): void {
  for (const property of inEachLanguage(all, all[0])) {
    const [organisation = '', ...units] = components(property.value)
    put(fields, 'organisation', property, organisation)
    put(fields, 'office', property, units.filter((unit) => unit !== '').join(', '))
  }
}

function withLabel(property: CardProperty, card: readonly CardProperty[]): CardProperty {
  if (property.group === '') return property
  const label = card.find(({ name, group }) => name === 'X-ABLABEL' && group === property.group)?.value ?? ''
  const types = LABELS.flatMap(([words, type]) => (words.test(label) ? [type] : []))
  return types.length === 0 ? property : { ...property, types: new Set([...property.types, ...types]) }
}

/** A component may be a list: several given names, "García,López". */
function spaced(component: string): string {
  return divide(component, ',').map(unescapeValue).join(' ').replaceAll(/\s+/g, ' ').trim()
}

function telephones(all: readonly CardProperty[]): { phone: string; mobile: string } {
  const voices = all.filter(({ types }) => !['fax', 'pager', 'modem', 'bbs', 'assistant'].some((type) => types.has(type)))
  const isMobile = ({ types }: CardProperty): boolean => types.has('cell') || types.has('iphone') || types.has('mobile')
  const fixed = voices.filter((property) => !isMobile(property))
  const work = fixed.find(({ types }) => types.has('work')) ?? fixed.find(({ types }) => !types.has('home'))
  const mobile = voices.find(isMobile)
  const phone = work ?? (mobile === undefined ? fixed[0] : undefined)
  return { phone: number(phone), mobile: number(mobile) }
}

/** vCard 4.0 writes numbers as addresses: `tel:+1-613-555-0100;ext=12`. */
function number(property: CardProperty | undefined): string {
  return unescapeValue(property?.value ?? '').replace(/^tel:/i, '').replace(/;ext=/i, ' ext. ').trim()
}

/** All of them, the one for work first: which one counts is for people to decide. */
function emails(all: readonly CardProperty[]): string {
  const ordered = [...all.filter(({ types }) => types.has('work')), ...all.filter(({ types }) => !types.has('work'))]
  return [...new Set(ordered.map(({ value }) => unescapeValue(value).replace(/^mailto:/i, '')))].filter((address) => address !== '').join('; ')
}

/** Without a type an address is one for work (RFC 2426, 3.2.1). */
function workAddress(all: readonly CardProperty[]): { address: string; region: string; country: string } {
  const isHome = ({ types }: CardProperty): boolean => types.has('home') || types.has('dom')
  const work = all.find(({ types }) => types.has('work')) ?? all.find((property) => !isHome(property))
  const [box = '', extended = '', street = '', city = '', region = '', code = '', country = ''] = components(work?.value ?? '')
  const place = [city, region, code].filter((part) => part !== '').join(', ')
  return { address: [box, extended, street, place, country].filter((line) => line !== '').join('\n'), region, country }
}
