import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'
import { partsInOrder, standingPart } from '#shared/domain/document/rules.ts'
import { rows, view } from './workspace.ts'

/** Every text in three languages, with where it stands. What is left open on purpose is not in the list. */
function texts(): { where: string; text: Trilingual }[] {
  const { meeting } = view
  return [
    ...(['title', 'theme', 'city', 'venue', 'note'] as const).map((field) => ({ where: `meeting ${field}`, text: meeting[field] })),
    ...view.groups.flatMap(({ group }) => [
      { where: `group ${group.id}`, text: group.name },
      { where: `mandate of ${group.id}`, text: group.mandate }
    ]),
    ...view.rooms.flatMap(({ id, name, note }) => [{ where: `room ${id}`, text: name }, { where: `note on ${id}`, text: note }]),
    ...view.sessions.flatMap(({ id, title, description }) => [
      { where: `session ${id}`, text: title },
      { where: `description of ${id}`, text: description }
    ]),
    ...view.agenda.flatMap(({ item: { id, title, note } }) => [{ where: `item ${id}`, text: title }, { where: `note on ${id}`, text: note }]),
    ...rows.document.flatMap((document) => [
      { where: `document ${document.id}`, text: document.title },
      ...partsInOrder(document).flatMap(({ id, heading, text }) => [
        ...(standingPart(document, id) !== null ? [] : [{ where: `heading ${document.id} ${id}`, text: heading }]),
        { where: `part ${document.id} ${id}`, text }
      ])
    ]),
    ...view.tasks.map(({ id, title }) => ({ where: `task ${id}`, text: title })),
    ...view.delegates.flatMap(({ person, attendance: { role } }) => [
      ...(['honorific', 'title', 'organisation'] as const).map((field) => ({ where: `${field} of ${person.id}`, text: person[field] })),
      ...(['head', 'alternate', 'coChair'].includes(role) ? [{ where: `biography of ${person.id}`, text: person.biography }] : [])
    ]),
    ...rows.group.flatMap(({ id, events }) => Object.entries(events).map(([event, { note }]) => ({ where: `${event} of ${id}`, text: note })))
      .filter(({ text }) => Object.keys(text).length > 0),
    ...view.history.map(({ id, note }) => ({ where: `note on ${id}`, text: note })).filter(({ text }) => Object.keys(text).length > 0)
  ]
}

const all = texts()

/** Where the text of a language has a fault; telephone numbers keep their own spaces and are passed over. */
function offending(language: Language, fault: RegExp): string[] {
  return all.flatMap(({ where, text }) => {
    const found = fault.exec((text[language] ?? '').replace(/\+\d[\d -]+\d/g, ''))
    return found ? [`${where}: ${found[0]}`] : []
  })
}

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

