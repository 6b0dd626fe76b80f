import type { Person } from '#shared/domain/person/schema.ts'
import { layoutOf, seatLabel, type Box } from '#shared/domain/seating/layout.ts'
import type { SeatedPlan } from '#shared/domain/seating/rules.ts'
import type { Seating } from '#shared/domain/seating/schema.ts'
import { seatName } from '#shared/domain/seating/seat-name.ts'
import type { Drawing, DrawnBox } from '../model/index.ts'
import type { Words } from '../documents/frame/words.ts'

/** What a page in landscape has for a drawing under its title, in points; on letter and on A4 alike. */
const ROOM = { width: 640, height: 366 }
/** A small table is not blown up beyond this. */
const LARGEST_UNIT = 30
/** As in the template: the size of the type as a share of the unit, with one line in a chair or with two, and the largest size. */
const TYPE = { oneLine: 0.42, twoLines: 0.5, largest: 9.5 }
/** About how wide a letter of a name is, as a share of the size of its type: at the usual size, and at the smallest at which a long name is set. */
const LETTER = { usual: 0.53, smallest: 0.53 * 0.7 }
/** What the country's letters and the number of the chair take, in units, where they stand beside the name. */
const BESIDE = 1.8

/** A seating plan as boxes: the chairs with names, tables or stage, the entrance. */
export function seatingDrawing(plan: Seating, { places }: SeatedPlan, words: Words, alternative: string): Drawing {
  const layout = layoutOf(plan)
  const unit = Math.min(LARGEST_UNIT, ROOM.width / layout.width, ROOM.height / layout.height)
  const letters = seatLetters(words)
  const manner = mannerOf(places, unit)
  return {
    kind: 'drawing',
    alternative,
    unit,
    width: layout.width,
    height: layout.height,
    boxes: [
      ...layout.tables.map((table): DrawnBox => ({ ...table, look: 'table' })),
      ...(layout.stage ? [{ ...layout.stage, look: 'stage' as const, text: words('seating.stage') }] : []),
      { ...layout.entrance, look: 'entrance', text: words('seating.entrance') },
      ...places.map(({ seat, delegate }): DrawnBox => {
        const box = { x: seat.x, y: seat.y, width: seat.width, height: seat.height, label: seatLabel(seat, letters) }
        if (!delegate) return { ...box, look: 'free' }
        return { ...box, look: 'chair', country: delegate.attendance.delegation, text: nameOn(seat, delegate.person, unit, manner(delegate.person)) }
      })
    ]
  }
}

export function seatLetters(words: Words): { left: string; right: string; interpreter: string } {
  return { left: words('seating.left'), right: words('seating.right'), interpreter: words('seating.interpreter') }
}

/** As it fits at the usual size; a surname that would be cut off there is given whole, and the template sets it smaller. */
function nameOn(seat: Box, person: Person, unit: number, manner: Manner): string {
  const name = seatName(person, lettersIn(seat, unit, LETTER.usual), manner)
  return name.endsWith('…') ? seatName(person, lettersIn(seat, unit, LETTER.smallest), manner) : name
}

type Manner = Parameters<typeof seatName>[2]

/** All chairs alike: where one has no room for an initial none has one, except those of people who share a surname. */
function mannerOf(places: SeatedPlan['places'], unit: number): (person: Person) => Manner {
  const seated = places.flatMap(({ seat, delegate }) => (delegate ? [{ person: delegate.person, name: seatName(delegate.person, lettersIn(seat, unit, LETTER.usual)) }] : []))
  const isTight = seated.some(({ person, name }) => person.givenNames !== '' && person.firstSurname !== '' && (name === person.firstSurname || name.endsWith('…')))
  const isShared = (surname: string): boolean => seated.filter(({ person }) => person.firstSurname === surname).length > 1
  return ({ firstSurname }) => (isTight && !isShared(firstSurname) ? 'surname' : 'whole')
}

function lettersIn({ width, height }: Box, unit: number, letter: number): number {
  const isOneLine = height < 1.2
  const room = (isOneLine ? width - BESIDE : width - 0.4) * unit
  const type = Math.min(TYPE.largest, (isOneLine ? TYPE.oneLine : TYPE.twoLines) * unit)
  return Math.max(4, Math.floor(room / (type * letter)))
}
