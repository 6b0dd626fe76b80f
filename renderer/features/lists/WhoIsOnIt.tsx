import { useTranslation } from 'react-i18next'
import { expectedPeople } from '#shared/briefing/cards/whom.ts'
import type { BuiltPrint } from '#shared/briefing/prints/prints.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import { formatList } from '#shared/foundation/formats/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { requestOf, type PrintChoice } from './choice.ts'
import styles from './lists.module.css'

/** How many people are on it, and who is missing and why. */
export function WhoIsOnIt({ view, choice, built }: { view: MeetingView; choice: PrintChoice; built: BuiltPrint }) {
  const { t } = useTranslation('lists')
  const language = useLanguage()
  const { print, people, without } = built
  const isOnSite = print === 'badges' || print === 'placeCards' || print === 'signIn'
  const remote = isOnSite ? expectedPeople(view, language, requestOf(choice).whom).length - people : 0
  return (
    <div className={styles.who}>
      <p>{t(print === 'counts' || print === 'requirements' ? 'withRequirements' : 'people', { count: people })}</p>
      {remote === 0 ? null : <p className={styles.soft}>{t('remote', { count: remote })}</p>}
      {without.length === 0 ? null : (
        <Notice tone="warn">
          <p>{t('withoutAddress', { count: without.length })}</p>
          <p className={styles.names}>{formatList(without.map(fullName), language)}</p>
        </Notice>
      )}
    </div>
  )
}
