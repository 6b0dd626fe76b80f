import { reading, type Remark } from '../remark.ts'
import { isInCapitals, isInSmallLetters, properCase } from './case.ts'
import { isUsualSecondName } from './given-names.ts'
import { takeHonorific } from './honorifics.ts'
import { nameUnits } from './units.ts'

/** A name taken apart, with what a person has to look at. */
export interface ReadName {
  honorific: string
  givenNames: string
  firstSurname: string
  secondSurname: string
  /** A name in quotation marks or parentheses inside: Robert "Bob" Smith. */
  nickname: string
  remarks: readonly Remark[]
}

/** `spanish`: the last two names are the surnames, as in Mexico; `single`: the last one is. */
export type SurnameRule = 'spanish' | 'single'

const AFTER_NAME = /(?:,\s*|\s+)(?:ph\.?\s?d\.?|m\.?d\.?|mba|m\.?b\.?a\.?|p\.?\s?eng\.?|p\.\s?geo\.|ing\.|cpa|c\.p\.a\.|esq\.|k\.c\.|q\.c\.|c\.r\.|o\.c\.|c\.m\.|m\.?sc\.?|m\.p\.|mpa|ll\.?[bm]\.?|llp|mna|mpp|député|députée|diputad[oa])$/iu
const GENERATION = /(?:,\s*|\s+)(jr\.?|sr\.?|fils|père|hijo|padre|ii|iii|iv)$/iu
const NICKNAME = /\s*(?:["“”«]\s*([^"“”»]{2,30}?)\s*["“”»]|\(\s*([^()]{2,40}?)\s*\)|'([^']{2,20})'(?=\s))\s*/u

/** Takes a whole name apart: form of address, given names, surnames. Nothing of it is lost, and what is not plain is remarked. */
export function readFullName(text: string, rule: SurnameRule): ReadName {
  const remarks: Remark[] = []
  const { bare, nickname } = withoutNickname(text, remarks)
  const { honorific, rest } = takeHonorific(bare)
  const { name, after } = withoutAfterName(rest)
  if (after !== '') remarks.push(reading('afterName', { text: after }))
  const generation = GENERATION.exec(name)
  const core = (generation ? name.slice(0, generation.index) : name).replace(/[\s,;.]+$/u, (end) => (end.startsWith('.') ? '.' : ''))
  const parts = divide(core, rule, remarks)
  if (generation && parts.surnames.length > 0) parts.surnames[parts.surnames.length - 1] += ` ${generation[1] ?? ''}`
  const [first = '', ...others] = parts.surnames
  return finish({ honorific: inUsualCase(honorific), givenNames: parts.given, firstSurname: first, secondSurname: others.join(' '), nickname, remarks })
}

/** Given names from a column of their own; a form of address in the cell goes where it belongs. */
export function readGivenNames(text: string): { honorific: string; givenNames: string; nickname: string; remarks: readonly Remark[] } {
  const remarks: Remark[] = []
  const { bare, nickname } = withoutNickname(text, remarks)
  const { honorific, rest } = takeHonorific(bare)
  return { honorific: inUsualCase(honorific), givenNames: inProperCase(rest, remarks), nickname, remarks }
}

/** Surnames from one column: two where the rule has two, the first with all that belongs to it. */
export function readSurnames(text: string, rule: SurnameRule): { firstSurname: string; secondSurname: string; remarks: readonly Remark[] } {
  const remarks: Remark[] = []
  const [first = '', second = ''] = divideSurnames(text, rule, remarks)
  const firstSurname = inProperCase(first, remarks)
  const secondSurname = inProperCase(second, remarks)
  return { firstSurname, secondSurname, remarks: once(remarks) }
}

/** A surname from a column of its own, in proper case. */
export function readSurname(text: string): { surname: string; remarks: readonly Remark[] } {
  const remarks: Remark[] = []
  return { surname: inProperCase(text, remarks), remarks }
}

interface Divided {
  given: string
  surnames: string[]
}

function divide(name: string, rule: SurnameRule, remarks: Remark[]): Divided {
  const comma = /^([^,]+),\s*([^,]+)$/u.exec(name)
  if (comma) return { given: comma[2]?.trim() ?? '', surnames: divideSurnames(comma[1]?.trim() ?? '', rule, []) }
  const units = nameUnits(name)
  if (!isInCapitals(name)) {
    const marked = byCapitals(units, rule)
    if (marked) {
      remarks.push(reading('capitals', { given: marked.given, surnames: properCase(marked.surnames.join(' ')) }))
      return marked
    }
  }
  return byPlace(units, rule, remarks)
}

/** Capitals inside a mixed name mark the surnames: "Lucía HERNÁNDEZ ORTIZ", "TREMBLAY Marie". */
function byCapitals(units: readonly string[], rule: SurnameRule): Divided | null {
  const marks = units.map((unit) => isInCapitals(unit.replace(/\b(?:de|del|la|las|los|y|von|van|der|du|des|di|da)\b\s*/gu, '')))
  const first = marks.indexOf(true)
  const last = marks.lastIndexOf(true)
  if (first === -1 || marks.slice(first, last + 1).includes(false) || (first > 0 && last < units.length - 1) || last - first + 1 === units.length) return null
  const surnames = units.slice(first, last + 1)
  const given = units.filter((_, index) => index < first || index > last).join(' ')
  return { given, surnames: rule === 'spanish' || surnames.length === 1 ? pairOf(surnames) : [surnames.join(' ')] }
}

function byPlace(units: readonly string[], rule: SurnameRule, remarks: Remark[]): Divided {
  const [first = '', second = ''] = units
  if (units.length <= 1) {
    if (first !== '') remarks.push(reading('oneWord', { name: first }))
    return { given: '', surnames: [first] }
  }
  if (units.length === 2) return { given: first, surnames: [second] }
  const middle = units[units.length - 2] ?? ''
  const isSecondGiven = rule === 'single' || isInitial(middle) || (units.length === 3 && isUsualSecondName(middle))
  const count = isSecondGiven ? 1 : 2
  const divided = { given: units.slice(0, -count).join(' '), surnames: units.slice(-count) }
  // Plain: an initial in the middle, two given names and two surnames, or one and two as Mexico writes them.
  const isPlain = rule === 'single' ? units.length === 3 && (isInitial(middle) || isUsualSecondName(middle)) : units.length <= 4 && !(units.length === 3 && isSecondGiven)
  if (!isPlain) remarks.push(reading('division', { given: properWhereCapitals(divided.given), surnames: properWhereCapitals(divided.surnames.join(' ')) }))
  return divided
}

function divideSurnames(text: string, rule: SurnameRule, remarks: Remark[]): string[] {
  const units = nameUnits(text)
  if (rule === 'single' || units.length < 2) return [text]
  if (units.length > 2) remarks.push(reading('surnames', { first: properWhereCapitals(units.slice(0, -1).join(' ')), second: properWhereCapitals(units.at(-1) ?? '') }))
  return pairOf(units)
}

/** The last is the second surname, all before it are the first. */
function pairOf(units: readonly string[]): string[] {
  return units.length < 2 ? [...units] : [units.slice(0, -1).join(' '), units.at(-1) ?? '']
}

function finish(name: ReadName): ReadName {
  const remarks = [...name.remarks]
  const [givenNames, firstSurname, secondSurname] = [inProperCase(name.givenNames, remarks), inProperCase(name.firstSurname, remarks), inProperCase(name.secondSurname, remarks)]
  return { ...name, givenNames, firstSurname, secondSurname, remarks: once(remarks) }
}

function inProperCase(text: string, remarks: Remark[]): string {
  // Two capitals may be initials or a short name (JR, LI); a particle in front does not make a name mixed.
  const isAlike = isInCapitals(text) || (isInSmallLetters(text) && (text.match(/\p{L}/gu)?.length ?? 0) > 1)
  if (!isAlike) return text.includes(' ') && /(?:^| )\p{Lu}{2,}(?: |$|-)/u.test(text) ? properMixed(text, remarks) : text
  const proper = properCase(text)
  if (proper !== text) remarks.push(reading('properCase', { text: proper }))
  return proper
}

/** "de LA CRUZ", "von HABSBURG": particles were small already. */
function properMixed(text: string, remarks: Remark[]): string {
  const proper = text.split(' ').map((word) => (isInCapitals(word) && word.length > 2 && !/\./u.test(word) ? properCase(word) : word === 'LA' || word === 'DE' || word === 'DEL' ? word.toLowerCase() : word)).join(' ')
  if (proper !== text) remarks.push(reading('properCase', { text: proper }))
  return proper
}

function properWhereCapitals(text: string): string {
  return isInCapitals(text) ? properCase(text) : text
}

/** "LIC." is written "Lic."; letters with dots (S.E., C.P.) are as they are. */
export function inUsualCase(honorific: string): string {
  return honorific.replace(/(\p{Lu})(\p{Lu}+)(?=\.?(?:\s|$))/gu, (_match, first: string, rest: string) => first + rest.toLowerCase())
}

function withoutNickname(text: string, remarks: Remark[]): { bare: string; nickname: string } {
  const match = NICKNAME.exec(text)
  if (!match) return { bare: text, nickname: '' }
  const inside = match[1] ?? match[2] ?? match[3] ?? ''
  const bare = text.replace(NICKNAME, ' ').trim()
  // "(por confirmar)", "(TBC)", "(he/him)": a note, not a name.
  const isName = match[1] !== undefined || match[3] !== undefined || /^\p{Lu}\p{Ll}+$/u.test(inside)
  remarks.push(reading(isName ? 'nickname' : 'aside', { text: inside }))
  return { bare, nickname: isName ? inside : '' }
}

function withoutAfterName(text: string): { name: string; after: string } {
  let name = text
  const after: string[] = []
  for (let match = AFTER_NAME.exec(name); match && after.length < 4; match = AFTER_NAME.exec(name)) {
    after.unshift(match[0].replace(/^[,\s]+/u, ''))
    name = name.slice(0, match.index)
  }
  return { name, after: after.join(', ') }
}

function isInitial(word: string): boolean {
  return /^\p{Lu}\.?$|^(?:\p{Lu}\.){1,3}$/u.test(word)
}

function once(remarks: readonly Remark[]): Remark[] {
  const seen = new Set<string>()
  const cased = remarks.filter(({ key }) => key === 'remark.properCase')
  const others = remarks.filter(({ key }) => key !== 'remark.properCase' && !seen.has(key) && seen.add(key))
  if (cased.length === 0) return others
  return [...others, reading('properCase', { text: cased.map(({ values }) => values['text'] ?? '').join(' ') })]
}
