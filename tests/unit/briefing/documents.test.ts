import { describe, expect, test } from 'vitest'
import { buildDocuments, type DocumentId, DOCUMENT_IDS, plainText } from '#shared/briefing/index.ts'
import { type Cell, wordsOf } from '#shared/briefing/model/index.ts'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { smallMeeting } from './fixtures/meeting.ts'

const NBSP = '\u00a0'

function linesOf(document: DocumentId, language: Language, view = smallMeeting()): string[] {
  const [built] = buildDocuments(view, { documents: [document], languages: [language] })
  return built ? plainText(built.pack) : []
}

describe('the agenda', () => {
  test('AGENDA-1: it is provisional until the meeting has adopted it', () => {
    expect(linesOf('agenda', 'fr')).toContain('Ordre du jour provisoire')
    expect(linesOf('agenda', 'fr', smallMeeting({ agendaAdopted: true }))).toContain('Ordre du jour')
  })

  test('AGENDA-2: items are numbered, timed from their session, and say purpose, lead and place', () => {
    const lines = linesOf('agenda', 'en')
    expect(lines).toContain('1. Opening of the meeting')
    expect(lines).toContain('Lead: Mexico, then Canada · Bolívar Hall')
    expect(lines).toContain(`9:15${NBSP}a.m.`)
    expect(lines).toContain('3. Mining: work plan 2028 For discussion')
  })

  test('AGENDA-3: a text that is missing is printed in another language, with the mark in the language of the page', () => {
    expect(linesOf('agenda', 'es')).toContain('2. Adoption of the agenda [traducción pendiente] Para decisión')
    expect(linesOf('agenda', 'fr')).toContain('2. Adoption of the agenda [traduction à venir] Pour décision')
  })

  test('AGENDA-4: what one side alone may see is neither named nor timed', () => {
    const text = linesOf('agenda', 'en').join('\n')
    expect(text).toContain('Documents: Critical minerals')
    expect(text).not.toContain('red lines')
    expect(text).not.toContain(`8:00${NBSP}a.m.`)
    expect(text).toContain('4. Other business')
  })

  test('AGENDA-5: days are headings when there are several', () => {
    expect(linesOf('agenda', 'fr')).toEqual(expect.arrayContaining([`Jeudi 14${NBSP}octobre${NBSP}2027`, `Vendredi 15${NBSP}octobre${NBSP}2027`]))
  })

  test('AGENDA-6: an agenda without items says so', () => {
    const view = { ...smallMeeting(), agenda: [] }
    expect(linesOf('agenda', 'es', view)).toContain('Aún no se ha registrado ningún punto.')
  })

  test.each(LANGUAGES)('AGENDA-7 [%s leads]: the trilingual edition has its language first, and all three say each item', (lead) => {
    const [built] = buildDocuments(smallMeeting(), { documents: ['agenda', 'participants'], languages: [], trilingual: lead })
    expect(built?.pack.languages[0]).toBe(lead)
    expect(built?.pack.languages).toHaveLength(3)
    const lines = plainText(built?.pack ?? { id: '', language: lead, languages: [], title: '', runningHead: '', marking: '', paper: 'letter', parts: [] })
    const said = ['1. Opening of the meeting', '1. Ouverture de la réunion', '1. Apertura de la reunión'].map((words) => lines.indexOf(words))
    expect(Math.min(...said)).toBeGreaterThan(0)
    expect(said.indexOf(Math.min(...said))).toBe({ en: 0, fr: 1, es: 2 }[lead])
    expect(lines).toContain('09:15')
  })
})

