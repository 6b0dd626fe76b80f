import { useTranslation } from 'react-i18next'
import { reopenFinding } from '#shared/domain/acceptance/edits.ts'
import type { Finding } from '#shared/checks/finding.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useMoment } from '#renderer/i18n/moment.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { announce } from '#renderer/ui/foundation/announce.ts'
import { acceptancesOf, useWhenAccepted } from './acceptances.ts'
import styles from './findings.module.css'

/** What somebody has accepted: the finding, why, who, when, and the way back. */
export function AcceptedList({ view, findings, id }: { view: MeetingView; findings: readonly Finding[]; id: string }) {
  const { t } = useTranslation('findings')
  const say = usePhrase('checks')
  const perform = usePerform()
  const moment = useMoment()
  const moments = useWhenAccepted(view.acceptances)
  const takeBack = (finding: Finding): void => {
    void perform(reopenFinding(...acceptancesOf(view, finding).map(({ id }) => id))).then(() => announce(t('takenBack')))
  }
  return (
    <ul id={id} className={styles.accepted}>
      {findings.map((finding) => (
        <li key={finding.id} className={styles.line}>
          <div className={styles.finding}>
            <span className={styles.dot} data-severity="accepted" />
            <div className={styles.words}>
              <p>{say(finding.what)}</p>
              {acceptancesOf(view, finding).map(({ id, because, by }) => (
                <p key={id} className={styles.soft}>
                  {because}
                  <span className={styles.signature}>{t('acceptedBy', { name: by || t('unsigned'), when: moment(moments.get(id) ?? '') }).replace(/, $/, '')}</span>
                </p>
              ))}
            </div>
            <div className={styles.actions}>
              <Button look="quiet" size="small" aria-label={`${t('takeBack')} · ${say(finding.what)}`} onPress={() => takeBack(finding)}>
                {t('takeBack')}
              </Button>
            </div>
          </div>
        </li>
      ))}
    </ul>
  )
}
