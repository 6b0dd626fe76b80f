import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasText, LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { decideValue } from '#shared/domain/decide.ts'
import { approveTexts, chooseSource, confirmTranslations, withdrawApprovals, writeTranslation } from '#shared/domain/wording/edits.ts'
import { sourceOf, statesOf, type Worded } from '#shared/domain/wording/rules.ts'
import { Account } from './account.ts'
import { copyOf, ITEM, laptopWith, writes, type WordedLaptop } from './worded-laptop.ts'

const RUNS = 1000
const language = fc.constantFrom<Language>(...LANGUAGES)
const who = fc.nat(2)

type Step =
  | { do: 'write'; who: number; languages: Language[]; isCleared: boolean }
  | { do: 'translate'; who: number; language: Language; from: Language; isOld: boolean }
  | { do: 'confirm' | 'approve' | 'withdraw' | 'choose'; who: number; language: Language }
  | { do: 'undo' | 'redo'; who: number }
  | { do: 'decide'; who: number; language: Language; index: number }
  | { do: 'send'; who: number; to: number; part: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('write' as const), who, languages: fc.uniqueArray(language, { minLength: 1, maxLength: 3 }), isCleared: fc.nat(5).map((n) => n === 0) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('translate' as const), who, language, from: language, isOld: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('confirm' as const, 'approve' as const, 'withdraw' as const, 'choose' as const), who, language }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('decide' as const), who, language, index: fc.nat(2) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('send' as const), who, to: who, part: fc.constantFrom(1, 2, 3, 4, 4) }) }
)

const histories = fc.record({
  begins: fc.uniqueArray(language, { minLength: 1, maxLength: 3 }),
  steps: fc.array(step, { minLength: 3, maxLength: 22 })
})
/** One person alone who takes nothing back and clears nothing: everything is known exactly. */
const alone = fc.record({
  begins: fc.uniqueArray(language, { minLength: 1, maxLength: 3 }),
  steps: fc.array(step.filter((one) => !['undo', 'redo', 'decide', 'send'].includes(one.do) && !(one.do === 'write' && one.isCleared)), { minLength: 1, maxLength: 16 })
})

/** Rare ones that chance has found once. */
const FOUND: [{ begins: Language[]; steps: Step[] }][] = [
  // A source cleared by a decision.
  [{
    begins: ['es'],
    steps: [
      { do: 'write', who: 0, languages: ['es', 'en'], isCleared: true },
      { do: 'write', who: 2, languages: ['fr', 'en', 'es'], isCleared: false },
      { do: 'send', who: 0, to: 2, part: 3 },
      { do: 'decide', who: 2, language: 'es', index: 1 }
    ]
  }],
  // A source confirmed on one laptop and written on another.
  [{
    begins: ['fr', 'en'],
    steps: [
      { do: 'write', who: 1, languages: ['en'], isCleared: true },
      { do: 'write', who: 1, languages: ['fr', 'en'], isCleared: true },
      { do: 'write', who: 2, languages: ['fr', 'en'], isCleared: true },
      { do: 'undo', who: 2 },
      { do: 'confirm', who: 2, language: 'en' },
      { do: 'write', who: 1, languages: ['en'], isCleared: false }
    ]
  }],
  // Older data: a source changed while it stands alone here, and its translation comes back there.
  [{
    begins: ['en', 'es'],
    steps: [
      { do: 'write', who: 2, languages: ['es'], isCleared: true },
      { do: 'send', who: 2, to: 0, part: 4 },
      { do: 'undo', who: 2 },
      { do: 'write', who: 0, languages: ['en'], isCleared: false }
    ]
  }]
]

class World {
  readonly account = new Account()
  readonly laptops: WordedLaptop[]
  #words = 0

