import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { useTranslation } from 'react-i18next'
import { countryOrder } from '#shared/foundation/country.ts'
import { isStillOpen, meetingDate } from '#shared/domain/meeting/rules.ts'
import type { Meeting } from '#shared/domain/meeting/schema.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { today } from '#renderer/store/index.ts'
import { useCssVariables } from '#renderer/ui/foundation/css-variable.ts'
import { useWidth } from '#renderer/ui/hooks/use-width.ts'
import { Hint } from '#renderer/ui/overlays/Tooltip.tsx'
import { placeOf, yearScale, yearsOf } from '../years.ts'
import { floorsOf, marksOf, type Mark } from './marks.ts'
import { useMeetingWords } from './meeting-words.ts'
import styles from './timeline.module.css'

/** The width of a mark with a little air. */
const MARK = 28
/** A year's figures need so many pixels; below it every second year is named. */
const YEAR = 34

interface Props {
  meetings: readonly Meeting[]
  chosenId: string | null
  onChoose: (id: string) => void
}

/** The meetings on a line of years, the hosts of one country above it and of the other below; arrow keys walk from one to the next. */
export function MeetingsTimeline({ meetings, chosenId, onChoose }: Props) {
  const { t } = useTranslation('partnership')
  const [width, watch] = useWidth()
  const language = useLanguage()
  const now = today()
  const isOpen = meetings.some(isStillOpen)
  const dated = yearScale([...meetings.map(meetingDate), now])
  const scale = isOpen ? { ...dated, last: dated.last + 1 } : dated
  const years = yearsOf(scale)
  const apart = width === 0 ? 0 : MARK / width
  const [above, below] = countryOrder(language)
  const marks = [above, below].map((country) => marksOf(meetings, country, scale, apart))
  const step = width / years.length < YEAR ? 2 : 1
  const drawing = useCssVariables<HTMLDivElement>({ '--floors': String(floorsOf(meetings, scale, apart)), '--years': String(years.length) })
  const nowLine = useCssVariables<HTMLSpanElement>({ '--place': String(placeOf(now, scale)) })
  const ordered = marks.flat().sort((a, b) => a.place - b.place)
  return (
    <div ref={watch}>
      {width === 0 ? (
        <div className={styles.unmeasured} />
      ) : (
        <>
          <ToggleButtonGroup
            aria-label={t('meetings.onLine')}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={chosenId === null ? [] : [chosenId]}
            onSelectionChange={(keys) => {
              const found = meetings.find((meeting) => keys.has(meeting.id))
              if (found) onChoose(found.id)
            }}
          >
            <div ref={drawing} className={styles.drawing}>
              <div className={styles.years} aria-hidden="true">
                {years.map((year, index) => (
                  <span key={year} className={styles.year}>
                    {isOpen && year === scale.last ? '…' : index % step === 0 ? year : ''}
                  </span>
                ))}
              </div>
              <span ref={nowLine} className={styles.now} aria-hidden="true" />
              {ordered.map((mark) => (
                <MeetingMark key={mark.meeting.id} mark={mark} side={mark.meeting.host === above ? 'above' : 'below'} />
              ))}
            </div>
          </ToggleButtonGroup>
          <p className={styles.legend}>
            <span className={styles.sample} data-look="held" /> {t('held')}
            <span className={styles.sample} data-look="virtual" /> {t('virtual')}
            <span className={styles.sample} data-look="planned" /> {t('planned')}
            <span className={styles.sample} data-look="now" /> {t('today')}
            {isOpen ? (
              <>
                <span className={styles.sample} data-look="open" aria-hidden="true">…</span> {t('undated')}
              </>
            ) : null}
          </p>
        </>
      )}
    </div>
  )
}

function MeetingMark({ mark: { meeting, place, floor }, side }: { mark: Mark; side: 'above' | 'below' }) {
  const words = useMeetingWords()
  const spot = useCssVariables<HTMLDivElement>({ '--place': String(place), '--floor': String(floor) })
  const whole = words.whole(meeting)
  return (
    <div ref={spot} className={styles.spot} data-side={side}>
      <Hint text={whole}>
        <ToggleButton
          id={meeting.id}
          className={styles.mark}
          aria-label={whole}
          data-country={meeting.host}
          data-mode={meeting.mode}
          data-planned={!meeting.held}
        >
          {meeting.host}
        </ToggleButton>
      </Hint>
    </div>
  )
}
