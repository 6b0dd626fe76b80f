import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keepDroppedSchedule, openDropped, openDroppedList, readReturned } from '#renderer/store/index.ts'
import { navigate } from '../navigation.ts'
import styles from './Shell.module.css'

const SCHEDULES = ['.ics', '.ical', '.xml', '.json']
const TRANSLATIONS = ['.xlf', '.xliff', '.sdlxliff', '.mqxliff', '.tmx', '.tbx', '.docx']

/** A file of the app is merged or opened, a calendar, schedule or translation goes to where it is taken over; anything else can only be a list of people. */
function take(file: File): void {
  if (file.name.toLowerCase().endsWith('.alternat')) {
    void openDropped(file)
    return
  }
  if (SCHEDULES.some((ending) => file.name.toLowerCase().endsWith(ending))) {
    keepDroppedSchedule(file)
    navigate({ screen: 'schedule' })
    return
  }
  if (TRANSLATIONS.some((ending) => file.name.toLowerCase().endsWith(ending))) {
    readReturned(file)
    navigate({ screen: 'translation' })
    return
  }
  void openDroppedList(file)
  navigate({ screen: 'import' })
}

/** The whole window takes a file that is dropped on it; what is dragged within the app is left alone. */
export function DropTarget() {
  const { t } = useTranslation('app')
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
      if (file) take(file)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return isOver ? <div className={styles.drop}>{t('drop')}</div> : null
}
