import { fold } from '#shared/foundation/formats/index.ts'
import { type Language, textIn } from '#shared/foundation/language.ts'
import { attachedInOrder } from '#shared/domain/document/rules.ts'
import type { Attached, Document } from '#shared/domain/document/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { isVisible, type SectionContext } from '../packs/section.ts'
import type { FileFacts, FileProblem } from '#shared/domain/attachment/facts.ts'

/** Why a file stands beside the book instead of in it. */
export type ApartReason = 'docx' | 'xlsx' | 'tooManyPages' | 'hiddenLayers' | 'noFonts' | 'missing' | FileProblem

/** An attached file as a pack has it. */
export interface PackedFile {
  document: Document
  file: Attached & { id: string }
  facts: FileFacts
  /** Null: its pages or its picture are in the book. */
  reason: ApartReason | null
  /** Under which it lies beside the book, by the rule of file names, in the language of the book. */
  fileName: string
}

/** Whether a file can be put beside the book: it is there and nothing harmful was found. */
export function canLieBeside({ facts }: PackedFile): boolean {
  return facts.state === 'read'
}

/** Documents with files that the section may print, whichever side may see them: those of the group of the pack where it is about one. */
export function documentsWithFiles({ edition, groups, isOfOneGroup }: Pick<SectionContext, 'edition' | 'groups' | 'isOfOneGroup'>, languages: readonly Language[]): Document[] {
  const { view } = edition
  return view.documents.filter((document) => {
    const about = document.group ?? view.session(document.session)?.group ?? null
    return (!isOfOneGroup || groups.some(({ group }) => group.id === about)) && filesOf(document, languages).length > 0
  })
}

/** The files of a section in order: of the documents that the side of the pack may see, for books in these languages. */
export function packedFiles(context: SectionContext, languages: readonly Language[]): PackedFile[] {
  const { edition, files, side } = context
  if (files === null) return []
  const names = fileNames(edition.view, edition.language)
  return documentsWithFiles(context, languages)
    .filter((document) => isVisible(document.side, side))
    .flatMap((document) =>
      filesOf(document, languages).map((file): PackedFile => {
        const facts = files.get(file.file) ?? { state: 'missing' }
        return { document, file, facts, reason: reasonOf(facts), fileName: names.get(`${document.id}/${file.id}`) ?? file.file }
      })
    )
}

function filesOf(document: Document, languages: readonly Language[]): (Attached & { id: string })[] {
  return attachedInOrder(document).filter((file) => file.languages.length === 0 || file.languages.some((one) => languages.includes(one)))
}

function reasonOf(facts: FileFacts): ApartReason | null {
  if (facts.state === 'missing') return 'missing'
  if (facts.state === 'refused') return facts.problem
  if (facts.type === 'docx' || facts.type === 'xlsx') return facts.type
  return facts.type === 'pdf' ? facts.apart : null
}

/** `Lettre d’invitation` of `Lettre d’invitation.pdf`; a name that is nothing else stays whole. */
export function nameWithoutEnding(name: string): string {
  return name.replace(/(?<=.)\.[a-z0-9]{1,5}$/iu, '')
}

/** What a file is called: its title in this or the next best language, or its name where it came from, without its ending. */
export function titleOfFile({ title, name }: Attached, language: Language): string {
  return textIn(title, language).text.trim() || nameWithoutEnding(name)
}

const LONGEST = 48
const ENDINGS = { pdf: 'pdf', png: 'png', jpeg: 'jpg', docx: 'docx', xlsx: 'xlsx' } as const

/** A name for every file of the meeting, the same in every pack: small letters, figures and hyphens; one that came twice has a number. */
function fileNames(view: MeetingView, language: Language): Map<string, string> {
  const names = new Map<string, string>()
  const used = new Map<string, number>()
  for (const document of view.documents) {
    for (const file of attachedInOrder(document)) {
      const words = slug(titleOfFile(file, language)) || 'file'
      const times = (used.get(words) ?? 0) + 1
      used.set(words, times)
      names.set(`${document.id}/${file.id}`, `${words}${times > 1 ? `-${times}` : ''}-${language}.${ENDINGS[file.type]}`)
    }
  }
  return names
}

function slug(text: string): string {
  return fold(text).replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-+|-+$/gu, '').slice(0, LONGEST).replace(/-+$/u, '')
}
