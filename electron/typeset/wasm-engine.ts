import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler'
import { type Engine, NO_PAGE_MARKS, TypesetError, type TypesetDocument, type TypesetPdf } from './engine.ts'
import { filesGiven } from './files-given.ts'
import type { Fonts } from './fonts.ts'
import { moduleUrl } from './module-url.ts'
import { declareAccessible } from './pdf/accessible.ts'
import { pageMarksIn, placesIn } from './places.ts'
import { TEMPLATE_FILES } from './templates.ts'

/** Numbers by which the WebAssembly build knows what is asked of it. */
const PAGED = 0
const PDF = 1
const FULL_DIAGNOSTICS = 3

type WasmModule = typeof import('@myriaddreamin/typst-ts-web-compiler')

/** Opens Typst as WebAssembly: the same Typst 0.14.2 on every system, several times slower than the native module. */
export async function openWasmEngine(fonts: Fonts): Promise<Engine> {
  const { resolve } = createRequire(moduleUrl())
  const typst = await importSource(resolve('@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler.mjs'))
  typst.initSync({ module: readFileSync(resolve('@myriaddreamin/typst-ts-web-compiler/wasm')) })
  const builder = new typst.TypstCompilerBuilder()
  builder.set_dummy_access_model() // nothing outside the compiler's memory can be read
  for (const file of fonts.files) await builder.add_raw_font(file)
  const compiler = await builder.build()
  for (const [name, source] of Object.entries(TEMPLATE_FILES)) compiler.add_source(`/${name}`, source)
  const give = filesGiven((name, bytes) => compiler.map_shadow(`/files/${name}`, bytes))
  return {
    name: 'wasm',
    covers: fonts.covers,
    compile: (document) => {
      give(document.files)
      return compile(compiler, document)
    }
  }
}

/**
 * Imports an ES module that imports nothing itself, by its text. Node's file functions see into the packaged archive;
 * the module loader of Electron before 28 does not ("ENOTDIR"), and a bundle in CommonJS cannot require such a module.
 */
async function importSource(file: string): Promise<WasmModule> {
  const url = `data:text/javascript;base64,${readFileSync(file).toString('base64')}`
  return (await import(/* @vite-ignore */ url)) as WasmModule // the package's own types
}

interface WasmOutcome {
  result?: Uint8Array
  diagnostics?: { message: string; path: string; range: string }[]
}

function compile(compiler: TypstCompiler, document: TypesetDocument): TypesetPdf {
  compiler.map_shadow('/data.json', new TextEncoder().encode(document.data))
  const world = compiler.snapshot(undefined, `/${document.template}.typ`, undefined)
  try {
    const compiled = outcomeOf(() => world.compile(PAGED, FULL_DIAGNOSTICS))
    if (compiled.diagnostics && compiled.diagnostics.length > 0) throw new TypesetError(describe(compiled))
    const exported = outcomeOf(() => world.get_artifact(PDF, FULL_DIAGNOSTICS))
    if (!exported.result) throw new TypesetError(describe(exported))
    const asked = (selector: string): unknown => JSON.parse(world.query(PAGED, selector, 'value'))
    return {
      ...declareAccessible(exported.result),
      places: document.places === true ? placesIn(asked('<place>')) : [],
      ...(document.sources === true ? pageMarksIn(asked('<source-places>')) : NO_PAGE_MARKS)
    }
  } finally {
    world.free()
  }
}

function outcomeOf(work: () => unknown): WasmOutcome {
  try {
    return work() as WasmOutcome // the shape that the package documents; there are no types for it
  } catch (error) {
    throw new TypesetError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

function describe(outcome: WasmOutcome): string {
  const lines = (outcome.diagnostics ?? []).map((diagnostic) => `${diagnostic.path} ${diagnostic.range}: ${diagnostic.message}`)
  return lines.join('\n') || 'Typst gave no document and no reason'
}