describe('the programme', () => {
  test('PROGRAMME-1: sessions by day in venue time, with Ottawa beside it where people take part from a distance', () => {
    const lines = linesOf('programme', 'en')
    expect(lines).toContain(`9:00${NBSP}– 9:45${NBSP}a.m.`)
    expect(lines).toContain(`11:00${NBSP}a.m.`)
    expect(lines).toContain('Times are in Mexico City time, with Ottawa time beside it')
    expect(lines).toContain(`12:30${NBSP}a.m. (next day)`)
  })

  test('PROGRAMME-2: a meeting in person shows one time only', () => {
    expect(linesOf('programme', 'es', smallMeeting({ mode: 'inPerson' }))).toContain('En hora de la Ciudad de México')
  })

  test('PROGRAMME-3: cancelled sessions and those of one side stay out', () => {
    const text = linesOf('programme', 'en').join('\n')
    expect(text).not.toContain('Cancelled')
    expect(text).not.toContain('caucus')
  })

  test('PROGRAMME-4: a group session without a title bears the name of its group', () => {
    expect(linesOf('programme', 'fr')).toContain('Mining [traduction à venir]')
  })

  test('PROGRAMME-5: an unknown zone gives times without a name, and nothing breaks', () => {
    expect(linesOf('programme', 'fr', smallMeeting({ zone: 'Nowhere/City' }))).toContain('Heure')
  })

  test.each(['agenda', 'programme', 'runOfShow'] as const)('CLOCKS-1: %s: where people sit elsewhere, every time stands there on both clocks, and in one room only on one', (id) => {
    const [built] = buildDocuments(smallMeeting(), { documents: [id], languages: ['en'] })
    const table = built?.pack.parts[0]?.blocks.find((block) => block.kind === 'table')
    const words = (cells: readonly Cell[]): string[] => cells.slice(0, 2).map((one) => one.blocks.map((block) => (block.kind === 'paragraph' ? wordsOf(block.text) : '')).join(''))
    expect(table && words(table.header)).toEqual(['Mexico City', 'Ottawa'])
    const timed = table?.rows.filter(({ kind, cells }) => kind !== 'group' && words(cells)[0] !== '') ?? []
    expect(timed.length).toBeGreaterThan(2)
    for (const { cells } of timed) expect(words(cells)[1]).toMatch(/\d.*(?:a\.m\.|p\.m\.)/u)
    expect(linesOf(id, 'en', smallMeeting({ mode: 'inPerson' }))).not.toContain('Ottawa')
  })

  test('CLOCKS-2: in three languages the clocks stand once, each city named in every language', () => {
    const [built] = buildDocuments(smallMeeting(), { documents: ['agenda'], languages: [], trilingual: 'es' })
    const lines = built ? plainText(built.pack) : []
    expect(lines).toEqual(expect.arrayContaining(['Ciudad de México\nMexico City\nMexico', 'Ottawa', '09:15', '11:15']))
  })

  test('PROGRAMME-6: a meeting without rooms has no column for places', () => {
    const view = smallMeeting({ mode: 'virtual' })
    const nowhere = { ...view, sessions: view.sessions.map((session) => ({ ...session, room: null })) }
    expect(linesOf('programme', 'en', view)).toContain('Place')
    expect(linesOf('programme', 'en', nowhere)).not.toContain('Place')
  })
})

describe('the list of participants', () => {
  test('PARTICIPANTS-1: Canada first in English and French, Mexico first in Spanish, unless the organiser says otherwise', () => {
    const first = (language: Language, view = smallMeeting()) => linesOf('participants', language, view).find((line) => /^D[eé]l[eé]gation|^Delegación/u.test(line))
    expect(first('en')).toBe('Delegation of Canada')
    expect(first('fr')).toBe('Délégation du Canada')
    expect(first('es')).toBe('Delegación de México')
    expect(first('es', smallMeeting({ countryOrder: 'CA-MX' }))).toBe('Delegación de Canadá')
  })

  test('PARTICIPANTS-2: in order of precedence, as the meeting has it; those who serve come last; a refusal is left out', () => {
    const lines = linesOf('participants', 'es')
    const order = ['María Fernanda Núñez del Río', 'Ana de la Garza', 'Zoé Zuluaga', 'Luis Ávila', `S.E.${NBSP}Margaret O’Connor`, 'Jean-François Bélanger'].map((name) => lines.indexOf(name))
    expect(order.toSorted((a, b) => a - b)).toEqual(order)
    expect(order[0]).toBeGreaterThan(0)
    expect(lines.join(' ')).not.toContain('Out')
  })

  test('PARTICIPANTS-3: no address and no telephone', () => {
    expect(linesOf('participants', 'en').join(' ')).not.toMatch(/@|\+52/u)
  })

  test('PARTICIPANTS-4: a co-chair is named with the group; who comes by video is marked', () => {
    expect(linesOf('participants', 'en')).toEqual(expect.arrayContaining(['Co-chair', 'Energy', 'by video', '4 people']))
  })
})

