import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { addressOf, useRoute } from '#renderer/app/navigation.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import type { Detail } from '../details/details.ts'
import { HeadDialog } from './HeadDialog.tsx'
import type { Remedy } from './remedies.ts'
import styles from './findings.module.css'

/** The one way on from a finding. `about` names the finding for whoever hears links without their surroundings. */
export function RemedyLink(props: { view: MeetingView; remedy: Remedy; about?: string; onDetail: (detail: Detail) => void }) {
  const { remedy, about, onDetail } = props
  const { t } = useTranslation('overview')
  const route = useRoute()
  const [isAsking, ask] = useState(false)
  const say = usePhrase('checks')
  const perform = usePerform()
  const words = remedy.kind === 'edit' ? say(remedy.label) : t(`remedy.${remedy.words}`)
  const spoken = about === undefined ? undefined : `${words} · ${about}`
  if (remedy.kind === 'screen') {
    return (
      <a className={styles.remedy} href={addressOf({ screen: remedy.screen, meeting: route.meeting, focus: remedy.focus ?? null })} aria-label={spoken}>
        {words}
      </a>
    )
  }
  if (remedy.kind === 'edit') {
    return (
      <Button look="quiet" size="small" aria-label={spoken} onPress={() => void perform(remedy.edit)}>
        {words}
      </Button>
    )
  }
  return (
    <>
      <Button look="quiet" size="small" aria-label={spoken} onPress={() => (remedy.kind === 'detail' ? onDetail(remedy.detail) : ask(true))}>
        {words}
      </Button>
      {remedy.kind === 'head' ? <HeadDialog view={props.view} country={remedy.country} isOpen={isAsking} onClose={() => ask(false)} /> : null}
    </>
  )
}
