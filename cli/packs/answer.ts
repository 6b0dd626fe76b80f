import { join } from 'node:path'
import { inEach, textIn } from '#shared/foundation/language.ts'
import { type PackedFile, titleOfFile } from '#shared/briefing/attached/packed-files.ts'
import { wordsIn } from '#shared/briefing/documents/frame/words.ts'
import type { RefusedPack } from '#shared/briefing/packs/files/make-files.ts'
import type { Refused } from '#shared/briefing/packs/section.ts'
import type { Output } from '../output.ts'
import type { Made, MadeFile } from './make.ts'

/** What `pack` made and what it refused. */
export interface PackOutput {
  folder: string
  loose: readonly Made[]
  archive: MadeFile | null
  refused: readonly RefusedPack[]
}

/** The answer of `pack` for other programs: every file with what is in it, every refusal with its reason, in words of the three languages. */
export function packAnswer({ folder, loose, archive, refused }: PackOutput, output: Output) {
  return {
    files: [
      ...loose.flatMap(({ files, id, name, language, languages, marking, side, empty, attached }) =>
        files.map(({ fileName, format, pages }) => ({ path: join(folder, fileName), pack: id, name, language, languages, format, pages, marking, side, empty, attached: attached.map(attachedAnswer) }))
      ),
      ...(archive ? [{ path: join(folder, archive.fileName), format: archive.format }] : [])
    ],
    refused: refused.map(({ source, name, language, refused: texts }) => ({
      pack: source.id, name, language, message: inEach((to) => output.sayIn(to, 'packs.refused', { name })), texts: texts.map((text) => refusedAnswer(text, output))
    }))
  }
}

/** Whether a file is in the book, or why it is not. */
function attachedAnswer({ document, file, facts, reason, fileName }: PackedFile) {
  return {
    document: document.id, title: titleOfFile(file, 'en'), name: file.name, place: reason === null ? 'inside' : facts.state === 'read' ? 'beside' : 'nowhere',
    reason, message: reason === null ? null : inEach((to) => wordsIn(to)(`fileReason.${reason}`)),
    fileName: facts.state === 'read' ? fileName : null, pages: facts.state === 'read' && facts.type === 'pdf' ? facts.count : null
  }
}

function refusedAnswer({ record, title, side, section }: Refused, output: Output) {
  const message = inEach((to) => {
    const words = wordsIn(to)
    return output.sayIn(to, 'packs.refusedText', { title: textIn(title, to).text, side: words(`side.${side}`), section: words(`section.${section}`) })
  })
  return { record, title, side, section, message }
}
