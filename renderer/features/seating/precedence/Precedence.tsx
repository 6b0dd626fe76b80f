import { useTranslation } from 'react-i18next'
import { isExpected } from '#shared/domain/attendance/rules.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { DelegationOrder } from './DelegationOrder.tsx'
import styles from './precedence.module.css'

/** The order of precedence of both delegations, side by side in the country order of the language. */
export function Precedence({ view }: { view: MeetingView }) {
  const { t } = useTranslation('seating')
  const language = useLanguage()
  const expected = view.delegates.filter(({ attendance }) => isExpected(attendance))
  if (expected.length === 0) {
    return (
      <EmptyState
        title={t('nobody.title')}
        text={t('nobody.text')}
        actions={<Button onPress={() => navigate({ screen: 'groups' })}>{t('nobody.groups')}</Button>}
      />
    )
  }
  return (
    <>
      <p className={styles.how}>{t('order.how')}</p>
      <div className={styles.columns}>
        {view.order(language).map((country) => (
          <DelegationOrder key={country} country={country} delegates={expected.filter(({ attendance }) => attendance.delegation === country)} />
        ))}
      </div>
    </>
  )
}
