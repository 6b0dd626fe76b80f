import { useTranslation } from 'react-i18next'
import type { Finding } from '#shared/checks/finding.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import styles from '../proposal/proposal.module.css'

/** More than this nobody reads before they decide. */
const SHOWN = 3

/** What would be wrong afterwards, in the words of the checks. */
export function Consequences({ intro, errors }: { intro: string; errors: readonly Finding[] }) {
  const { t } = useTranslation('proposal')
  const say = usePhrase('checks')
  return (
    <Notice tone="warn">
      <p>{intro}</p>
      <ul className={styles.because}>
        {errors.slice(0, SHOWN).map((error) => (
          <li key={error.id}>{say(error.what)}</li>
        ))}
        {errors.length > SHOWN ? <li>{t('moreErrors', { count: errors.length - SHOWN })}</li> : null}
      </ul>
    </Notice>
  )
}
