import { useTranslation } from 'react-i18next'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { addressOf, useRoute } from '#renderer/app/navigation.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import type { Remedy } from './remedies.ts'
import { useRemedy } from './use-remedy.ts'
import styles from './findings.module.css'

/**
 * The one way on from a finding. `about` names the finding for whoever hears links without their surroundings; `onHead`
 * asks who leads a delegation.
 */
export function RemedyLink(props: { view: MeetingView; remedy: Remedy; about?: string; onHead?: (remedy: Remedy & { kind: 'head' }) => void }) {
  const { view, remedy, about, onHead } = props
  const { t } = useTranslation('findings')
  const route = useRoute()
  const { wordsOf, take } = useRemedy(view)
  const words = wordsOf(remedy)
  const spoken = about === undefined ? undefined : `${words} · ${about}`
  if (remedy.kind === 'screen') {
    return (
      <a className={styles.remedy} href={addressOf({ screen: remedy.screen, meeting: route.meeting, focus: remedy.focus ?? null })} aria-label={spoken}>
        {words}
      </a>
    )
  }
  return (
    <Button look="quiet" size="small" aria-label={spoken} onPress={() => (remedy.kind === 'head' ? onHead?.(remedy) : take(remedy))}>
      {remedy.kind === 'head' ? t('remedy.nameHead') : words}
    </Button>
  )
}
