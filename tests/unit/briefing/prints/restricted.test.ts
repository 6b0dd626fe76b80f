import { beforeAll, describe, expect, test } from 'vitest'
import { buildPrint } from '#shared/briefing/prints/build-print.ts'
import { PRINT_IDS, USUAL } from '#shared/briefing/prints/prints.ts'
import { buildDocuments, DOCUMENT_IDS, writeTypst } from '#shared/briefing/index.ts'
import { serviceName } from '#shared/briefing/lists/service-words.ts'
import { SERVICES } from '#shared/domain/attendance/services.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { fold } from '#shared/ledger/fold.ts'
import { SAMPLE_MEETING_ID, sampleChanges } from '#shared/sample/index.ts'
import { meetingView, type MeetingView } from '#shared/view/meeting-view.ts'
import { rowsOf } from '#shared/view/rows.ts'

const OTHER = 'Sillón de respaldo alto junto a la puerta'
const NOTE = 'Note for the desk alone'

/** The example meeting, in which everyone asks for every service and for one more. */
let view: MeetingView
beforeAll(() => {
  const found = meetingView(rowsOf(fold(sampleChanges()).values()), SAMPLE_MEETING_ID)
  if (!found) throw new Error('The example has no meeting')
  view = {
    ...found,
    delegates: found.delegates.map(({ person, attendance }) => ({
      person: { ...person, address: 'Paseo de la Reforma 1' },
      attendance: { ...attendance, services: [...SERVICES], otherService: OTHER, note: NOTE, hotel: 'Hotel Example', arrivalBy: 'AM 693' }
    }))
  }
})

/** The words for services, as far as nothing else in the example says them. */
function wordsOfServices(text: string): string[] {
  return LANGUAGES.flatMap((language) => SERVICES.map((service) => serviceName(service, language))).filter((words) => text.toLowerCase().includes(words.toLowerCase()))
}

describe('requirements stay where they belong', () => {
  test('RESTRICTED-1: no document, badge, card or list says a requirement, a hotel, a flight or a note of any person', () => {
    // Circulars tell everyone which services there are; nothing of that is about a person.
    const aboutNobody = buildDocuments({ ...view, delegates: [] }, { documents: [...DOCUMENT_IDS], languages: [...LANGUAGES] }).map(({ pack }) => writeTypst(pack).data).join('\n')
    expect(wordsOfServices(aboutNobody).length).toBeLessThan((LANGUAGES.length * SERVICES.length) / 3)
    const documents = buildDocuments(view, { documents: [...DOCUMENT_IDS], languages: [...LANGUAGES], trilingual: 'en' }).map(({ fileName, pack }) => ({ fileName, data: writeTypst(pack).data }))
    const prints = PRINT_IDS.filter((print) => print !== 'requirements').flatMap((print) =>
      LANGUAGES.flatMap((language) =>
        [false, true].map((flag) => {
          const built = buildPrint(view, { ...USUAL, print, language, isTrilingual: flag, isInOwnLanguage: flag })
          return { fileName: built.fileName, print, people: built.people, data: built.document.data }
        })
      )
    )
    expect(prints.every(({ people }) => people > 90)).toBe(true)
    for (const { fileName, data } of [...documents, ...prints]) {
      for (const secret of [OTHER, NOTE, 'Hotel Example', 'AM 693']) expect(data, `${secret} in ${fileName}`).not.toContain(secret)
    }
    for (const { fileName, data } of [...documents, ...prints.filter(({ print }) => print !== 'counts')]) {
      expect(wordsOfServices(data).filter((words) => !wordsOfServices(aboutNobody).includes(words)), fileName).toEqual([])
    }
  })

  test('RESTRICTED-2: the counts say services and numbers, and no name', () => {
    const { lines } = buildPrint(view, { ...USUAL, print: 'counts', language: 'fr' })
    const text = lines.join('\n')
    for (const { person } of view.delegates) expect(text).not.toContain(person.firstSurname)
    expect(text).toContain(serviceName('noPork', 'fr'))
  })

  test('RESTRICTED-3: the restricted list has them all, and is no part of any document that packs are made of', () => {
    const { lines } = buildPrint(view, { ...USUAL, print: 'requirements', language: 'es' })
    expect(lines.filter((line) => line === OTHER).length).toBeGreaterThan(100)
    expect(DOCUMENT_IDS).not.toContain('requirements')
  })
})
