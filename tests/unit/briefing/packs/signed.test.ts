import { describe, expect, test } from 'vitest'
import { labelsOf } from '#shared/briefing/cards/labels.ts'
import { timesListed } from '#shared/briefing/documents/frame/times.ts'
import { type PackKey, wordsIn } from '#shared/briefing/documents/frame/words.ts'
import { seatingDrawing } from '#shared/briefing/drawings/seating.ts'
import { plainText, type Table, table, text } from '#shared/briefing/model/index.ts'
import { readyPacks } from '#shared/briefing/packs/files/make-files.ts'
import { builtInPacks } from '#shared/briefing/packs/plan/planned-packs.ts'
import { prepareTable } from '#shared/briefing/typst/prepare-table.ts'
import { writeTypst } from '#shared/briefing/typst/write-typst.ts'
import { rolesOf } from '#shared/domain/session/rules.ts'
import { runOfShow } from '#shared/domain/session/steps.ts'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { wallTime } from '#shared/foundation/time/index.ts'
import { seatedPlan } from '#shared/view/seating.ts'
import { STANDARD_TERMS } from '#shared/translation/terms/standard/index.ts'
import { sampleView } from './sample-view.ts'

const view = sampleView()

function linesOf(audience: 'head' | 'delegate' | 'coChair' | 'interpreter' | 'logistics', language: Language): string[] {
  const packs = builtInPacks(view, [audience]).slice(0, 1)
  return readyPacks(view, { packs, languages: [language] }).ready.flatMap(({ pack }) => plainText(pack))
}

