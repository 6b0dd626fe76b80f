import { readFileSync } from 'node:fs'
import { Workbook } from '@cj-tech-master/excelts'
import { describe, expect, it } from 'vitest'
import { readSchedule } from '#shared/intake/schedule/read-schedule.ts'
import { exampleApp } from '../harness/example-app.ts'
import { dropFile, goTo, saved } from '../harness/steps.ts'

const VENUE = 'America/Mexico_City'

const app = exampleApp({ dialogs: { saveFile: ['all.ics', 'all.xml', 'all.json', 'all.xlsx', 'again.ics'] } })
const { path } = app

const calendar = (...events: string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//EN', ...events, 'END:VCALENDAR', ''].join('\r\n')
const event = (uid: string, ...lines: string[]): string => ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT'].join('\r\n')
const CALENDAR = calendar(
  event('a@x', 'SUMMARY:Press briefing', 'DTSTART;TZID=America/Toronto:20271014T130000', 'DURATION:PT30M', 'LOCATION:Sala 2'),
  event('b@x', 'SUMMARY:On Mars', 'NONSENSE', 'DTSTART;TZID=Mars/Olympus:20271015T150000', 'LOCATION:Jardín'),
  event('c@x', 'SUMMARY:Ten thousand', 'DTSTART:20271014T150000Z', 'DURATION:PT10000M'),
  event('d@x', 'SUMMARY:No time at all', 'DTSTART:20271014T150000Z', 'DURATION:PT0M')
)
const SCHEDULE = `<?xml version="1.0"?><schedule><conference><acronym>demo</acronym></conference><day index="1" date="2027-10-14"><room name="Sala 4"><event id="7" guid="8079583e-8321-506c-95af-fd2903a5f075"><date>2027-10-14T16:45:00-06:00</date><start>16:45</start><duration>00:45</duration><title>Side talk</title><language>en</language></event></room></day></schedule>`

/** Chooses a file as the dialog of the system does. */
async function choose(name: string, content: string | Uint8Array): Promise<void> {
  await goTo(app.page, 'schedule')
  await app.page.getByRole('heading', { name: 'Take over a schedule' }).waitFor()
  await app.page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
}

const row = (title: string) => app.page.getByRole('table', { name: 'What the file holds' }).getByRole('row').filter({ hasText: title })
const news = (words: string | RegExp) => app.page.getByRole('region', { name: 'News' }).getByText(words).last().waitFor()
const take = (words: string) => app.page.getByRole('button', { name: words }).click()

async function undo(): Promise<void> {
  await app.page.getByRole('region', { name: 'News' }).getByRole('button', { name: 'Undo' }).last().click()
  await saved(app.page)
}

describe('taking over a schedule', () => {
  it('SCHEDULE-E1: a calendar is shown entry by entry, what was mended said by name, before anything changes; then taken over as one', async () => {
    await choose('programme.ics', CALENDAR)
    await row('Press briefing').getByText('New').waitFor()
    expect(await row('Press briefing').innerText()).toContain('11:00')
    expect(await row('On Mars').innerText()).toMatch(/line \d+ makes no sense[\s\S]*nobody knows the zone “Mars\/Olympus”[\s\S]*it has no end/)
    expect(await row('Ten thousand').innerText()).toContain('it lasts 10000 min, longer than a day')
    expect(await row('No time at all').innerText()).toContain('it lasts 0 min')
    await app.page.getByText('4 new sessions · 1 new room: Jardín').waitFor()
    await take('Take over 4 sessions')
    await news('4 sessions taken over.')
    await saved(app.page)
    await goTo(app.page, 'sessions')
    await app.page.getByRole('button', { name: 'Press briefing' }).waitFor()
  })

  it('SCHEDULE-E2: the same file again changes nothing', async () => {
    await choose('programme.ics', CALENDAR)
    await app.page.getByText('Everything in this file is already so.').waitFor()
    expect(await row('Press briefing').innerText()).toContain('As it was')
    expect(await app.page.getByRole('button', { name: /^Take over \d/ }).isDisabled()).toBe(true)
  })

  it('SCHEDULE-E3: one undo takes all of it back', async () => {
    await undo()
    await goTo(app.page, 'sessions')
    await app.page.getByRole('button', { name: 'Press briefing' }).waitFor({ state: 'detached' })
    await goTo(app.page, 'rooms')
    expect(await app.page.locator('main').innerText()).not.toContain('Jardín')
  })

  it('SCHEDULE-E4: a schedule.xml that is dropped anywhere on the window goes the same way', async () => {
    await goTo(app.page, 'overview')
    await dropFile(app.page, 'schedule.xml', Buffer.from(SCHEDULE))
    await row('Side talk').getByText('New').waitFor()
    await take('Take over 1 session')
    await news('1 session taken over.')
    await app.page.locator('[data-board] [data-session]').filter({ hasText: 'Side talk' }).waitFor()
    await undo()
    await app.page.locator('[data-board] [data-session]').filter({ hasText: 'Side talk' }).waitFor({ state: 'detached' })
  })

  it('SCHEDULE-E11: a workbook is shown row by row, taken over, and again changes nothing', async () => {
    const workbook = new Workbook()
    workbook.addWorksheet('Programme').addRows([
      ['Programme officiel'], ['Titre', 'Date', 'Début', 'Fin', 'Salle'], ['Point de presse', 'jeudi 14 octobre', '16 h 45', '17 h 15', 'Sala 2'], ['Visite du jardin', null, '17 h 15', '18 h', 'Jardín'], ['Cocktail', null, 'plus tard', null, 'Jardín']
    ])
    const file = new Uint8Array(await workbook.xlsx.writeBuffer())
    await choose('programme.xlsx', file)
    await row('Point de presse').getByText('New').waitFor()
    expect(await row('Point de presse').innerText()).toMatch(/Programme, row 3[\s\S]*16:45|Programme, row 3[\s\S]*4:45/)
    expect(await row('Cocktail').innerText()).toMatch(/Programme, row 5[\s\S]*there is no such time: plus tard[\s\S]*Left out/)
    await app.page.getByText('2 new sessions · 1 entry is left out · 1 new room: Jardín').waitFor()
    await take('Take over 2 sessions')
    await news('2 sessions taken over.')
    await saved(app.page)
    // On a screen of sessions a workbook is a programme, elsewhere a list of people.
    await goTo(app.page, 'timetable')
    await dropFile(app.page, 'programme.xlsx', file)
    await row('Visite du jardin').getByText('As it was').waitFor()
    expect(await app.page.getByRole('button', { name: /^Take over \d/ }).isDisabled()).toBe(true)
    await app.page.getByRole('button', { name: 'To the timetable' }).click()
    await undo()
  })

  it.each([
    ['old.xlsx', 'PK\u0003\u0004', 'The workbook is damaged'],
    ['evil.xml', '<!DOCTYPE a [<!ENTITY x "y">]><schedule/>', 'declares a document type'],
    ['cut.xml', '<schedule><day></schedule>', 'damaged or cut off'],
    ['cut.json', '{"schedule": {', 'damaged or cut off'],
    ['other.json', '{"a": 1}', 'holds no schedule'],
    ['card.ics', 'BEGIN:VCARD\r\nEND:VCARD', 'This is no calendar'],
    ['list.csv', 'Title;Start\nOpening;09:00', 'A list in CSV can be saved as a workbook'],
    ['empty.ics', '', 'This file is empty']
  ])('SCHEDULE-E5: %s is refused by name, and another file can be chosen', async (name, content, words) => {
    await choose(name, content)
    await app.page.getByRole('alert').getByText(words).waitFor()
    await app.page.getByRole('button', { name: 'Choose another file' }).waitFor()
    await app.page.getByRole('button', { name: 'To the timetable' }).click()
  })

  it('SCHEDULE-E6: a file of 1,000 sessions opens, and the window answers meanwhile', async () => {
    const events = Array.from({ length: 1000 }, (_, index) => event(`e${index}@x`, `SUMMARY:Talk ${index}`, `DTSTART:20271014T${String(14 + (index % 10))}0000Z`, 'DURATION:PT30M'))
    await goTo(app.page, 'schedule')
    await app.page.evaluate(() => {
      const watched = window as unknown as { gaps: number[] } // for this test alone
      watched.gaps = []
      let last = performance.now()
      const tick = (): void => {
        const now = performance.now()
        watched.gaps.push(now - last)
        last = now
        requestAnimationFrame(tick)
      }
      requestAnimationFrame(tick)
    })
    const begun = Date.now()
    await choose('large.ics', calendar(...events))
    await app.page.getByText('1,000 new sessions').or(app.page.getByText('1000 new sessions')).first().waitFor()
    const opened = Date.now() - begun
    const longest = await app.page.evaluate(() => Math.max(...(window as unknown as { gaps: number[] }).gaps))
    console.log(`1,000 sessions on screen after ${opened} ms; the window was still for ${Math.round(longest)} ms at most`)
    expect(opened).toBeLessThan(10_000)
    expect(longest).toBeLessThan(1_000)
    await app.page.getByRole('button', { name: 'Show 800 more' }).waitFor()
    await app.page.getByRole('button', { name: 'To the timetable' }).click()
  })
})

describe('sharing the timetable', () => {
  async function share(format: string): Promise<void> {
    await goTo(app.page, 'timetable')
    await app.page.getByRole('button', { name: 'More for the timetable' }).click()
    await app.page.getByRole('menuitem', { name: 'Share the timetable…' }).click()
    const dialog = app.page.getByRole('dialog', { name: 'Share the timetable' })
    await dialog.getByRole('button', { name: /^As/ }).or(dialog.getByRole('button', { name: /Calendar \(\.ics\)/ })).first().click()
    await app.page.getByRole('option', { name: format }).click()
    await dialog.getByRole('button', { name: 'Save…' }).click()
    await dialog.waitFor({ state: 'detached' })
  }

  it.each([
    ['all.ics', 'Calendar (.ics)', 'ics'],
    ['all.xml', 'Schedule for event programs (.xml)', 'xml'],
    ['all.json', 'Schedule for event programs (.json)', 'json']
  ] as const)('SCHEDULE-E7: %s is written where the person says, and read back it holds every session that has a time', async (name, format, kind) => {
    await share(format)
    await news(`Saved ${name}: 26 sessions.`)
    const read = readSchedule(readFileSync(path(name)), VENUE)
    if (!read.ok) throw new Error(read.problem.key)
    expect(read.value).toMatchObject({ format: kind, left: [] })
    expect(read.value.entries).toHaveLength(26)
    expect(read.value.entries.flatMap(({ remarks }) => remarks)).toEqual([])
  })

  it('SCHEDULE-E8: a workbook; and without a cancelled session no cancellations', async () => {
    await share('Excel workbook (.xlsx)')
    await news(/Saved all\.xlsx/)
    expect(readFileSync(path('all.xlsx')).subarray(0, 2).toString()).toBe('PK')
    await app.page.getByRole('button', { name: 'More for the timetable' }).click()
    await app.page.getByRole('menuitem', { name: 'Share the timetable…' }).click()
    const dialog = app.page.getByRole('dialog', { name: 'Share the timetable' })
    await dialog.getByRole('button', { name: /Calendar \(\.ics\)/ }).click()
    await app.page.getByRole('option', { name: 'Cancellations for calendars (.ics)' }).click()
    await dialog.getByText('No session is cancelled.').waitFor()
    expect(await dialog.getByRole('button', { name: 'Save…' }).isDisabled()).toBe(true)
    await dialog.getByRole('radio', { name: 'One person' }).click({ force: true })
    await dialog.getByText('Say of whom first.').waitFor()
    await app.page.keyboard.press('Escape')
  })

  it('SCHEDULE-E9: what somebody moved in the calendar comes back as a change, and the next calendar counts it', async () => {
    const written = readFileSync(path('all.ics'), 'utf8')
    const told = (text: string): number => [...text.matchAll(/SEQUENCE:(\d+)/gu)].reduce((sum, [, count]) => sum + Number(count), 0)
    await choose('moved.ics', written.replace(/DTSTART;TZID=America\/Mexico_City:20271014T080000/u, 'DTSTART;TZID=America/Mexico_City:20271014T075000'))
    await app.page.getByText('1 session changes · 25 are as they were').waitFor()
    await take('Take over 1 session')
    await news('1 session taken over.')
    await saved(app.page)
    await share('Calendar (.ics)')
    await news('Saved again.ics: 26 sessions.')
    expect(told(readFileSync(path('again.ics'), 'utf8'))).toBe(told(written) + 1)
    await goTo(app.page, 'timetable')
    await undo()
  })

  it('SCHEDULE-E10: nothing of it breaks the security policy', () => {
    expect(app.complaints).toEqual([])
  })
})
