import { Button as AriaButton } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import type { Finding } from '#shared/checks/finding.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { Chip } from '#renderer/ui/marks/Chip.tsx'
import { Popover } from '#renderer/ui/overlays/Popover.tsx'
import styles from './head.module.css'

/** How much there is to mend, as a button that lists it; each line shows its session in the grid. */
export function FindingsButton({ findings, severity, onShow }: { findings: readonly Finding[]; severity: 'error' | 'warning'; onShow: (session: string) => void }) {
  const { t } = useTranslation('timetable')
  const here = findings.filter((finding) => finding.severity === severity)
  if (here.length === 0) return null
  const trigger = (
    <AriaButton className={styles.chip}>
      <Chip tone={severity === 'error' ? 'err' : 'warn'}>{t(severity === 'error' ? 'screen.problems' : 'screen.toLookAt', { count: here.length })}</Chip>
    </AriaButton>
  )
  return (
    <Popover trigger={trigger} label={t('screen.findings')}>
      <Lines findings={here} onShow={onShow} />
    </Popover>
  )
}

/** The sentences are made when somebody opens them: there can be hundreds. */
function Lines({ findings, onShow }: { findings: readonly Finding[]; onShow: (session: string) => void }) {
  const say = usePhrase('checks')
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => {
        const session = finding.records.find(({ kind }) => kind === 'session')
        return (
          <li key={finding.id}>
            {session === undefined ? (
              say(finding.what)
            ) : (
              <AriaButton slot="close" className={styles.finding} onPress={() => onShow(session.id)}>
                {say(finding.what)}
              </AriaButton>
            )}
          </li>
        )
      })}
    </ul>
  )
}