describe('the group briefs', () => {
  test('GROUPS-1: co-chairs in the order of the countries, empty seats named', () => {
    const lines = linesOf('groups', 'es')
    expect(lines.indexOf('México')).toBeLessThan(lines.indexOf('Canadá'))
    expect(lines.filter((line) => line === 'Vacante')).toHaveLength(6)
  })

  test('GROUPS-2: standing parts in order; lists stay lists; what is missing is said', () => {
    const lines = linesOf('groups', 'fr')
    const found = ['Mandat', 'L’électricité par-delà la frontière.', 'Résultats de la dernière année', 'une étude du réseau', 'Engagements en cours', '[traduction à venir]', 'Queda abierto el compromiso 7.', 'Priorités proposées', '[texte à venir]'].map((line) => lines.indexOf(line))
    expect(found[0]).toBeGreaterThan(0)
    expect(found.toSorted((a, b) => a - b)).toEqual(found)
  })

  test('GROUPS-3: a brief of one side stays out', () => {
    for (const language of LANGUAGES) expect(linesOf('delegatePack', language).join(' ')).not.toMatch(/Secret|Posición secreta/u)
  })
})

describe('the books', () => {
  test('BOOK-1: the cover has the countries in the order of the language, the meeting, dates, place and host', () => {
    const [es] = buildDocuments(smallMeeting(), { documents: ['delegatePack'], languages: ['es'] })
    expect(es?.pack.cover?.countries).toEqual(['México', 'Canadá'])
    expect(es?.pack.cover?.facts.map((fact) => fact.label)).toEqual(['Fechas', 'Ciudad', 'Sede', 'Modalidad', 'País anfitrión'])
    expect(es?.pack.parts.map((part) => part.id)).toEqual(['agenda', 'programme', 'participants', 'groups'])
  })

  test('BOOK-2: a book bears the highest marking of what is in it, in its language', () => {
    const built = buildDocuments(smallMeeting(), { documents: ['agenda', 'delegatePack'], languages: ['fr'] })
    expect(built.map((document) => document.pack.marking)).toEqual(['Non classifié', 'Protégé A'])
  })

  test('BOOK-3: file names follow the language and are never the same twice', () => {
    const names = buildDocuments(smallMeeting(), { documents: [...DOCUMENT_IDS], languages: [...LANGUAGES], trilingual: 'fr' }).map((built) => built.fileName)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    expect(names).toEqual(expect.arrayContaining(['agenda-en.pdf', 'ordre-du-jour-fr.pdf', 'orden-del-dia-es.pdf', 'ordre-du-jour-fr-en-es.pdf']))
    for (const name of names) expect(name).toMatch(/^[a-z-]+\.pdf$/u)
  })

  test('BOOK-4: a meeting of which nothing is known yet makes every document all the same', () => {
    const view = smallMeeting({ ordinal: null, title: {}, theme: {}, city: {}, venue: {}, start: null, end: null, zone: '', groups: {} })
    const empty = { ...view, sessions: [], agenda: [], delegates: [], documents: [], partnershipName: null }
    const built = buildDocuments(empty, { documents: [...DOCUMENT_IDS], languages: [...LANGUAGES], trilingual: 'en' })
    // The agenda, both lists of participants, the wall chart, the door signs and the list of changes have an edition in all languages.
    expect(built).toHaveLength(DOCUMENT_IDS.length * LANGUAGES.length + 6)
    for (const { pack } of built) expect(plainText(pack).length).toBeGreaterThan(2)
  })
})
