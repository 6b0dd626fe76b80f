import { isLanguage, type Language } from '#shared/foundation/language.ts'
import type { FieldPath } from '#shared/ledger/change.ts'

/** A field of a kind that people translate. In `field` a star stands for the id of a part. */
interface WordedField {
  field: string
  /** Long texts are in the small Markdown of `shared/foundation/rich-text`; titles are printed as typed. */
  isRich: boolean
}

const short = (field: string): WordedField => ({ field, isRich: false })
const long = (field: string): WordedField => ({ field, isRich: true })

/**
 * The texts of which it is noted what they were made from. Titles and offices of people are not among them: each is in the
 * form that the person uses, and none is made from another.
 */
const WORDED: Readonly<Record<string, readonly WordedField[]>> = {
  meeting: [short('title'), short('theme'), short('city'), short('venue'), short('note')],
  group: [short('name'), long('mandate')],
  room: [short('name'), short('note')],
  session: [short('title'), long('description'), short('steps.*.action')],
  item: [short('title'), long('note')],
  document: [short('title'), short('parts.*.heading'), long('parts.*.text'), short('attached.*.title')],
  task: [short('title')],
  outcome: [short('text'), short('who'), short('progress')],
  seating: [short('name')],
  person: [long('biography')]
}

/** The text that a field of the ledger is one language of: `parts.p2.text.fr` is `parts.p2.text` in French. Null for others. */
export function textWritten(kind: string, path: FieldPath): { path: FieldPath; language: Language } | null {
  if (!Object.hasOwn(WORDED, kind)) return null
  const dot = path.lastIndexOf('.')
  const language = path.slice(dot + 1)
  if (dot < 1 || !isLanguage(language)) return null
  const text = path.slice(0, dot)
  return fieldOf(kind, text) === undefined ? null : { path: text, language }
}

/** Whether a text is in the small Markdown of long texts. */
export function isRichText(kind: string, path: FieldPath): boolean {
  return RICH.has(`${kind} ${path.slice(path.lastIndexOf('.') + 1)}`)
}

/** By kind and the last part of the field: no long text of a kind shares it with a short one. */
const RICH: ReadonlySet<string> = new Set(
  Object.entries(WORDED).flatMap(([kind, fields]) => fields.flatMap(({ field, isRich }) => (isRich ? [`${kind} ${field.slice(field.lastIndexOf('.') + 1)}`] : [])))
)

function fieldOf(kind: string, path: FieldPath): WordedField | undefined {
  const segments = path.split('.')
  return WORDED[kind]?.find(({ field }) => {
    const wanted = field.split('.')
    return wanted.length === segments.length && wanted.every((part, index) => (part === '*' ? segments[index] !== '' : part === segments[index]))
  })
}
