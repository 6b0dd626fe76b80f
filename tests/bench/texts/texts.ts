import { edit } from '#shared/domain/edit.ts'
import { addItem } from '#shared/domain/item/edits.ts'
import { planMeeting } from '#shared/domain/meeting/edits.ts'
import { createSession } from '#shared/domain/session/edits.ts'
import { writeTranslation } from '#shared/domain/wording/edits.ts'
import { draftsOf, stamp } from '#shared/ledger/author.ts'
import type { Change } from '#shared/ledger/change.ts'
import { fold } from '#shared/ledger/fold.ts'
import { recordKey } from '#shared/ledger/change.ts'

const SUBJECTS = ['la minería responsable', 'la energía limpia', 'el comercio agrícola', 'los bosques', 'la cultura', 'el capital humano', 'el medio ambiente']

/** A meeting of `count` texts: half of them agenda items, a quarter sessions with a description each; two of three translated into French, one of ten left behind since. */
export function manyTexts(count: number): Change[] {
  const subject = (index: number): string => SUBJECTS[index % SUBJECTS.length] ?? ''
  const meeting = planMeeting('m', {
    ordinal: 1, title: { es: 'Reunión medida' }, theme: {}, start: '2027-10-14', end: '2027-10-15', host: 'MX', city: { es: 'Ciudad de México' }, venue: {}, mode: 'hybrid', zone: 'America/Mexico_City', groups: []
  })
  const items = Array.from({ length: count / 2 }, (_, index) =>
    addItem(`i${index}`, {
      meeting: 'm', rank: `a${String(index).padStart(5, '0')}`, part: 'substantive', title: { es: `Punto ${index} sobre ${subject(index)} en las dos naciones` }, note: {}, purpose: null, lead: null, minutes: null,
      session: null, documents: []
    })
  )
  const sessions = Array.from({ length: count / 4 }, (_, index) =>
    createSession(`s${index}`, {
      meeting: 'm', kind: 'plenary', group: null, title: { es: `Sesión ${index} de ${subject(index)}` }, description: { es: `Los dos países informan sobre ${subject(index)} y acuerdan los pasos que siguen.\n\n- Avances\n- Retos` },
      day: null, start: null, minutes: 60, room: null, status: 'draft', visibility: 'shared', audience: null, languages: []
    })
  )
  const first = edit('meeting.plan', ...[meeting, ...items, ...sessions].flatMap(({ writes }) => writes))
  const made = stamp(draftsOf(first, () => undefined), first.verb, { device: 'bench', number: 1, clock: 0, at: '2027-06-01T12:00:00Z', by: 'Ana', gesture: 'g1' })
  const states = fold(made)
  const translations = items.flatMap((_, index) => {
    if (index % 3 === 0) return []
    const source = `Punto ${index} sobre ${subject(index)} en las dos naciones`
    const of = index % 10 === 0 ? `${source} antes` : source
    return writeTranslation({ kind: 'item', id: `i${index}` }, 'title', 'fr', `Point ${index} au sujet de la coopération`, { from: 'es', of }).writes
  })
  const second = edit('wording.translate', ...translations)
  const more = stamp(draftsOf(second, (record) => states.get(recordKey(record))), second.verb, {
    device: 'bench', number: made.length + 1, clock: made.length, at: '2027-06-02T12:00:00Z', by: 'Ana', gesture: 'g2'
  })
  return [...made, ...more]
}
