import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NodeCompiler, NodeError, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { type Engine, NO_PAGE_MARKS, TypesetError, type TypesetDocument, type TypesetPdf } from './engine.ts'
import { filesGiven } from './files-given.ts'
import type { Fonts } from './fonts.ts'
import { moduleUrl } from './module-url.ts'
import { declareAccessible } from './pdf/accessible.ts'
import { pageMarksIn, placesIn } from './places.ts'
import { TEMPLATE_FILES } from './templates.ts'

type NativeModule = typeof import('@myriaddreamin/typst-ts-node-compiler')

/** A folder that is never made: templates see the files given to them and no other (`workspace: '/'` would show the disk). */
const NO_WORKSPACE = join(tmpdir(), 'alternat-typeset-has-no-workspace')
/** How many compiles a laid-out piece is kept without being used. Zero would throw away what makes edits quick. */
const KEEP_FOR = 30

/** Opens Typst as a native module. Throws where no binary for this system is installed. */
export function openNativeEngine(fonts: Fonts): Engine {
  // Resolved at run time and never bundled: the module finds its binary beside itself.
  const native = createRequire(moduleUrl())('@myriaddreamin/typst-ts-node-compiler') as NativeModule // the package's own types
  const compiler = native.NodeCompiler.create({ workspace: NO_WORKSPACE, fontArgs: [{ fontBlobs: fonts.files.map((file) => Buffer.from(file)) }] })
  for (const [name, source] of Object.entries(TEMPLATE_FILES)) compiler.addSource(join(NO_WORKSPACE, name), source)
  const give = filesGiven((name, bytes) => compiler.mapShadow(join(NO_WORKSPACE, 'files', name), Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)))
  return {
    name: 'native',
    covers: fonts.covers,
    compile: (document) => {
      give(document.files)
      return compile(compiler, document)
    }
  }
}

function compile(compiler: NodeCompiler, document: TypesetDocument): TypesetPdf {
  compiler.mapShadow(join(NO_WORKSPACE, 'data.json'), Buffer.from(document.data))
  const outcome = compiler.compile({ mainFilePath: join(NO_WORKSPACE, `${document.template}.typ`) })
  const problem = outcome.takeError() ?? outcome.takeWarnings()
  // A warning is an error here: an unknown font would otherwise be replaced by whatever the system has.
  const { result } = outcome
  if (problem || !result) throw new TypesetError(describe(compiler, problem))
  const asked = (selector: string): unknown => compiler.query(result, { selector, field: 'value' })
  try {
    return {
      ...exported(compiler, result, document),
      places: document.places === true ? placesIn(asked('<place>')) : [],
      ...(document.sources === true ? pageMarksIn(asked('<source-places>')) : NO_PAGE_MARKS)
    }
  } catch (error) {
    throw new TypesetError(error instanceof Error ? error.message : String(error), { cause: error })
  } finally {
    compiler.evictCache(KEEP_FOR)
  }
}

/**
 * Typst names no standard for a file with pages of another PDF, because it cannot look into them. Ours hold nothing but what is drawn, with
 * all their fonts (electron/attached/clean-pdf.ts), each a figure with words: the book is then declared accessible as the WebAssembly build's is.
 */
function exported(compiler: NodeCompiler, result: NodeTypstDocument, { files = {}, sources, standard }: TypesetDocument): Pick<TypesetPdf, 'pdf' | 'pages'> {
  const hasPages = Object.keys(files).some((name) => name.endsWith('.pdf'))
  // Typst takes one standard at a time: this one is checked, and thrown away; `typeset` names both.
  if (standard === 'a-3a') compiler.pdf(result, { pdfStandard: 'a-3a' })
  // Pages that are only looked at go without tags: the words are read out from beside them, and a third of the time is saved.
  const pdf = compiler.pdf(result, sources === true ? { pdfTags: false } : hasPages ? {} : { pdfStandard: 'ua-1' })
  const bytes = new Uint8Array(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  return hasPages && sources !== true ? declareAccessible(bytes) : { pdf: bytes, pages: result.numOfPages }
}

function describe(compiler: NodeCompiler, problem: NodeError | null): string {
  if (!problem) return 'Typst gave no document and no reason'
  const diagnostics: { message?: unknown; path?: unknown }[] = compiler.fetchDiagnostics(problem)
  return diagnostics.map((diagnostic) => `${String(diagnostic.path ?? '')}: ${String(diagnostic.message ?? '')}`).join('\n')
}
