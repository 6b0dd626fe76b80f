import { useTranslation } from 'react-i18next'
import { fullName } from '#shared/domain/person/rules.ts'
import { seatLabel, type Seat } from '#shared/domain/seating/layout.ts'
import type { SeatedPlace } from '#shared/domain/seating/rules.ts'
import type { Delegate } from '#shared/view/meeting-view.ts'

/** What chairs and moves are called, on screen and aloud. */
export interface SeatWords {
  label: (seat: Seat) => string
  /** "R3, Luc Roy, delegate, Canada, placed by hand". */
  aloud: (place: SeatedPlace) => string
  /** What would become of a person put on a chair. */
  wouldBe: (who: Delegate, place: SeatedPlace, comesFromChair: boolean) => string
}

export function useSeatWords(): SeatWords {
  const { t } = useTranslation(['seating', 'codes'])
  const letters = { left: t('seating:seat.left'), right: t('seating:seat.right'), interpreter: t('seating:seat.interpreter') }
  const label = (seat: Seat): string => seatLabel(seat, letters)
  return {
    label,
    aloud: ({ seat, delegate, isByHand }) =>
      delegate
        ? [
            label(seat),
            fullName(delegate.person),
            t(`codes:role.${delegate.attendance.role}`),
            t(`codes:country.${delegate.attendance.delegation}`),
            isByHand ? t('seating:order.byHand') : ''
          ]
            .filter(Boolean)
            .join(', ')
        : t('seating:seat.free', { seat: label(seat) }),
    wouldBe: (who, { seat, delegate }, comesFromChair) => {
      const values = { name: fullName(who.person), seat: label(seat), other: delegate ? fullName(delegate.person) : '' }
      if (!delegate) return t('seating:move.free', values)
      if (delegate.attendance.id === who.attendance.id) return t('seating:move.same', values)
      return t(comesFromChair ? 'seating:move.swap' : 'seating:move.replace', values)
    }
  }
}
