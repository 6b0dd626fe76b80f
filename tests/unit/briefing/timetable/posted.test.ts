import { describe, expect, test } from 'vitest'
import { buildDocuments, type DocumentId, plainText } from '#shared/briefing/index.ts'
import type { Chart, Pack, Part, Table } from '#shared/briefing/model/index.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { setRoomText } from '#shared/domain/room/edits.ts'
import { assignRole, moveSession, writeStep } from '#shared/domain/session/edits.ts'
import { meeting, person, room, session, three } from '#tests/unit/domain/meetings.ts'
import { viewAfter } from '#tests/unit/domain/workspace.ts'

const BASE = [
  meeting(), person('ana'), room('r1'), room('r2'),
  session('opening', { kind: 'plenary', group: null, title: { en: 'Opening', fr: 'Ouverture', es: 'Apertura' }, start: '09:00', minutes: 45 }),
  session('talks', { group: null, title: { en: 'Talks', fr: 'Entretiens', es: 'Pláticas' }, start: '10:00', minutes: 60, room: 'r2' }),
  session('secret', { group: null, title: three('Positions of one side'), start: '12:00', minutes: 30, visibility: 'CA' }),
  session('gone', { group: null, title: three('Called off'), start: '13:00', status: 'cancelled' })
]

function packOf(document: DocumentId, edits = BASE, options: { trilingual?: boolean; sessions?: string[]; paper?: 'letter' | 'a4' } = {}): Pack {
  const { trilingual, ...rest } = options
  const [built] = buildDocuments(viewAfter('m', ...edits), { documents: [document], languages: trilingual ? [] : ['en'], ...(trilingual && { trilingual: 'es' }), ...rest })
  if (!built) throw new Error('Nothing was built')
  return built.pack
}
const chartOf = ({ blocks }: Part): Chart => {
  const [chart] = blocks
  if (chart?.kind !== 'chart') throw new Error('The page has no chart')
  return chart
}

describe('RUNDOC: the run of show on paper', () => {
  const steps = [
    writeStep('opening', 'a', { rank: 'a1', minutes: 10, action: three('Anthems'), owner: 'Protocol', cue: 'Lights go down', language: 'es' }),
    writeStep('opening', 'b', { rank: 'a2', minutes: 40, action: three('Welcome'), person: 'ana' })
  ]

  test('RUNDOC-1: every step has its time, length, speaker, language, cue and owner; an overrun is said', () => {
    const lines = plainText(packOf('runOfShow', [...BASE, ...steps]))
    for (const words of ['9:00\u00A0a.m.', '9:10\u00A0a.m.', 'Anthems', 'Protocol', 'Lights go down', 'ES', '40\u00A0min']) expect(lines).toContain(words)
    expect(lines.join('\n')).toMatch(/ana Roy/)
    expect(lines.join('\n')).toContain('The steps are 5\u00A0min too long')
  })

  test('RUNDOC-2: of the whole meeting only what both sides may see; of a session that one asks for, that one', () => {
    expect(plainText(packOf('runOfShow')).join('\n')).not.toMatch(/Positions of one side|Called off/)
    const one = plainText(packOf('runOfShow', BASE, { sessions: ['secret'] })).join('\n')
    expect(one).toContain('Positions of one side')
    expect(one).not.toContain('Opening')
  })
})

describe('RUNDOC: columns that say nothing', () => {
  const cueless = writeStep('opening', 'a', { rank: 'a1', minutes: 10, action: three('Anthems'), owner: 'Protocol' })
  const tableOf = (edits: typeof BASE): Table => {
    const table = packOf('runOfShow', edits).parts[0]?.blocks[0]
    if (table?.kind !== 'table') throw new Error('No table')
    return table
  }

  test('RUNDOC-3: a run of show without a single cue has no column for cues; with one it has', () => {
    const without = tableOf([...BASE, cueless])
    // Two of them are the times of the venue and of the other capital.
    expect([without.columns.length, without.header.length]).toEqual([7, 7])
    for (const row of without.rows) expect(row.cells.reduce((sum, { span }) => sum + (span ?? 1), 0)).toBe(7)
    expect(plainText(packOf('runOfShow', [...BASE, cueless]))).not.toContain('Cue')
    expect(tableOf([...BASE, cueless, writeStep('opening', 'b', { rank: 'a2', minutes: 5, action: three('Welcome'), cue: 'Applause' })]).columns).toHaveLength(8)
  })

  test('RUNDOC-4: without steps neither cues nor owners have a column', () => {
    expect(tableOf(BASE).columns).toHaveLength(6)
  })
})

