import { useTranslation } from 'react-i18next'
import { request } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { FailureDetails } from './FailureDetails.tsx'
import styles from './Shell.module.css'

/** Shown when the work could not be opened at all: nothing is lost, and what to do. */
export function StartFailure({ reason }: { reason: string }) {
  const { t } = useTranslation('app')
  return (
    <main className={styles.alone}>
      <div>
        <EmptyState
          title={t('startFailure.title')}
          text={t('startFailure.text')}
          actions={
            <Button look="primary" onPress={() => void request('app.quit')}>
              {t('startFailure.quit')}
            </Button>
          }
        />
        <FailureDetails text={reason} />
      </div>
    </main>
  )
}
