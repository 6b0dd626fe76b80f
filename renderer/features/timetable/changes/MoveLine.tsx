import { useTranslation } from 'react-i18next'
import type { Difference } from '#shared/timetable/proposal.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import { usePlaceWords } from './place-words.ts'
import { showGhost } from './show-ghost.ts'
import styles from '../proposal/proposal.module.css'

interface Props {
  view: MeetingView
  difference: Difference
  /** Shows the day to which it would go. */
  onDay: (day: string) => void
}

/** One session, from where to where. Its name leads to where it would be. */
export function MoveLine({ view, difference: { session, from, to }, onDay }: Props) {
  const { t } = useTranslation('proposal')
  const words = usePlaceWords(view)
  const one = view.session(session)
  if (one === null) return null
  const title = words.title(one)
  const move = words.move(from, to)
  const show = (): void => {
    if (to.day === null) return
    onDay(to.day)
    showGhost(session)
  }
  return (
    <span className={styles.changeWords}>
      <button type="button" className={styles.changeTitle} lang={LOCALE_TAGS[title.language]} disabled={to.day === null} onClick={show}>
        {title.text}
      </button>
      <span className={styles.move}>
        <span className={styles.from}>{move.from}</span>
        <span aria-hidden="true"> → </span>
        <Spoken>{t('changes.to')}</Spoken>
        <span>{move.to}</span>
      </span>
    </span>
  )
}
