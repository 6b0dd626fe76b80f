import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { seatPeople } from '#shared/domain/seating/edits.ts'
import { placesByRule, placesForMove } from '#shared/domain/seating/moves.ts'
import type { Seating } from '#shared/domain/seating/schema.ts'
import type { Delegate, MeetingView } from '#shared/view/meeting-view.ts'
import { companyOf, seatedPlan } from '#shared/view/seating.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { TickIcon } from '#renderer/ui/marks/icons.tsx'
import { Ghost } from '../drawing/Ghost.tsx'
import { RoomDrawing } from '../drawing/RoomDrawing.tsx'
import { useMoving } from '../drawing/use-moving.ts'
import { Findings } from './Findings.tsx'
import { PlanFacts } from './PlanFacts.tsx'
import { Unseated } from './Unseated.tsx'
import styles from './plans.module.css'

/** One seating plan: what room it is, the drawing, and beside it what is against the rules and who has no seat. */
export function Plan({ view, plan }: { view: MeetingView; plan: Seating }) {
  const { t } = useTranslation('seating')
  const perform = usePerform()
  const area = useRef<HTMLDivElement>(null)
  const seated = seatedPlan(view, plan)
  const byHand = Object.keys(plan.places).length
  const isWell = seated.findings.length === 0
  const moving = useMoving(seated, (attendance, seat) => {
    const places = placesForMove(companyOf(view, plan), plan, attendance, seat)
    if (Object.keys(places).length > 0) void perform(seatPeople(plan.id, places))
  })

  /** From the list into the drawing, where the arrows go on. */
  const takeFromList = (delegate: Delegate): void => {
    moving.pickUp(delegate, null)
    area.current?.querySelector<SVGGElement>('[data-seat][tabindex="0"]')?.focus()
  }
  const backToRules = async (): Promise<void> => {
    await perform(seatPeople(plan.id, placesByRule(plan)))
    announce(t('plan.backDone'))
  }

  return (
    <>
      <PlanFacts view={view} plan={plan} />
      {isWell ? (
        <output className={styles.well}>
          <TickIcon /> {t('plan.well')}
        </output>
      ) : null}
      <div className={styles.board} ref={area} data-beside={!isWell || byHand > 0 || seated.unseated.length > 0 || undefined}>
        <RoomDrawing plan={plan} seated={seated} moving={moving} toldSeats={new Set(seated.findings.flatMap(({ seats }) => seats))} />
        <div className={styles.beside}>
          {isWell ? null : <Findings view={view} plan={plan} seated={seated} />}
          {byHand === 0 ? null : (
            <div className={styles.back}>
              <p>{t('plan.byHand', { count: byHand })}</p>
              <Button size="small" onPress={() => void backToRules()}>
                {t('plan.back')}
              </Button>
            </div>
          )}
          <Unseated people={seated.unseated} moving={moving} onTake={takeFromList} />
        </div>
      </div>
      <Ghost moving={moving} seated={seated} />
    </>
  )
}