describe('WALLCHART: the timetable for a wall', () => {
  test('WALLCHART-1: a page for each day, a column for each room that is used, every minute of the same height', () => {
    const pack = packOf('wallChart', [...BASE, session('friday', { group: null, title: three('Friday'), day: '2027-10-15', start: '08:30', minutes: 90 })])
    expect(pack.isPoster).toBe(true)
    expect(pack.parts.map(({ orientation }) => orientation)).toEqual(['landscape', 'landscape'])
    const [thursday] = pack.parts
    if (!thursday) throw new Error('No page')
    const { boxes, columns } = chartOf(thursday)
    expect(columns).toHaveLength(2)
    const [opening, talks] = ['Opening', 'Talks'].map((title) => boxes.find((box) => box.title[0]?.text === title))
    if (!opening || !talks) throw new Error('A session is missing')
    // 45 and 60 minutes, each a point shorter than its time so that neighbours stay apart.
    expect((opening.height + 1) / 45).toBeCloseTo((talks.height + 1) / 60, 1)
    expect(talks.y).toBeGreaterThan(opening.y + opening.height)
  })

  test('WALLCHART-2: what one side may see and what is called off is not on it; what it shows is told in words as well', () => {
    const pack = packOf('wallChart')
    const words = plainText(pack).join('\n')
    expect(words).not.toMatch(/Positions of one side|Called off/)
    const { alternative } = chartOf(pack.parts[0] as Part) // one day: one page
    for (const said of ['Opening', 'Talks', '9:00', 'Thursday, October 14, 2027']) expect(alternative).toContain(said)
  })

  test('WALLCHART-3: sessions of one room at one time stand side by side, inside the column', () => {
    const { boxes, columns } = chartOf(packOf('wallChart', [...BASE, moveSession('talks', { room: 'r1', start: '09:15' })]).parts[0] as Part)
    const [a, b] = boxes
    if (!a || !b || !columns[0]) throw new Error('A session is missing')
    expect(Math.abs(a.x - b.x)).toBeGreaterThan(10)
    expect(b.x + b.width).toBeLessThanOrEqual(columns[0].x + columns[0].width + 0.1)
  })

  test('WALLCHART-4: in all languages each title stands in each, the lead one first, on a clock that they share', () => {
    const { boxes } = chartOf(packOf('wallChart', BASE, { trilingual: true }).parts[0] as Part)
    const opening = boxes.find(({ title }) => title[0]?.text === 'Apertura')
    expect(opening?.title.map(({ text }) => text).join('')).toBe('Apertura · Opening · Ouverture')
    expect(opening?.time).toBe('09:00–09:45')
  })

  test('WALLCHART-5: a meeting with nothing placed has a page that says so', () => {
    const pack = packOf('wallChart', [meeting()])
    expect(pack.parts).toHaveLength(1)
    expect(plainText(pack)).toContain('No session has been scheduled yet.')
  })
})

describe('WALLCHART: what is short', () => {
  const three3 = (en: string, fr: string, es: string) => ({ en, fr, es })
  const pause = session('pause', { kind: 'break', group: null, title: three3('Health break', 'Pause santé', 'Receso'), start: '10:00', minutes: 15 })
  const day = [
    meeting(), room('r1'), room('r2'), room('r3'), room('r4'), room('r5'), room('r6'), pause,
    ...['r2', 'r3', 'r4', 'r5', 'r6'].map((at, index) => session(`g${index}`, { group: null, title: three3('Energy', 'Énergie', 'Energía'), start: '10:30', minutes: index === 0 ? 60 : 120, room: at })),
    session('dinner', { kind: 'reception', group: null, title: three3('Dinner', 'Dîner', 'Cena'), start: '19:00', minutes: 120 })
  ]

  test('WALLCHART-6: a pause of a quarter of an hour has room for its words in three languages, and all else keeps its scale', () => {
    const { boxes, hours, height } = chartOf(packOf('wallChart', day, { trilingual: true }).parts[0] as Part)
    const high = (title: string): number[] => boxes.filter((box) => box.title[0]?.text === title).map((box) => box.height + 1)
    // Two lines of nine points.
    expect(high('Receso')[0]).toBeGreaterThanOrEqual(25)
    const [hour, twoHours] = [Math.min(...high('Energía')), Math.max(...high('Energía'))]
    expect(twoHours / hour).toBeCloseTo(2, 1)
    // The hour of the pause is higher than the others, by what the pause takes.
    const tall = hours.slice(1).map(({ y }, index) => y - (hours[index]?.y ?? 0))
    expect(tall[0]).toBeGreaterThan((tall[1] ?? 0) + 10)
    for (const others of tall.slice(1)) expect(others).toBeCloseTo(tall[1] ?? 0, 0)
    expect(hours.at(-1)?.y).toBeCloseTo(height, 0)
    for (const box of boxes) expect(box.y + box.height).toBeLessThanOrEqual(height)
  })

  test('WALLCHART-7: however many and however short they are, the day stays on its page and in its order', () => {
    const many = Array.from({ length: 30 }, (_, index) => session(`s${index}`, { group: null, title: three('A very long name '.repeat(20)), start: `${String(8 + Math.floor(index / 3)).padStart(2, '0')}:${String((index % 3) * 20).padStart(2, '0')}`, minutes: 5 }))
    const { boxes, hours, height } = chartOf(packOf('wallChart', [meeting(), room('r1'), ...many]).parts[0] as Part)
    expect(hours.at(-1)?.y).toBeLessThanOrEqual(height + 0.1)
    boxes.forEach((box, index) => expect(box.y).toBeGreaterThan(boxes[index - 1]?.y ?? 0))
    for (const box of boxes) expect(box.y + box.height).toBeLessThanOrEqual(height)
  })
})

