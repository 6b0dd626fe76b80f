import { Suspense, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useMeetingView } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { useCurrentMeetingId } from '../current-meeting.ts'
import { navigate, useRoute, type Route } from '../navigation.ts'
import { REGISTRY, screenOf, type Screen } from '../registry.ts'
import { PageBoundary } from './PageBoundary.tsx'
import styles from './Shell.module.css'

/** The screen of the present route. A failure in one screen stays in it; bar and sidebar go on. */
export function PageFrame() {
  const route = useRoute()
  const meetingId = useCurrentMeetingId()
  const screen = screenOf(route.screen) ?? REGISTRY[0] ?? null
  if (screen === null) return null
  return (
    <div className={styles.frame}>
      <PageBoundary key={`${screen.id} ${meetingId}`}>
        <Suspense>
          <ScreenOf screen={screen} route={route} meetingId={meetingId} />
          <Arrival key={screen.id} />
        </Suspense>
      </PageBoundary>
    </div>
  )
}

function ScreenOf({ screen, route, meetingId }: { screen: Screen; route: Route; meetingId: string | null }) {
  const view = useMeetingView(meetingId)
  if (!screen.needsMeeting) {
    const Page = screen.component
    return <Page meetingId={meetingId} focus={route.focus} />
  }
  if (view === null) return <WithoutMeeting isUnknown={meetingId !== null} />
  const Page = screen.component
  return <Page view={view} focus={route.focus} />
}

function WithoutMeeting({ isUnknown }: { isUnknown: boolean }) {
  const { t } = useTranslation('app')
  if (isUnknown) return <EmptyState title={t('unknownMeeting.title')} text={t('unknownMeeting.text')} />
  return (
    <EmptyState
      title={t('noMeeting.title')}
      text={t('noMeeting.text')}
      actions={
        screenOf('plan') === null ? undefined : (
          <Button look="primary" onPress={() => navigate({ screen: 'plan' })}>
            {t('noMeeting.action')}
          </Button>
        )
      }
    />
  )
}

let hasArrivedOnce = false

/** After a change of screen the focus goes to its title, so that the keyboard and the screen reader are where the eyes are. */
function Arrival() {
  const mark = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const frame = mark.current?.parentElement
    // Not at the start, and not when the screen has put the focus somewhere itself.
    if (hasArrivedOnce && frame && !frame.contains(document.activeElement)) frame.querySelector('h1')?.focus()
    hasArrivedOnce = true
  }, [])
  return <span ref={mark} hidden />
}
