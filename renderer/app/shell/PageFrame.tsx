import { useDeferredValue, useEffect, useRef, type ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { useMeetingView } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { useCurrentMeetingId } from '../current-meeting.ts'
import { useCode, type LazyCode } from '../lazy-code.tsx'
import { navigate, useRoute, type MeetingPageProps, type PageProps, type Route } from '../navigation.ts'
import { REGISTRY, screenOf, type Screen } from '../registry.ts'
import { PageBoundary } from './PageBoundary.tsx'
import styles from './Shell.module.css'

/** The screen of the present route. A failure in one screen stays in it; bar and sidebar go on. */
export function PageFrame() {
  // A screen with 10,000 people is drawn in slices while the last one still stands, so that the window answers meanwhile.
  const route = useDeferredValue(useRoute())
  const meetingId = useCurrentMeetingId()
  const screen = screenOf(route.screen) ?? REGISTRY[0] ?? null
  if (screen === null) return null
  return (
    <div className={styles.frame} data-screen={screen.id} data-focus={route.focus ?? ''}>
      <PageBoundary key={`${screen.id} ${meetingId}`}>
        <ScreenOf screen={screen} route={route} meetingId={meetingId} />
      </PageBoundary>
    </div>
  )
}

function ScreenOf({ screen, route, meetingId }: { screen: Screen; route: Route; meetingId: string | null }) {
  return screen.needsMeeting ? (
    <MeetingScreen code={screen.code} focus={route.focus} meetingId={meetingId} />
  ) : (
    <PlainScreen code={screen.code} focus={route.focus} meetingId={meetingId} />
  )
}

function PlainScreen({ code, focus, meetingId }: { code: LazyCode<PageProps>; focus: string | null; meetingId: string | null }) {
  return <Drawn page={useCode(code)} props={{ meetingId, focus }} />
}

function MeetingScreen(props: { code: LazyCode<MeetingPageProps>; focus: string | null; meetingId: string | null }) {
  const view = useMeetingView(props.meetingId)
  const page = useCode(props.code)
  if (view === null) return <WithoutMeeting />
  return <Drawn page={page} props={{ view, focus: props.focus }} />
}

/** The page, once its code is there. */
function Drawn<P extends object>({ page: Page, props }: { page: ComponentType<P> | null; props: P }) {
  if (Page === null) return null
  return (
    <>
      <Page {...props} />
      <Arrival />
    </>
  )
}

function WithoutMeeting() {
  const { t } = useTranslation('app')
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
