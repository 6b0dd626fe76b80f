import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { fold } from '#shared/ledger/fold.ts'
import { SAMPLE_MEETING_ID, sampleChanges } from '#shared/sample/index.ts'
import { isKnownSpelling, knownSpellings } from '#shared/translation/aids/spelling/known.ts'
import { rankedSpellings } from '#shared/translation/aids/spelling/rank.ts'
import { formsOf, spelledWords } from '#shared/translation/aids/spelling/words.ts'
import { termBase } from '#shared/translation/terms/base.ts'
import { STANDARD_PHRASES } from '#shared/translation/phrases/index.ts'
import { textsOfMeeting } from '#shared/translation/texts.ts'
import { meetingView } from '#shared/view/meeting-view.ts'
import { rowsOf } from '#shared/view/rows.ts'
import { dictionaryOf, startHunspell, type Dictionary, type HunspellFactory } from '#renderer/features/translation/aids/spelling/hunspell.ts'

const PACKAGES: Record<Language, string> = { en: 'dictionary-en-ca', fr: 'dictionary-fr', es: 'dictionary-es-mx' }
const require = createRequire(import.meta.url)
const dictionaries: Partial<Record<Language, Dictionary>> = {}

const view = meetingView(rowsOf(fold(sampleChanges()).values()), SAMPLE_MEETING_ID)
if (!view) throw new Error('No example')
const base = termBase([])

beforeAll(async () => {
  // The same Hunspell as in the window, made to read files as Node does; it comes without types.
  const factory = require('hunspell-asm/dist/cjs/lib/node/hunspell.js') as HunspellFactory
  const hunspell = await startHunspell(factory)
  for (const language of LANGUAGES) {
    const folder = dirname(require.resolve(PACKAGES[language]))
    dictionaries[language] = dictionaryOf(hunspell, language, readFileSync(join(folder, 'index.aff')), readFileSync(join(folder, 'index.dic')))
  }
})

/** The words of a text that neither the dictionary nor the example meeting knows. */
function misspelt(text: string, language: Language, source = ''): string[] {
  const dictionary = dictionaries[language]
  if (!dictionary || !view) throw new Error('No dictionary')
  const known = knownSpellings(view, base, [], language)
  return spelledWords(text, source).flatMap(({ word }) => {
    const ways = formsOf(word, language)
    return isKnownSpelling(ways, known) || ways.some((pieces) => pieces.every((piece) => dictionary.isRight(piece))) ? [] : [word]
  })
}

/** Words of the example that are of another language or the name of a work, and rightly pointed out. */
const OF_OTHER_LANGUAGES = new Set(['ke', 'chicozapote', 'chiclero', 'chiclé', "d'Uashat", 'storyboarding'])

describe('spelling', () => {
  it('SPELL-1: slips are found in each language, and what was meant is suggested', () => {
    expect(misspelt('The commitee will recieve the labour report', 'en')).toEqual(['commitee', 'recieve'])
    expect(misspelt('La comité d’acceuil de la réunoin', 'fr')).toEqual(["d'acceuil", 'réunoin'])
    expect(misspelt('La reunion de los copresidentes sobre mineria', 'es')).toEqual(['reunion', 'mineria'])
    expect(dictionaries.en?.suggestions('recieve')).toContain('receive')
    expect(dictionaries.fr?.suggestions('acceuil')).toContain('accueil')
    expect(dictionaries.es?.suggestions('reunion')).toContain('reunión')
  })

  it('SPELL-2: Canadian English, Canadian French and Mexican Spanish are right', () => {
    expect(misspelt('The centre’s programme honours labour and organizers’ cheques', 'en')).toEqual([])
    expect(misspelt('Le courriel de la sous-ministre propose une fin de semaine de clavardage et de réseautage', 'fr')).toEqual([])
    expect(misspelt('El gafete, el receso y la computadora de la licenciada en Zacatecas', 'es')).toEqual([])
  })

  it('SPELL-3: elided words, compounds and both kinds of apostrophe and hyphen are taken as one writes them', () => {
    expect(misspelt('L’ordre du jour d’aujourd’hui, qu’on l’adopte jusqu’à midi; l\'agro-industrie', 'fr')).toEqual([])
    expect(misspelt('the co-chair’s agri-food e-mails', 'en')).toEqual([])
    expect(misspelt('agua-energía', 'es')).toEqual([])
  })

  it('SPELL-4: names of the meeting, acronyms, addresses and figures are no mistakes', () => {
    const [first] = view.delegates
    const name = `${first?.person.givenNames} ${first?.person.firstSurname}`
    for (const language of LANGUAGES) expect(misspelt(`${name}, SRE, GEI, https://exemple.org/abcd, qwe@gac.example.org, CO2, 12a`, language)).toEqual([])
  })

  it('SPELL-5: a name that stands in the source as well is no mistake', () => {
    expect(misspelt('La feria de Xochitlán', 'es', 'The fair of Xochitlán')).toEqual([])
  })

  it('SPELL-6: words that the partnership has added are known, in the language for which they were added', () => {
    const added = [{ id: 'w', text: 'maquiladorisation', language: 'fr' as const }]
    expect(knownSpellings(view, base, added, 'fr').has('maquiladorisation')).toBe(true)
    expect(knownSpellings(view, base, added, 'es').has('maquiladorisation')).toBe(false)
  })

  it('SPELL-9: what was meant comes first: a word of the partnership, a missing accent, then words that begin alike', () => {
    expect(rankedSpellings('Qestions', ['Testions', 'Gestions', 'Questions'], new Set())).toEqual(['Questions', 'Testions', 'Gestions'])
    expect(rankedSpellings('mineria', ['minera', 'minería'], new Set())[0]).toBe('minería')
    expect(rankedSpellings('Zacatekas', ['Zapatecas', 'Zacatecas'], new Set(['zacatecas']))[0]).toBe('Zacatecas')
  })

  it('SPELL-7: the place of a word is where it stands', () => {
    const text = '**Le** l’ordre'
    expect(spelledWords(text).map(({ from, to }) => text.slice(from, to))).toEqual(['Le', 'l’ordre'])
  })

  it.each(LANGUAGES)('SPELL-8: the terms and phrases of the house and the whole example meeting are spelled right in %s', (language) => {
    const own = textsOfMeeting(view).filter(({ kind }) => kind !== 'titles').map((text) => ({ text: text.text[language] ?? '', source: LANGUAGES.filter((other) => other !== language).map((other) => text.text[other]).join(' ') }))
    const phrases = STANDARD_PHRASES.map(({ text }) => ({ text: text[language], source: '' }))
    const terms = base.map((term) => ({ text: term.text[language] ?? '', source: '' }))
    const wrong = new Set([...own, ...phrases, ...terms].flatMap(({ text, source }) => misspelt(text, language, source)))
    expect([...wrong].filter((word) => !OF_OTHER_LANGUAGES.has(word))).toEqual([])
  })
})
