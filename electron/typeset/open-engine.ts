import type { Engine, EngineName } from './engine.ts'
import { readFonts } from './fonts.ts'
import { openNativeEngine } from './native-engine.ts'
import { openWasmEngine } from './wasm-engine.ts'

export interface EngineOptions {
  /** The folder with the fonts of the house; no other font is used. */
  fontsFolder: string
  /** Only for tests and when the native module misbehaves: take this engine and no other. */
  engine?: EngineName
}

/** Opens Typst: the native module where there is one for this system, else WebAssembly. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const fonts = readFonts(options.fontsFolder)
  if (options.engine === 'native') return openNativeEngine(fonts)
  if (options.engine === 'wasm') return openWasmEngine(fonts)
  try {
    return openNativeEngine(fonts)
  } catch {
    // No binary of Typst for this system (they exist for a few only): the slower engine gives the same pages.
    return openWasmEngine(fonts)
  }
}