describe('the texts of the example', () => {
  it('are there in all three languages, without stray spaces', () => {
    for (const { where, text } of all) {
      for (const language of LANGUAGES) {
        const words = text[language] ?? ''
        expect(words.trim(), `${where} (${language})`).not.toBe('')
        expect(words, `${where} (${language})`).toBe(words.trim())
        expect(words, `${where} (${language})`).not.toMatch(/ {2}/)
      }
    }
  })

  it('use curly quotes and apostrophes, never straight ones', () => {
    for (const language of LANGUAGES) expect(offending(language, /.{0,20}['"].{0,20}/)).toEqual([])
  })

  it('French: a no-break space inside « » and before : % $, none before ; ! ?', () => {
    expect(offending('fr', /.{0,20}(?<!\u00A0)(?::(?!\w)|[%$»])/)).toEqual([])
    expect(offending('fr', /«(?!\u00A0).{0,20}/)).toEqual([])
    expect(offending('fr', /.{0,20}[ \u00A0\u202F][;!?]/)).toEqual([])
  })

  it('French: numbers, hours, dates and currencies do not break', () => {
    expect(offending('fr', /\d \d{3}(?!\d)|\d,\d{3}(?!\d)/)).toEqual([])
    expect(offending('fr', /\d h(?!\p{L})|\d\u00A0h \d|\d\u00A0h\u00A00\d/u)).toEqual([])
    expect(offending('fr', /(?:\d|er) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|CAD)\b/)).toEqual([])
  })

  it('English: hours as 9:30 a.m., thousands with a comma', () => {
    expect(offending('en', /\d [ap]\.m\.|\d ?[ap]m\b/)).toEqual([])
    expect(offending('en', /\d[ \u00A0]\d{3}(?!\d)|\d\u00A0%/)).toEqual([])
  })

  it('Spanish: questions and exclamations open as well as close; hours as 9:30 h', () => {
    for (const { where, text: { es = '' } } of all) {
      expect(es.split('¿').length, where).toBe(es.split('?').length)
      expect(es.split('¡').length, where).toBe(es.split('!').length)
    }
    expect(offending('es', /\d h\b|[ \u00A0][:;?!]/)).toEqual([])
  })

  it('name each side in the order of the language', () => {
    expect(offending('en', /Mexico and Canada|Mexico-Canada/)).toEqual([])
    expect(offending('fr', /Mexique et (?:du |le |au )?Canada|Mexique-Canada/)).toEqual([])
    expect(offending('es', /Canadá y México|Canadá-México/)).toEqual([])
  })

  it('keep lists alike in the three languages', () => {
    for (const { where, text } of all) {
      const counts = LANGUAGES.map((language) => (text[language] ?? '').split('\n').filter((line) => line.startsWith('- ')).length)
      expect(new Set(counts).size, `${where}: ${counts.join(', ')}`).toBe(1)
    }
  })

  it('say the same figures in the three languages of a brief', () => {
    const figures = (text: string): string[] => (text.replace(/(\d)[\u00A0,](?=\d{3}(?!\d))/g, '$1').match(/\d+/g) ?? []).sort()
    for (const { where, text } of all.filter(({ where }) => where.startsWith('part brief-'))) {
      const plain = (language: Language): string[] => figures((text[language] ?? '').replace(/\b1er\b/g, '1'))
      expect(plain('fr'), where).toEqual(plain('en'))
      expect(plain('es'), where).toEqual(plain('en'))
    }
  })

  it('make briefs of 80 to 200 words a part, but for what a table of commitments follows, and biographies of two or three sentences', () => {
    for (const { where, text } of all) {
      for (const language of LANGUAGES) {
        const words = text[language] ?? ''
        if (where.startsWith('part brief-')) {
          expect(wordsOf(words), `${where} (${language})`).toBeGreaterThanOrEqual(where.endsWith(' commitments') ? 20 : 80)
          expect(wordsOf(words), `${where} (${language})`).toBeLessThanOrEqual(200)
        }
        if (where.startsWith('biography')) expect(words.match(/[.](?: |$)/g)?.length ?? 0, `${where} (${language})`).toBeOneOf([2, 3])
      }
    }
  })
})

describe('the people of the example', () => {
  const people = rows.person

  it('have names, an address under a domain kept for examples and a number kept for fiction', () => {
    for (const { id, givenNames, firstSurname, secondSurname, country, email, phone } of people) {
      expect(givenNames && firstSurname, id).toBeTruthy()
      expect(secondSurname !== '', id).toBe(country === 'MX')
      expect(email, id).toMatch(/^[a-z.-]+@(?:[a-z-]+\.)?example\.(?:com|org|net)$/)
      expect(phone, id).toMatch(country === 'CA' ? /^\+1 613 555-01\d\d$/ : /^\+52 55 5550 01\d\d$/)
    }
    for (const field of ['email', 'phone'] as const) expect(new Set(people.map((person) => person[field])).size).toBe(people.length)
  })

  it('are written about with no other address', () => {
    for (const { where, text } of all) {
      for (const language of LANGUAGES) {
        for (const [, domain = ''] of (text[language] ?? '').matchAll(/@([\w.-]+\w)/g)) expect(domain, where).toMatch(/(?:^|\.)example\.(?:com|org|net)$/)
      }
    }
  })

  it('come from several provinces, territories and states, from every level and both sectors', () => {
    const places = new Set(people.map(({ subdivision }) => subdivision))
    expect([...places].filter((place) => place?.startsWith('CA-')).length).toBeGreaterThanOrEqual(8)
    expect([...places].filter((place) => place?.startsWith('MX-')).length).toBeGreaterThanOrEqual(10)
    expect(new Set(people.map(({ level }) => level)).size).toBe(7)
  })
})
