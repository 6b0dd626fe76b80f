import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatTime } from '#shared/foundation/formats/index.ts'
import type { CalendarDate } from '#shared/foundation/time/index.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useUndo } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { ChevronRightIcon, UndoIcon } from '#renderer/ui/marks/icons.tsx'
import { showToast } from '#renderer/ui/overlays/toast-queue.ts'
import { EntryDetails } from './EntryDetails.tsx'
import type { StoryLine } from './story.ts'
import styles from './history.module.css'

/** Sentences under the heads of their days. Each opens to what it changed; one's own latest can be taken back. */
export function HistoryList({ story }: { story: readonly StoryLine[] }) {
  const { t } = useTranslation('history')
  const language = useLanguage()
  return daysOf(story).map(({ day, lines }) => (
    <section key={`${day ?? ''} ${lines[0]?.entry.gesture ?? ''}`} className={styles.dayOf}>
      <h2 className={styles.day}>{day === null ? t('noDate') : capital(formatDate(day, language, { weekday: 'long', article: false }))}</h2>
      <ul>
        {lines.map((line) => (
          <Line key={line.entry.gesture} line={line} />
        ))}
      </ul>
    </section>
  ))
}

function Line({ line }: { line: StoryLine }) {
  const { t } = useTranslation('history')
  const language = useLanguage()
  const undo = useUndo()
  const [isOpen, open] = useState(false)
  const isNext = undo.undo?.gesture === line.entry.gesture
  const takeBack = async (): Promise<void> => {
    const { leftAlone } = await undo.takeBack()
    const [left] = leftAlone
    if (left) showToast((t) => t('app:undo.leftAlone', { count: leftAlone.length, by: left.changedBy || t('codes:somebody') }))
    else announce(t('takenBack'))
  }
  return (
    <li className={styles.line} data-open={isOpen ? 'true' : undefined}>
      <div className={styles.lineHead}>
        <time className={styles.time} dateTime={line.entry.at}>
          {line.time === null ? '' : formatTime(line.time, language)}
        </time>
        <button type="button" className={styles.sentence} aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          <span>{line.sentence}</span>
          <ChevronRightIcon />
        </button>
        {isNext ? (
          <Button size="small" icon={<UndoIcon />} onPress={() => void takeBack()}>
            {t('takeBack')}
          </Button>
        ) : null}
      </div>
      {isOpen ? <EntryDetails entry={line.entry} /> : null}
    </li>
  )
}

function daysOf(story: readonly StoryLine[]): { day: CalendarDate | null; lines: StoryLine[] }[] {
  const days: { day: CalendarDate | null; lines: StoryLine[] }[] = []
  for (const line of story) {
    const last = days.at(-1)
    if (last && last.day === line.day) last.lines.push(line)
    else days.push({ day: line.day, lines: [line] })
  }
  return days
}
