import type { Language } from '#shared/foundation/language.ts'
import type { SpellingAnswer, SpellingRequest } from './messages.ts'

type Open = { resolve: (answer: SpellingAnswer) => void; reject: (error: Error) => void }

/** The speller of the window: one worker, begun when a word is first looked up. What a word was found to be is kept. */
let worker: Worker | null = null
let asked = 0
const open = new Map<number, Open>()
const verdicts: Record<Language, Map<string, boolean>> = { en: new Map(), fr: new Map(), es: new Map() }

/** A word, and the ways in which it may be right. */
export interface WordToCheck {
  word: string
  ways: readonly (readonly string[])[]
}

/** Which of the words are in no dictionary of the language. Rejects when the dictionaries could not be read. */
export async function wrongWords(words: readonly WordToCheck[], language: Language): Promise<ReadonlySet<string>> {
  const known = verdicts[language]
  const unknown = [...new Map(words.filter(({ word }) => !known.has(word)).map((word) => [word.word, word])).values()]
  if (unknown.length > 0) {
    const answer = await ask({ kind: 'check', language, words: unknown })
    const wrong = new Set(answer.kind === 'checked' ? answer.wrong : [])
    for (const { word } of unknown) known.set(word, !wrong.has(word))
  }
  return new Set(words.map(({ word }) => word).filter((word) => known.get(word) === false))
}

/** What may have been meant by a word, the likeliest first. */
export async function spellingsFor(word: string, language: Language): Promise<readonly string[]> {
  const answer = await ask({ kind: 'suggest', language, word })
  return answer.kind === 'suggested' ? answer.suggestions : []
}

type Asked<Request> = Request extends SpellingRequest ? Omit<Request, 'number'> : never

function ask(request: Asked<SpellingRequest>): Promise<SpellingAnswer> {
  const number = ++asked
  return new Promise((resolve, reject) => {
    open.set(number, { resolve, reject })
    running().postMessage({ ...request, number })
  })
}

function running(): Worker {
  if (worker !== null) return worker
  const made = new Worker(new URL('./spelling.worker.ts', import.meta.url), { type: 'module' })
  made.addEventListener('message', ({ data }: MessageEvent<SpellingAnswer>) => {
    const waiting = open.get(data.number)
    open.delete(data.number)
    if (data.kind === 'failed') waiting?.reject(new Error(data.reason))
    else waiting?.resolve(data)
  })
  made.addEventListener('error', (event) => {
    for (const { reject } of open.values()) reject(new Error(event.message))
    open.clear()
    worker = null
  })
  return (worker = made)
}
