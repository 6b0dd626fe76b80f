import englishAffixes from 'dictionary-en-ca/index.aff?url'
import englishWords from 'dictionary-en-ca/index.dic?url'
import spanishAffixes from 'dictionary-es-mx/index.aff?url'
import spanishWords from 'dictionary-es-mx/index.dic?url'
import frenchAffixes from 'dictionary-fr/index.aff?url'
import frenchWords from 'dictionary-fr/index.dic?url'
import hunspellFactory from 'hunspell-asm/dist/cjs/lib/browser/hunspell.js'
import type { Language } from '#shared/foundation/language.ts'
import { dictionaryOf, startHunspell, type Dictionary, type HunspellModule } from './hunspell.ts'
import type { SpellingAnswer, SpellingRequest } from './messages.ts'

const FILES: Record<Language, readonly [string, string]> = {
  en: [englishAffixes, englishWords],
  fr: [frenchAffixes, frenchWords],
  es: [spanishAffixes, spanishWords]
}

let hunspell: Promise<HunspellModule> | null = null
const dictionaries = new Map<Language, Promise<Dictionary>>()

/** Beside the window: says which words are in no dictionary, and what may have been meant. */
self.addEventListener('message', ({ data }: MessageEvent<SpellingRequest>) => {
  answer(data).then(post, (error: unknown) => {
    post({ number: data.number, kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
  })
})

async function answer(request: SpellingRequest): Promise<SpellingAnswer> {
  const { number, language } = request
  const dictionary = await dictionaryIn(language)
  if (request.kind === 'suggest') return { number, kind: 'suggested', suggestions: dictionary.suggestions(request.word) }
  const isRight = (ways: readonly (readonly string[])[]): boolean => ways.some((pieces) => pieces.every((piece) => dictionary.isRight(piece)))
  return { number, kind: 'checked', wrong: request.words.filter(({ ways }) => !isRight(ways)).map(({ word }) => word) }
}

/** Each language's dictionary is read when it is first asked for. */
function dictionaryIn(language: Language): Promise<Dictionary> {
  let dictionary = dictionaries.get(language)
  if (dictionary === undefined) {
    dictionary = read(language)
    dictionaries.set(language, dictionary)
  }
  return dictionary
}

async function read(language: Language): Promise<Dictionary> {
  hunspell ??= startWithoutFetch()
  const [module, [affixes, words]] = await Promise.all([hunspell, Promise.all(FILES[language].map(bytesAt))])
  if (!affixes || !words) throw new Error('A dictionary has two files')
  return dictionaryOf(module, language, affixes, words)
}

async function bytesAt(address: string): Promise<Uint8Array> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

/**
 * The WASM lies in the script as a data address. Hunspell would fetch it, which the security policy forbids, and then read it without
 * fetching; where there is no `fetch` it does so at once.
 */
function startWithoutFetch(): Promise<HunspellModule> {
  const { fetch: own } = self
  Object.defineProperty(self, 'fetch', { value: undefined, configurable: true, writable: true })
  try {
    return startHunspell(hunspellFactory)
  } finally {
    Object.defineProperty(self, 'fetch', { value: own, configurable: true, writable: true })
  }
}

function post(message: SpellingAnswer): void {
  self.postMessage(message)
}
