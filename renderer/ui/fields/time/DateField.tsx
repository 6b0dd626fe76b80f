import { useRef, useState } from 'react'
import { parseDate, type CalendarDate } from '@internationalized/date'
import { Button } from 'react-aria-components/Button'
import { Calendar, CalendarCell, CalendarGrid, CalendarHeading } from 'react-aria-components/Calendar'
import { DateInput, DateSegment } from 'react-aria-components/DateField'
import { DatePicker } from 'react-aria-components/DatePicker'
import { Dialog } from 'react-aria-components/Dialog'
import { Group } from 'react-aria-components/Group'
import { Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import { CalendarIcon, ChevronLeftIcon, ChevronRightIcon } from '#renderer/ui/marks/icons.tsx'
import { FieldFrame, type FieldProps } from '../FieldFrame.tsx'
import { useDraft } from '../text/draft.ts'
import { isBegun } from './unfinished-date.ts'
import styles from './dates.module.css'

/** How long a press lasts, in milliseconds. */
const PRESS = 200

/**
 * A day, `2027-10-14` or null, typed part by part in the order of the interface language or picked from a calendar. While
 * it is being typed it is not handed on: half a year is no date. Where the day comes first, the date is there from the first
 * figure of the year; it stands in the field until the year is whole. A field that is left with two figures means this century;
 * one that is left with parts missing says so.
 */
export function DateField(
  props: FieldProps & { value: string | null; onChange: (value: string | null) => void; minimum?: string | null; maximum?: string | null }
) {
  const { t } = useTranslation('ui')
  const { text, bind } = useDraft(props.value ?? '', (next) => props.onChange(next === '' ? null : next))
  const [typed, setTyped] = useState<{ date: CalendarDate; over: string; isLeft: boolean } | null>(null)
  const [leftBegunOver, setLeftBegun] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const found = useRef(text)
  // Until the date changes from elsewhere, such as by undo.
  const unfinished = typed?.over === text ? typed : null
  const leave = (): void => {
    if (unfinished !== null && unfinished.date.year < 100) {
      setTyped(null)
      bind.onChange(unfinished.date.set({ year: 2000 + unfinished.date.year }).toString())
    } else if (unfinished !== null) setTyped({ ...unfinished, isLeft: true })
    // On the way to half a date there may have been another whole one: of "12", "1" was left before nothing was.
    if (isBegun(box.current)) bind.onChange(found.current)
    // Said a moment later: the sentence moves what stands below it, and a press may be on its way there.
    setTimeout(() => setLeftBegun(isBegun(box.current) ? text : null), PRESS)
    bind.onBlur()
  }
  const problem = props.problem ?? (unfinished?.isLeft ? t('partialDate.wrong') : leftBegunOver === text ? t('date.unfinished') : null)
  return (
    <DatePicker
      className={styles.field}
      aria-label={props.isLabelHidden ? props.label : undefined}
      value={unfinished?.date ?? dateOf(text)}
      onChange={(date) => {
        const isWhole = date === null || date.year >= 1000
        setTyped(isWhole ? null : { date, over: text, isLeft: false })
        setLeftBegun(null)
        if (isWhole) bind.onChange(date?.toString() ?? '')
      }}
      onFocus={() => {
        found.current = text
        bind.onFocus()
      }}
      onBlur={leave}
      onOpenChange={(isOpen) => isOpen || bind.onBlur()}
      placeholderValue={dateOf(props.minimum ?? '') ?? undefined}
      minValue={dateOf(props.minimum ?? '')}
      maxValue={dateOf(props.maximum ?? '')}
      shouldForceLeadingZeros
      granularity="day"
      isDisabled={props.isDisabled}
      isRequired={props.isRequired}
      isInvalid={problem ? true : undefined}
      validationBehavior="aria"
    >
      <FieldFrame {...props} problem={problem}>
        <Group ref={box} className={styles.box} data-date data-unfinished={unfinished === null ? undefined : unfinished.date.year < 100 ? 'shortYear' : 'noYear'}>
          <DateInput className={styles.segments}>{(segment) => <DateSegment segment={segment} className={styles.segment} />}</DateInput>
          <Button className={styles.open}>
            <CalendarIcon />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className={styles.popover} offset={4}>
        <Dialog className={styles.dialog}>
          <Calendar>
            <header className={styles.head}>
              <Button slot="previous" className={styles.turn}>
                <ChevronLeftIcon />
              </Button>
              <CalendarHeading className={styles.month} />
              <Button slot="next" className={styles.turn}>
                <ChevronRightIcon />
              </Button>
            </header>
            <CalendarGrid className={styles.grid}>{(date) => <CalendarCell date={date} className={styles.day} />}</CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  )
}

/** Null for what is empty or no date, such as a day that a merge has mangled. */
function dateOf(text: string): CalendarDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  try {
    return parseDate(text)
  } catch {
    return null
  }
}
