import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { join } from 'node:path'
import { assembly } from './scripts/assembly.mjs'

/**
 * Three bundles: main (with the three utility processes as entries of their own), preload, renderer.
 *
 * CommonJS for Node 18 and syntax for Chromium 114, so that one bundle runs in the current Electron and in the older
 * test runtime. Everything is bundled except what carries machine code or WASM: the archive then holds no dependency
 * tree.
 */
const EXTERNAL = [/^@myriaddreamin\/typst-ts-node-compiler/, /^@myriaddreamin\/typst-ts-web-compiler/]

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: 'node18',
      // Half the text to parse before the window can open; the source maps keep stacks readable.
      minify: true,
      sourcemap: true,
      externalizeDeps: false,
      rolldownOptions: {
        external: EXTERNAL,
        input: {
          main: 'electron/main/main.ts',
          files: 'electron/files/main.ts',
          typeset: 'electron/typeset/main.ts',
          intake: 'electron/intake/main.ts'
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' }
      }
    }
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node18',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: 'electron/preload/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react()],
    // The packages of the dictionaries export only a script for Node that reads these files.
    resolve: { alias: [{ find: /^(dictionary-[\w-]+)\/index\.(aff|dic)/, replacement: join(import.meta.dirname, 'node_modules/$1/index.$2') }] },
    worker: { format: 'es', plugins: () => [assembly()] },
    build: {
      outDir: 'out/renderer',
      target: 'chrome114',
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: 'renderer/index.html' }
    }
  }
})