describe('DOOR: signs for doors', () => {
  test('DOOR-1: a page for each room and day, with its name large', () => {
    const pack = packOf('doorSigns')
    expect(pack.parts.map(({ heading }) => heading[0]?.text)).toEqual(['r1', 'r2'])
    expect(pack.parts.every(({ isSign }) => isSign === true)).toBe(true)
    expect(pack.isPoster).toBeUndefined()
  })

  test('DOOR-2: of what only one side may see it says that the room is reserved, in every language', () => {
    for (const language of LANGUAGES) {
      const [built] = buildDocuments(viewAfter('m', ...BASE), { documents: ['doorSigns'], languages: [language] })
      const words = built ? plainText(built.pack).join('\n') : ''
      expect(words).not.toMatch(/Positions of one side|Called off/)
      expect(words).toMatch(/Reserved|Réservée|Reservada/)
    }
  })

  test('DOOR-3: only the rooms and days that one asks for', () => {
    expect(packOf('doorSigns', BASE, { sessions: ['talks'] }).parts.map(({ heading }) => heading[0]?.text)).toEqual(['r2'])
  })

  test('DOOR-4: in all languages the title leads in one and follows in the others', () => {
    const sign = packOf('doorSigns', [...BASE, assignRole('talks', 'x', { role: 'speaker', person: 'ana', rank: 'a0', minutes: 5 })], { trilingual: true }).parts[1]?.blocks[0]
    expect(sign?.kind === 'sign' && sign.rows[0]).toMatchObject({ time: '10:00–11:00', title: [{ text: 'Pláticas' }] })
    expect(sign?.kind === 'sign' && sign.rows[0]?.detail.map(({ text }) => text).join('')).toBe('Talks · Entretiens')
  })

  test('DOOR-5: the fewer and shorter the sessions of a day, the larger the type; a word is never wider than its column', () => {
    const sizeWith = (count: number, words: string): number => {
      const more = Array.from({ length: count }, (_, index) => session(`s${index}`, { group: null, title: three(words), start: `0${index % 10}:00`, minutes: 30, room: 'r3' }))
      const sign = packOf('doorSigns', [...BASE.slice(0, 4), room('r3'), ...more], { sessions: more.map((_, index) => `s${index}`) }).parts[0]?.blocks[0]
      if (sign?.kind !== 'sign') throw new Error('No sign')
      expect(sign.timeSize).toBeLessThanOrEqual(sign.size)
      return sign.size
    }
    const [one, few, six, ten] = [1, 3, 6, 10].map((count) => sizeWith(count, 'Opening plenary'))
    expect(one).toBeGreaterThan(45)
    expect(few).toBeGreaterThan(36)
    expect(six).toBeGreaterThan(24)
    expect(ten).toBeGreaterThanOrEqual(15)
    expect([one, few, six, ten]).toEqual([one, few, six, ten].toSorted((a, b) => (b ?? 0) - (a ?? 0)))
    expect(sizeWith(1, 'Telecommunicationsinfrastructure')).toBeLessThan(30)
    expect(sizeWith(3, 'A working group on trade, investment and innovation in both countries')).toBeLessThan(few ?? 0)
  })

  test('DOOR-6: a room with a long name leaves its rows less height; without any room it says so', () => {
    const more = Array.from({ length: 4 }, (_, index) => session(`s${index}`, { group: null, title: three('Opening plenary'), start: `0${index + 1}:00`, minutes: 30, room: 'r3' }))
    const sizeIn = (name: string): number => {
      const sign = packOf('doorSigns', [...BASE.slice(0, 4), room('r3'), setRoomText('r3', 'name', 'en', name), ...more], { sessions: more.map((_, index) => `s${index}`) }).parts[0]?.blocks[0]
      return sign?.kind === 'sign' ? sign.size : 0
    }
    expect(sizeIn('Great Hall of the Confederation Building, East Wing, second floor, at the end of the corridor to the left, behind the library and the reading room of the members')).toBeLessThan(sizeIn('Great Hall'))
    const [built] = buildDocuments(viewAfter('m', ...BASE.slice(0, 4), session('afar', { group: null, title: three('Afar'), room: null })), { documents: ['doorSigns'], languages: ['fr'] })
    expect(built && plainText(built.pack)).toContain('Aucune séance n’a encore de salle.')
  })
})
