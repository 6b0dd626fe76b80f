declare module 'hunspell-asm/dist/cjs/lib/browser/hunspell.js' {
  import type { HunspellFactory } from './hunspell.ts'
  const factory: HunspellFactory
  export default factory
}
