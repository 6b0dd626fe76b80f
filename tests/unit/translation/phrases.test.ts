import { describe, expect, it } from 'vitest'
import { standardAgenda } from '#shared/domain/item/standard-agenda.ts'
import { frenchSpacing } from '#shared/foundation/formats/index.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { phrasesFor, STANDARD_PHRASES } from '#shared/translation/phrases/index.ts'
import { filled, gapsOf, matchedWithGaps, type Fillings } from '#shared/translation/phrases/gaps.ts'

const FILLINGS: Fillings = {
  groups: [{ en: 'Mining', fr: 'Exploitation minière', es: 'Minería' }, { en: 'Energy', es: 'Energía' }],
  year: 2028,
  nextHost: { en: 'Canada', fr: 'Canada', es: 'Canadá' }
}

function phrase(id: string) {
  const found = STANDARD_PHRASES.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`No phrase ${id}`)
  return found
}

describe('the standard phrases', () => {
  it('PHRASE-1: there are at least 80, each complete in three languages with the same gaps, no id twice', () => {
    expect(STANDARD_PHRASES.length).toBeGreaterThanOrEqual(80)
    expect(new Set(STANDARD_PHRASES.map(({ id }) => id)).size).toBe(STANDARD_PHRASES.length)
    for (const { id, text } of STANDARD_PHRASES) {
      const gaps = LANGUAGES.map((language) => [...text[language].matchAll(/\{(\w+)\}/g)].map(([, gap]) => gap).sort())
      expect(gaps[1], id).toEqual(gaps[0])
      expect(gaps[2], id).toEqual(gaps[0])
      for (const language of LANGUAGES) expect(text[language].trim(), `${id} ${language}`).not.toBe('')
    }
  })

  it('PHRASE-2: French is spaced as in Canada, notes end with a point and titles without one', () => {
    for (const { id, kind, text } of STANDARD_PHRASES) {
      expect(frenchSpacing(text.fr), id).toBe(text.fr)
      for (const language of LANGUAGES) expect(text[language].endsWith('.'), `${id} ${language}`).toBe(kind === 'note')
    }
  })

  it('PHRASE-3: every line of the standard agenda that names no group or country is a phrase, word for word', () => {
    const titles = new Set(phrasesFor('title').map(({ text }) => JSON.stringify([text.en, text.fr, text.es])))
    const writes = standardAgenda({ id: 'm', host: 'MX', start: null, groups: [] }, (line) => line)
    const lines = writes.flatMap((write) => (write.type === 'create' && write.record.id !== 'next-meeting' ? [JSON.stringify([write.set['title.en'], write.set['title.fr'], write.set['title.es']])] : []))
    expect(lines.length).toBeGreaterThan(7)
    for (const line of lines) expect(titles.has(line), line).toBe(true)
  })

  it('PHRASE-4: no two phrases of a kind say the same', () => {
    for (const kind of ['title', 'note', 'session', 'action'] as const) {
      const said = phrasesFor(kind).map(({ text }) => text.en)
      expect(new Set(said).size, kind).toBe(said.length)
    }
  })
})

describe('phrases with gaps', () => {
  it('PHRASE-5: a gap is filled once for each group, and a language in which the group has no name is left out', () => {
    expect(filled(phrase('title-group'), FILLINGS).map(({ text }) => text)).toEqual([
      { en: 'Working group: Mining', fr: 'Groupe de travail\u00A0: Exploitation minière', es: 'Grupo de trabajo: Minería' },
      { en: 'Working group: Energy', es: 'Grupo de trabajo: Energía' }
    ])
  })

  it('PHRASE-6: two gaps are filled together, and a phrase whose gap nothing fills is not offered', () => {
    expect(gapsOf(phrase('title-next-meeting-country'))).toEqual(['country', 'year'])
    expect(filled(phrase('title-next-meeting-country'), FILLINGS)[0]?.text.es).toBe('Próxima reunión: Canadá, 2028')
    expect(filled(phrase('title-next-meeting-country'), { ...FILLINGS, year: null })).toEqual([])
  })

  it('PHRASE-7: a text that is a filled phrase is recognised in one language and said in another', () => {
    expect(matchedWithGaps(phrase('title-group-report'), 'Report of the working group: Mining', 'en', 'fr', FILLINGS.groups)).toBe('Compte rendu du groupe de travail\u00A0: Exploitation minière')
    expect(matchedWithGaps(phrase('note-minutes-each'), '6 minutes par délégation.', 'fr', 'es', [])).toBe('6 minutos para cada delegación.')
    expect(matchedWithGaps(phrase('title-group'), 'Working group: Unheard of', 'en', 'fr', FILLINGS.groups)).toBeNull()
  })
})
