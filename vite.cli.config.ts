import { defineConfig } from 'vite'
import { assembly } from './scripts/assembly.mjs'

/** The command line, and the thread in which it looks at attached files: ES modules for Node 20.19 or later; what carries machine code or WASM stays a dependency. */
export default defineConfig({
  publicDir: false,
  plugins: [assembly()],
  ssr: {
    target: 'node',
    noExternal: true,
    external: ['@myriaddreamin/typst-ts-node-compiler', '@myriaddreamin/typst-ts-web-compiler']
  },
  build: {
    ssr: true,
    outDir: 'out/cli',
    target: 'node20',
    sourcemap: true,
    emptyOutDir: true,
    rolldownOptions: {
      input: { main: 'cli/main.ts', inspect: 'cli/packs/inspect-thread.ts' },
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' }
    }
  }
})
