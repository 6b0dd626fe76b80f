import { SUMMED_FIELDS, type BaseField, type FieldCode } from '../fields.ts'
import type { HeadingField } from '../headings/heading-field.ts'
import type { HeadingReading } from '../headings/read-heading.ts'
import type { ColumnMatch, ForbiddenReason } from '../mapping.ts'
import type { ColumnContent } from './content.ts'

/** One column with everything that is known of it, before the columns are weighed against each other. */
export interface Candidate {
  column: number
  heading: string
  reading: HeadingReading | null
  remembered: FieldCode | null
  forbidden: ForbiddenReason | null
  content: ColumnContent
  examples: readonly string[]
  isAboutSomeoneElse?: boolean
}

type Match = Pick<ColumnMatch, 'field' | 'confidence' | 'reason'>

const NOTHING: Match = { field: 'ignore', confidence: 0, reason: 'unknown' }
/** What only the cells say: enough to offer, little enough to be looked at. */
const BY_CONTENT = { emails: 0.8, phones: 0.6, names: 0.55 }

/** Gives each column a field, each field to the column that has most right to it. */
export function settle(candidates: readonly Candidate[]): ColumnMatch[] {
  const fields = new Set(candidates.map(({ reading, forbidden }) => (forbidden === null ? reading?.field : undefined)))
  const proposals = candidates.map((candidate) => ({ candidate, match: proposalOf(candidate, fields) }))
  addNameByContent(proposals)
  // Remembered first, then by confidence, then from left to right.
  const order = [...proposals].sort((a, b) => rightOf(b.match) - rightOf(a.match) || a.candidate.column - b.candidate.column)
  const taken = new Set<FieldCode>()
  for (const proposal of order) {
    const { field } = proposal.match
    if (SUMMED_FIELDS.has(field)) continue
    if (taken.has(field)) proposal.match = otherwise(proposal.candidate, field, taken)
    taken.add(proposal.match.field)
  }
  return proposals.map(({ candidate: { column, heading, forbidden, examples }, match }) => ({ column, heading, forbidden, examples, ...match }))
}

function rightOf(match: Match): number {
  return match.reason === 'sender' ? 2 : match.confidence
}

function proposalOf(candidate: Candidate, fields: ReadonlySet<HeadingField | undefined>): Match {
  const { reading, remembered, forbidden, content } = candidate
  if (forbidden !== null) return remembered === 'note' ? { field: 'note', confidence: 1, reason: 'sender' } : NOTHING
  if (remembered !== null) return { field: remembered, confidence: 1, reason: 'sender' }
  if (candidate.isAboutSomeoneElse === true) return { ...NOTHING, reason: 'someoneElse' }
  if (reading === null) return byContent(content)
  const field = meant(reading.field, content, fields)
  const confidence = reading.confidence * agreement(field, content)
  if (confidence < 0.4) return byContent(content)
  return { field: coded(field, reading), confidence: Math.round(confidence * 100) / 100, reason: reading.reason }
}

/** What an ambiguous heading means in this list. */
function meant(field: HeadingField, content: ColumnContent, fields: ReadonlySet<HeadingField | undefined>): BaseField {
  const hasSurnames = fields.has('firstSurname') || fields.has('secondSurname') || fields.has('surnames')
  switch (field) {
    case 'name':
      return hasSurnames ? 'givenNames' : 'fullName'
    case 'nom':
      if (fields.has('surnames') || fields.has('firstSurname')) return 'givenNames'
      return fields.has('givenNames') ? 'surnames' : 'fullName'
    case 'styleOrTitle':
      return content.honorifics >= 0.6 || fields.has('title') ? 'honorific' : 'title'
    case 'surnames':
      // "Apellido" beside "Segundo apellido" is the first one.
      return fields.has('secondSurname') && !fields.has('firstSurname') ? 'firstSurname' : 'surnames'
    default:
      return field
  }
}

/** A heading that its cells contradict counts for less. */
function agreement(field: BaseField, content: ColumnContent): number {
  if (content.filled === 0) return 1
  if (field === 'email') return content.emails >= 0.3 ? 1 : 0.4
  if (content.emails >= 0.8 && field !== 'note') return 0.3
  if ((field === 'phone' || field === 'mobile') && content.phones === 0) return 0.8
  return 1
}

function coded(field: BaseField, { language }: HeadingReading): FieldCode {
  // Only fields that are written in each language are read with one (read-heading.ts).
  return language === null ? field : (`${field}.${language}` as FieldCode)
}

function byContent(content: ColumnContent): Match {
  if (content.emails >= 0.8) return { field: 'email', confidence: BY_CONTENT.emails, reason: 'content' }
  if (content.honorifics >= 0.8) return { field: 'honorific', confidence: BY_CONTENT.phones, reason: 'content' }
  if (content.phones >= 0.8 && content.filled >= 2) return { field: 'phone', confidence: BY_CONTENT.phones, reason: 'content' }
  return NOTHING
}

/** Where no heading names a column of names, the first one that holds nothing but names is offered. */
function addNameByContent(proposals: { candidate: Candidate; match: Match }[]): void {
  const isName = ({ match }: { match: Match }): boolean => ['fullName', 'givenNames', 'surnames', 'firstSurname'].includes(match.field)
  if (proposals.some(isName)) return
  const names = proposals.find(({ candidate, match }) => match.field === 'ignore' && match.reason === 'unknown' && candidate.forbidden === null && candidate.content.names >= 0.7 && candidate.content.different >= 0.8)
  if (names) names.match = { field: 'fullName', confidence: BY_CONTENT.names, reason: 'content' }
}

/** A second column of telephones is the mobile; everything else that is twice there is left out, and says so. */
function otherwise({ content, reading }: Candidate, field: FieldCode, taken: ReadonlySet<FieldCode>): Match {
  if (field === 'phone' && !taken.has('mobile') && content.phones >= 0.5) return { field: 'mobile', confidence: 0.55, reason: reading?.reason ?? 'content' }
  return { field: 'ignore', confidence: 0, reason: 'taken' }
}
