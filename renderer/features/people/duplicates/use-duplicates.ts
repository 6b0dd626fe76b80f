import { useEffect, useMemo, useState } from 'react'
import type { PossibleDuplicate } from '#shared/domain/person/resemblance/find-duplicates.ts'
import { elementsOf } from '#shared/domain/fields.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import type { Row } from '#shared/ledger/fold.ts'
import { useRows } from '#renderer/store/index.ts'

/** After this pause in the edits of people, in milliseconds, they are compared anew. */
const PAUSE = 400

/**
 * Pairs of people who may be one, the likeliest first and a thousand at most; null until they have been looked for. Those who have been merged or
 * found to be two since are left out at once.
 */
export function useDuplicates(): readonly PossibleDuplicate[] | null {
  const people = useRows('person')
  const [found, setFound] = useState<readonly PossibleDuplicate[] | null>(null)
  useEffect(() => {
    let worker: Worker | null = null
    const timer = setTimeout(() => {
      worker = new Worker(new URL('./find.worker.ts', import.meta.url), { type: 'module' })
      worker.addEventListener('message', ({ data }: MessageEvent<readonly PossibleDuplicate[]>) => {
        setFound(data)
        worker?.terminate()
      })
      worker.postMessage(people.map(comparedOf))
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      worker?.terminate()
    }
  }, [people])
  return useMemo(() => (found === null ? null : stillThere(found, people)), [found, people])
}

/** What two people are compared by, as a row: all of 10,000 people would take the window long to hand over. */
function comparedOf({ id, givenNames, firstSurname, secondSurname, email, organisation, country, distinctFrom }: Person): Row {
  return { id, givenNames, firstSurname, secondSurname, email, organisation, country, distinctFrom: elementsOf(distinctFrom) }
}

function stillThere(found: readonly PossibleDuplicate[], people: readonly Person[]): readonly PossibleDuplicate[] {
  if (found.length === 0) return found
  const known = new Map(people.map((person) => [person.id, person]))
  return found.filter(({ a, b }) => {
    const [left, right] = [known.get(a), known.get(b)]
    return left !== undefined && right !== undefined && !left.distinctFrom.includes(b) && !right.distinctFrom.includes(a)
  })
}
