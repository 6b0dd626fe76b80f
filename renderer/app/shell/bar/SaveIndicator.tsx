import { useEffect } from 'react'
import { Button } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { useSaveState } from '#renderer/store/index.ts'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { Popover } from '#renderer/ui/overlays/Popover.tsx'
import styles from './Bar.module.css'

/** Whether everything lies safely on the disk. Says "Saved" only when it is true; a failure can be opened and read. */
export function SaveIndicator() {
  const { t } = useTranslation('app')
  const say = usePhrase('notices')
  const { state, problem } = useSaveState()
  const problemWords = problem === null ? null : say(problem)
  useEffect(() => {
    if (problemWords !== null) announce(problemWords, 'assertive')
  }, [problemWords])
  if (problemWords === null) {
    return (
      <span className={styles.save} data-state={state}>
        {t(`save.${state}`)}
      </span>
    )
  }
  return (
    <Popover label={t('save.failed')} trigger={<Button className={styles.failed}>{t('save.failed')}</Button>}>
      <p className={styles.explanation}>{problemWords}</p>
    </Popover>
  )
}
