import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keepDroppedSchedule, openDropped, openDroppedList, readReturned } from '#renderer/store/index.ts'
import { useLatest } from '#renderer/ui/hooks/use-latest.ts'
import { navigate, useRoute, type ScreenId } from '../navigation.ts'
import styles from './Shell.module.css'

const SCHEDULES = ['.ics', '.ical', '.xml', '.json']
const TRANSLATIONS = ['.xlf', '.xliff', '.sdlxliff', '.mqxliff', '.tmx', '.tbx', '.docx']
/** May hold anything: what it is taken for follows the screen on which it is dropped. */
const WORKBOOK = '.xlsx'

/** Lists: of commitments on the screens of the follow-up, of people elsewhere. */
const LISTS = [WORKBOOK, '.xlsm', '.csv', '.tsv', '.txt']

/**
 * A file of the app is merged or opened, a calendar, schedule or translation goes to where it is taken over. A workbook is a programme
 * on the screens of sessions, a translation at the desk and a list of commitments in the follow-up; it, and anything else, is a list of
 * people everywhere else.
 */
function take(file: File, screen: ScreenId): void {
  const ends = (endings: readonly string[]): boolean => endings.some((ending) => file.name.toLowerCase().endsWith(ending))
  if (ends(['.alternat'])) {
    void openDropped(file)
  } else if (ends(SCHEDULES) || (ends([WORKBOOK]) && ['timetable', 'sessions', 'schedule'].includes(screen))) {
    keepDroppedSchedule(file)
    navigate({ screen: 'schedule' })
  } else if (ends(TRANSLATIONS) || (ends([WORKBOOK]) && ['translation', 'terms'].includes(screen))) {
    readReturned(file)
    navigate({ screen: 'translation' })
  } else if (ends(LISTS) && ['followUp', 'progress'].includes(screen)) {
    void openDroppedList('commitments', file)
    navigate({ screen: 'progress' })
  } else {
    void openDroppedList('people', file)
    navigate({ screen: 'import' })
  }
}

/** The whole window takes a file that is dropped on it; what is dragged within the app is left alone. */
export function DropTarget() {
  const { t } = useTranslation('app')
  const screen = useLatest(useRoute().screen)
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setIsOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setIsOver(false)
      const [file] = event.dataTransfer?.files ?? []
      if (file) take(file, screen.current)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [screen])
  return isOver ? <div className={styles.drop}>{t('drop')}</div> : null
}