/** What a protocol officer would send back. */
describe('packs that would be signed', () => {
  test.each(LANGUAGES)('SIGNED-1 [%s]: one who speaks is not called several, nor several one', (language) => {
    const words = wordsIn(language)
    const [one, other] = [words('sessionRole.speaker_one'), words('sessionRole.speaker_other')]
    const said = linesOf('delegate', language).filter((line) => new RegExp(`^(?:${one}|${other})\\s?:`, 'u').test(line))
    expect(said.length).toBeGreaterThan(5)
    for (const line of said) expect(line.startsWith(line.includes(';') ? other : one), line).toBe(true)
  })

  test.each(LANGUAGES)('SIGNED-2 [%s]: the packs use the words that their own glossary gives', (language) => {
    const words = wordsIn(language)
    const alike: readonly (readonly [string, PackKey])[] = [
      ['unclassified', 'marking.unclassified'], ['protected a', 'marking.protectedA'], ['annotated agenda', 'section.annotatedAgenda'], ['speaking points', 'section.speakingPoints'],
      ['issue note', 'documentKind.issueNote'], ['group brief', 'documentKind.groupBrief'], ['scenario note', 'documentKind.scenarioNote'], ['open commitments', 'groupBrief.commitments'],
      ['administrative circular', 'section.circular'], ['provisional agenda', 'titles.provisionalAgenda']
    ]
    for (const [name, key] of alike) {
      const term = STANDARD_TERMS.find(({ text: said }) => said.en.toLowerCase() === name)
      expect(term, name).toBeDefined()
      expect(words(key).toLowerCase(), key).toBe(term?.text[language].toLowerCase())
    }
  })

  test('SIGNED-3: a telephone number stays on one line, in whatever text it stands', () => {
    for (const language of LANGUAGES) {
      const numbers = linesOf('delegate', language).filter((line) => line.includes('@') && line.includes('+'))
      expect(numbers.length).toBe(3)
      for (const line of numbers) expect(line).toMatch(/\+\d{1,2}(?:\u00a0[\d-]+)+$/u)
    }
  })

  test.each(LANGUAGES)('SIGNED-4 [%s]: no surname on a chair is cut', (language) => {
    for (const plan of view.seatings) {
      const drawing = seatingDrawing(plan, seatedPlan(view, plan), wordsIn(language), 'alternative')
      expect(drawing.boxes.filter((box) => 'text' in box && box.text?.includes('…'))).toEqual([])
    }
  })

  test('SIGNED-5: what times share behind their figures is said once', () => {
    const times = ['10:45', '11:45', '12:15'].map(wallTime)
    expect(LANGUAGES.map((language) => timesListed(times, { language }))).toEqual([
      '10:45, 11:45\u00a0a.m., 12:15\u00a0p.m.', '10\u00a0h\u00a045, 11\u00a0h\u00a045, 12\u00a0h\u00a015', '10:45, 11:45, 12:15\u00a0h'
    ])
  })

  test('SIGNED-6: an address begins with a capital: The Honourable', () => {
    const labels = labelsOf(view.delegates, 'en', 'en')
    expect(labels.length).toBeGreaterThan(50)
    for (const { name } of labels) expect(name).toMatch(/^\p{Lu}/u)
  })

  test('SIGNED-7: in large print a range of times takes no more of the page than the words beside it', () => {
    const given: Table = table([{ width: 'auto' }, { width: 'auto' }, { width: 3 }], ['Time', 'Ottawa', 'Session'], [{ kind: 'plain', cells: ['10:15\u00a0a.m. – 12:15\u00a0p.m.', '11:00\u00a0a.m.', 'Plenary'].map((words) => ({ blocks: [{ kind: 'paragraph', text: text(words) }] })) }])
    const columns = (isLarge: boolean) => JSON.parse(JSON.stringify(prepareTable(given, { orientation: 'portrait', isLarge }, { words: (content) => content, block: (block) => block }))).columns.map(({ width }: Table['columns'][number]) => width)
    expect(columns(false)).toEqual(['auto', 'auto', 3])
    expect(columns(true)).toEqual([0.9, 'auto', Math.sqrt(3)])
  })

  test('SIGNED-8: the run of show of the example fills its sessions to the minute, in three languages', () => {
    const shown = view.sessions.filter(({ steps }) => Object.keys(steps).length > 0)
    expect(shown.map(({ id }) => id)).toEqual(['opening', 'closing', 'signing'])
    for (const session of shown) {
      const { steps, over } = runOfShow(session)
      expect(over, session.id).toBe(0)
      for (const { action, person } of steps) {
        expect(LANGUAGES.every((language) => (action[language] ?? '') !== '')).toBe(true)
        if (person !== null) expect(view.person(person), person).not.toBeNull()
      }
    }
  })

  test('SIGNED-9: who speaks has as many minutes in the run of show as in the programme', () => {
    for (const session of view.sessions.filter(({ steps }) => Object.keys(steps).length > 0)) {
      for (const { person, minutes } of rolesOf(session, 'speaker')) {
        if (minutes === null) continue
        const steps = runOfShow(session).steps.filter((step) => step.person === person && step.language !== null)
        if (steps.length > 0) expect(steps.map((step) => step.minutes), `${session.id}: ${person}`).toContain(minutes)
      }
    }
  })

  test.each(LANGUAGES)('SIGNED-10 [%s]: one group is not called several, and a room without a booth has not 0 of them', (language) => {
    const words = wordsIn(language)
    const overview = linesOf('head', language).filter((line) => line.includes(words('overview.group_one')) || line.includes(words('overview.group_other')))
    expect(overview.length).toBeGreaterThan(2)
    for (const line of overview) expect(line.includes(words('overview.group_other')), line).toBe(line.includes(';'))
    const rooms = linesOf('logistics', language)
    expect(rooms.some((line) => line.includes(words('room.booths_none')))).toBe(true)
    expect(rooms.filter((line) => /\b0 (?:booth|cabin)|(?:booths|cabines|cabinas)\s?: /u.test(line))).toEqual([])
  })

  test.each(LANGUAGES)('SIGNED-11 [%s]: the chairs of a drawing are all named alike, by surname or with an initial', (language) => {
    for (const plan of view.seatings) {
      const named = seatingDrawing(plan, seatedPlan(view, plan), wordsIn(language), 'alternative').boxes.flatMap((box) => ('text' in box && box.look === 'chair' ? [box.text ?? ''] : []))
      expect(named.length).toBeGreaterThan(10)
      const withInitial = named.filter((name) => /^\p{L}\. /u.test(name))
      const isShared = (name: string): boolean => named.filter((other) => other.endsWith(name.replace(/^\p{L}\. /u, ''))).length > 1
      if (withInitial.length < named.length) for (const name of withInitial) expect(isShared(name), name).toBe(true)
    }
  })

  test('SIGNED-12: behind the heads sit those who interpret at their meeting, and the plan names them', () => {
    const session = view.session('bilateral-heads')
    const plan = view.seatings.find(({ session: of }) => of === 'bilateral-heads')
    if (!session || !plan) throw new Error('The heads of delegation meet')
    const asked = rolesOf(session, 'interpreter').map(({ person }) => person)
    expect(asked.length).toBe(2)
    expect(seatedPlan(view, plan).places.filter(({ seat }) => seat.isInterpreter).map(({ delegate }) => delegate?.person.id).sort()).toEqual([...asked].sort())
    for (const language of LANGUAGES) expect(linesOf('logistics', language)).toContain('Patricia Olvera Sáenz; Abigail Whitmore')
  })

  test('SIGNED-13: a head of delegation is told of the meeting of their own side, and of no other', () => {
    const [canada = [], mexico = []] = builtInPacks(view, ['head']).map((pack) => readyPacks(view, { packs: [pack], languages: ['en'] }).ready.flatMap(({ pack: made }) => plainText(made)))
    const says = (lines: readonly string[], words: string): boolean => lines.some((line) => line.includes(words))
    expect([says(canada, 'Canadian delegation meeting'), says(canada, 'Mexican delegation meeting')]).toEqual([true, false])
    expect([says(mexico, 'Canadian delegation meeting'), says(mexico, 'Mexican delegation meeting')]).toEqual([false, true])
  })

  test.each(LANGUAGES)('SIGNED-14 [%s]: what stands at the foot of every book is never cut', (language) => {
    const packs = builtInPacks(view, ['head', 'coChair', 'delegate', 'interpreter', 'logistics'])
    const feet = readyPacks(view, { packs, languages: [language] }).ready.map(({ pack }) => (JSON.parse(writeTypst(pack).data) as { foot: string }).foot)
    expect(feet.length).toBe(packs.length)
    expect(feet.filter((foot) => foot.includes('…') || foot === '')).toEqual([])
  })
})
