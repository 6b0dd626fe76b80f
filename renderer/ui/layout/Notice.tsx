import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { CloseIcon, InfoIcon, TickIcon, WarningIcon } from '#renderer/ui/marks/icons.tsx'
import styles from './layout.module.css'

type Tone = 'info' | 'ok' | 'warn' | 'err'

/** A sentence in the flow of a page: what is so, and the one click that mends it. Spoken when it appears. */
export function Notice(props: { tone?: Tone; actions?: ReactNode; onDismiss?: () => void; children: ReactNode }) {
  const { t } = useTranslation('ui')
  const tone = props.tone ?? 'info'
  return (
    <div className={styles.notice} data-tone={tone} role={tone === 'err' ? 'alert' : 'status'}>
      <span className={styles.noticeMark}>{MARKS[tone]}</span>
      <div className={styles.noticeText}>{props.children}</div>
      {props.actions}
      {props.onDismiss ? (
        <IconButton label={t('close')} size="small" onPress={props.onDismiss}>
          <CloseIcon />
        </IconButton>
      ) : null}
    </div>
  )
}

const MARKS: Record<Tone, ReactNode> = { info: <InfoIcon />, ok: <TickIcon />, warn: <WarningIcon />, err: <WarningIcon /> }
