import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import readCode from 'jsqr'
import { afterAll, describe, expect, test } from 'vitest'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { badgeGrid, BADGE_SIZES, type BadgeSize } from '#shared/briefing/cards/badges.ts'
import { contactCard } from '#shared/briefing/cards/contact-code.ts'
import { peopleOnSite } from '#shared/briefing/cards/whom.ts'
import { buildPrint } from '#shared/briefing/prints/build-print.ts'
import { USUAL } from '#shared/briefing/prints/prints.ts'
import { textIn } from '#shared/foundation/language.ts'
import { fold } from '#shared/ledger/fold.ts'
import { SAMPLE_MEETING_ID, sampleChanges } from '#shared/sample/index.ts'
import { meetingView, type Delegate, type MeetingView } from '#shared/view/meeting-view.ts'
import { rowsOf } from '#shared/view/rows.ts'
import { meetingWith } from '#tests/unit/briefing/fixtures/delegations.ts'

/** What an office printer puts on an inch. */
const DOTS = 300
/** Read by another program than the one that wrote them: jsQR, as telephones do, from pages that Poppler has drawn. */
describe('the codes on badges', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alternat-badges-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(BADGE_SIZES)('QR-1 [%s]: on 24 badges of the example the code says name, organization and office, and nothing else', async (size) => {
    const example = meetingView(rowsOf(fold(sampleChanges()).values()), SAMPLE_MEETING_ID)
    if (!example) throw new Error('The example has no meeting')
    // From both delegations, with the letters of three languages.
    const people = [...peopleOnSite(example, 'fr').slice(0, 12), ...peopleOnSite(example, 'es').slice(0, 12)]
    const chosen = { ...example, delegates: people }
    const read = await codesOf(chosen, size)
    expect(read).toEqual(peopleOnSite(chosen, 'es').map(cardOf))
    for (const text of read) expect(text).not.toMatch(/@|TEL|EMAIL|ADR|\+\d/u)
  })

  test('QR-2: signs that mean something in a vCard, right-to-left letters and emoji come through', async () => {
    const names = ['O’Connor; N:x', 'A,B\\C', 'שלום כהן', '😀 ✅', 'Wiśniewski-Ñáñez Œuvre']
    const view = meetingWith(names.map((givenNames, index) => ({ person: { id: `q${index}`, givenNames, firstSurname: 'BEGIN:VCARD', title: { es: 'Línea 1, línea 2' } } })))
    const guests = { ...view, delegates: view.delegates.filter(({ person }) => person.id.startsWith('q')) }
    expect(await codesOf(guests, 'insert')).toEqual(peopleOnSite(guests, 'es').map(cardOf))
  })

  async function codesOf(view: MeetingView, size: BadgeSize): Promise<(string | undefined)[]> {
    const built = buildPrint(view, { ...USUAL, print: 'badges', language: 'es', badgeSize: size })
    const { pdf, pages } = typeset(await openEngine({ fontsFolder: 'assets/fonts' }), built.document)
    const path = join(folder, `${size}.pdf`)
    writeFileSync(path, pdf)
    const codes: (string | undefined)[] = []
    for (let page = 1; page <= pages; page += 1) {
      const sheet = drawn(path, page)
      for (const cell of cellsOf(size)) codes.push(readCode(crop(sheet, cell), cell.width, cell.height, { inversionAttempts: 'dontInvert' })?.data)
    }
    return codes.slice(0, built.people)
  }

  /** A page as grey levels. */
  function drawn(path: string, page: number): Sheet {
    const root = join(folder, 'page')
    execFileSync('pdftoppm', ['-r', String(DOTS), '-gray', '-f', String(page), '-l', String(page), '-singlefile', path, root])
    const bytes = readFileSync(`${root}.pgm`)
    // P5, width and height, the level of white, then a byte for each dot.
    const [head = '', width = '', height = ''] = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(bytes.subarray(0, 40).toString('latin1')) ?? []
    return { width: Number(width), height: Number(height), grey: bytes.subarray(head.length) }
  }
})

function cardOf({ person }: Delegate): string {
  return contactCard(person, textIn(person.organisation, 'es').text, textIn(person.title, 'es').text)
}

interface Sheet {
  width: number
  height: number
  grey: Uint8Array
}

interface Cell {
  left: number
  top: number
  width: number
  height: number
}

/** The right half of each badge on a sheet of letter paper, in dots. */
function cellsOf(size: BadgeSize): Cell[] {
  const grid = badgeGrid('letter', size)
  const dots = (millimetres: number) => Math.round((millimetres / 25.4) * DOTS)
  return Array.from({ length: grid.columns * grid.rows }, (_unused, index) => ({
    left: dots(grid.x + (index % grid.columns) * grid.width + grid.width / 2),
    top: dots(grid.y + Math.floor(index / grid.columns) * grid.height),
    width: dots(grid.width / 2) - 8,
    height: dots(grid.height / 2)
  }))
}

/** A part of a sheet, as red, green, blue and opacity. */
function crop(sheet: Sheet, { left, top, width, height }: Cell): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const grey = sheet.grey[(top + y) * sheet.width + left + x] ?? 255
      pixels.set([grey, grey, grey, 255], (y * width + x) * 4)
    }
  }
  return pixels
}