  constructor(begins: readonly Language[]) {
    const text = Object.fromEntries(begins.map((one) => [one, this.#fresh(one)]))
    const first = laptopWith(text, 'a')
    this.laptops = [first, copyOf(first, 'b'), copyOf(first, 'c')]
    for (const one of begins) for (const other of begins) if (one !== other) this.account.agree(one, text[one] ?? '', other, text[other] ?? '', false)
  }

  play(step: Step): void {
    const laptop = this.#laptop(step.who)
    const title = laptop.title()
    // No screen offers a text of an item that is gone.
    const isGone = laptop.states().get('item/i1')?.row === null
    if (isGone && !['undo', 'redo', 'send'].includes(step.do)) return
    const source = sourceOf(title)
    const words = (one: Language): string => title.text[one] ?? ''
    // What agrees through the third language agrees, whatever becomes of that one.
    for (const one of LANGUAGES) if (one !== source && this.account.isFresh(title.text, one, source)) this.account.agree(one, words(one), source, words(source), false)
    if (step.do === 'write') this.#write(laptop, step.languages, step.isCleared)
    else if (step.do === 'translate') {
      const of = step.isOld ? this.#oldest(laptop, step.from) : words(step.from)
      if (of === '' || step.from === step.language) return
      const made = this.#fresh(step.language)
      // Made from one that was made from this one: that one agrees with the source by what was there before.
      const agreed = LANGUAGES.filter((one) => one === step.language || this.account.isFresh(title.text, one, source))
      laptop.perform(writeTranslation(ITEM, 'title', step.language, made, { from: step.from, of }))
      // What agreed with a source that is itself translated now agrees with where that was taken from, if it agreed too.
      if (step.language !== source && agreed.includes(step.from)) this.account.agree(step.from, words(step.from), source, words(source), false)
      if (step.language === source && agreed.includes(step.from)) {
        for (const one of agreed) if (one !== source && one !== step.from) this.account.agree(one, words(one), step.from, words(step.from))
      }
      this.account.agree(step.language, made, step.from, of)
    } else if (step.do === 'confirm' || step.do === 'approve') {
      if (!hasText(title.text, step.language)) return
      const choices = [{ text: title, language: step.language }]
      laptop.perform(step.do === 'confirm' ? confirmTranslations(choices) : approveTexts(choices, { by: laptop.name, at: '2027-01-01T00:00:00Z' }))
      this.account.agree(step.language, words(step.language), source, words(source))
    } else if (step.do === 'withdraw') laptop.perform(withdrawApprovals([{ text: title, language: step.language }]))
    else if (step.do === 'choose') {
      if (!hasText(title.text, step.language)) return
      // What agrees with the source that goes agrees with the one that comes, if that one does.
      const fresh = LANGUAGES.filter((one) => this.account.isFresh(title.text, one, source))
      if (fresh.includes(step.language)) for (const one of fresh) this.account.agree(one, words(one), step.language, words(step.language), false)
      laptop.perform(chooseSource(title, step.language))
    } else if (step.do === 'undo') laptop.undo()
    else if (step.do === 'redo') laptop.redo()
    else if (step.do === 'decide') {
      const heads = laptop.states().get('item/i1')?.heads.get(`title.${step.language}`) ?? []
      const chosen = heads[step.index % Math.max(1, heads.length)]?.set[`title.${step.language}`]
      if (heads.length < 2 || chosen === undefined) return
      laptop.perform(decideValue(ITEM, `title.${step.language}`, chosen))
      if (chosen === null && step.language === source) this.#withoutSource(title, source)
    } else if (step.do === 'send') this.#laptop(step.to).receive([...laptop.known.values()].slice(0, Math.ceil((laptop.known.size * step.part) / 4)))
  }

  #write(laptop: WordedLaptop, languages: readonly Language[], isCleared: boolean): void {
    const title = laptop.title()
    const { source: chosen } = title.wording
    const text = Object.fromEntries(languages.map((one) => [one, isCleared ? null : this.#fresh(one)]))
    const isKnown = (chosen !== null && hasText(title.text, chosen)) || LANGUAGES.some((one) => hasText(title.text, one) && title.wording.bases[one] !== undefined)
    const shown = sourceOf(title)
    const altered = languages.filter((one) => hasText(title.text, one))
    // Of older data nobody knows the source: it is the language that somebody changes.
    const source = chosen !== null && languages.includes(chosen) && !hasText(title.text, chosen) ? chosen : isKnown || altered.includes(shown) ? shown : ([...altered].sort((a, b) => LANGUAGES.indexOf(a) - LANGUAGES.indexOf(b))[0] ?? shown)
    const isFollowing = (one: Language): boolean => {
      const wasMissing = !hasText(title.text, one)
      if (wasMissing) return chosen !== one
      return isKnown && this.account.isFresh(title.text, one, source)
    }
    const following = languages.includes(source) ? languages : languages.filter(isFollowing)
    laptop.perform(writes(text))
    if (isCleared && languages.includes(source)) this.#withoutSource(title, source)
    // Into a text that had no words: what is written at once was written together.
    if (!LANGUAGES.some((one) => hasText(title.text, one))) {
      for (const one of languages) for (const other of languages) if (one !== other) this.account.agree(one, text[one] ?? '', other, text[other] ?? '')
      return
    }
    for (const one of following) {
      const isSaid = languages.includes(source) || !hasText(title.text, one)
      if (one !== source) this.account.agree(one, text[one] ?? '', source, (languages.includes(source) ? text : title.text)[source] ?? '', isSaid)
    }
    for (const one of languages) if (one !== source) this.account.inherit(one, title.text[one] ?? '', text[one] ?? '')
  }

  /** Without its source, what agreed with it agrees with each other. */
  #withoutSource({ text }: Worded, source: Language): void {
    const fresh = LANGUAGES.filter((one) => hasText(text, one) && this.account.isFresh(text, one, source))
    for (const one of fresh) for (const other of fresh) if (one !== other) this.account.agree(one, text[one] ?? '', other, text[other] ?? '')
  }

  #fresh(one: Language): string {
    return `${one}${++this.#words}`
  }

  /** The oldest words in a language that a laptop has heard of. */
  #oldest(laptop: WordedLaptop, one: Language): string {
    const said = [...laptop.known.values()].map(({ set }) => set[`title.${one}`]).filter((words) => typeof words === 'string')
    return said.sort((a, b) => Number(a.slice(2)) - Number(b.slice(2)))[0] ?? ''
  }

  #laptop(index: number): WordedLaptop {
    return this.laptops[index % this.laptops.length] ?? laptopWith({})
  }
}

/** What a laptop takes to be up to date and nobody ever said to agree. */
function missed(world: World): string[] {
  return world.laptops.flatMap((laptop) => {
    const title = laptop.title()
    const { source, states } = statesOf(title)
    return LANGUAGES.filter((one) => one !== source && (states[one] === 'draft' || states[one] === 'approved') && !world.account.isFresh(title.text, one, source)).map(
      (one) => `${laptop.name}: ${one} of ${JSON.stringify(title)}`
    )
  })
}

describe('WORDING: staleness is never missed', () => {
  it('WORDING-20: over any history of three laptops, with undo, decisions and partial exchanges, by an account kept apart', () => {
    fc.assert(
      fc.property(histories, ({ begins, steps }) => {
        const world = new World(begins)
        for (const step of steps) {
          world.play(step)
          expect(missed(world)).toEqual([])
        }
        for (const one of world.laptops) for (const other of world.laptops) one.receive(other.known.values())
        expect(missed(world)).toEqual([])
        expect(new Set(world.laptops.map((laptop) => JSON.stringify(laptop.title()))).size).toBe(1)
      }),
      { numRuns: RUNS, examples: FOUND }
    )
  })

  it('WORDING-21: of one person’s own work nothing is called stale that somebody has said to agree', () => {
    fc.assert(
      fc.property(alone, ({ begins, steps }) => {
        const world = new World(begins)
        const [laptop] = world.laptops
        if (!laptop) throw new Error('There is no laptop')
        for (const step of steps) {
          // Where what is out of date takes the place of the source, what was out of date beside it may be called so once more than needed.
          if (step.do === 'translate' && step.language === sourceOf(laptop.title())) continue
          if (step.do === 'choose' && LANGUAGES.some((one) => laptop.state(one) === 'stale')) continue
          world.play({ ...step, who: 0 })
          const title = laptop.title()
          const { source, states } = statesOf(title)
          const wrong = LANGUAGES.filter((one) => states[one] === 'stale' && world.account.isSaid(one, title.text[one] ?? '', source, title.text[source] ?? ''))
          expect(wrong, JSON.stringify(title)).toEqual([])
          expect(missed(world)).toEqual([])
        }
      }),
      { numRuns: RUNS }
    )
  })
})
