import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesWithin, cutKey, cutOf, isWithin, missingFrom } from '#shared/ledger/cut.ts'
import { fold } from '#shared/ledger/fold.ts'
import { united } from '#shared/ledger/merge.ts'
import { redact } from '#shared/ledger/redact.ts'
import { moveSession, setSessionText } from '#shared/domain/session/edits.ts'
import { contentOf } from '#shared/release/content.ts'
import { digestOf } from '#shared/release/digest.ts'
import { ledgerAfter, sampleLedger, viewOf } from '../release/sample.ts'

const base = sampleLedger()
const [session] = contentOf(viewOf(base)).sessions
const id = session?.id ?? ''

describe('a cut through the ledger', () => {
  it('CUT-1: gives back exactly what was there, whatever happens afterwards, on this laptop or another', () => {
    const cut = cutOf(base)
    const digest = digestOf(contentOf(viewOf(base)))
    const here = ledgerAfter(base, 'ana', moveSession(id, { start: '08:00' }), setSessionText(id, 'title', 'en', 'Changed'))
    const there = ledgerAfter(base, 'luis', setSessionText(id, 'title', 'es', 'Cambiada'))
    const merged = united([...there, ...here])
    expect(digestOf(contentOf(viewOf(merged)))).not.toBe(digest)
    expect(digestOf(contentOf(viewOf(changesWithin(merged, cut))))).toBe(digest)
    expect(missingFrom(merged, cut)).toBe(0)
  })

  it('CUT-2: the same set of changes has one cut, in whatever order it comes', () => {
    const some = ledgerAfter(base.slice(0, 40), 'ana', moveSession(id, { start: '08:00' }))
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (shuffled) => {
        expect(cutKey(cutOf(shuffled))).toBe(cutKey(cutOf(some)))
        expect(shuffled.every((change) => isWithin(change, cutOf(some)))).toBe(true)
      }),
      { numRuns: 20 }
    )
  })

  it('CUT-3: tells when a ledger does not hold all of it', () => {
    const cut = cutOf(base)
    expect(missingFrom(base.slice(3), cut)).toBe(3)
    expect(missingFrom([...base, ...base], cut)).toBe(0)
  })

  it('CUT-4: a purge strikes an old release as well, and leaves its agenda and programme as they were', () => {
    const cut = cutOf(base)
    const digest = digestOf(contentOf(viewOf(base)))
    const withEmail = base.find(({ record, set }) => record.kind === 'person' && typeof set['email'] === 'string')
    const person = withEmail?.record.id ?? ''
    const purged = united(ledgerAfter(base, 'ana', redact('purge', [{ kind: 'person', ids: [person], fields: ['email'] }], {})))
    const view = viewOf(changesWithin(purged, cut))
    expect(view.person(person)?.email).toBe('')
    expect(digestOf(contentOf(view))).toBe(digest)
    expect(fold(changesWithin(purged, cut)).size).toBe(fold(base).size)
  })
})
