import { useDeferredValue, useEffect, useRef, type ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { useMeetingView } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { isFocusLost } from '#renderer/ui/foundation/lost-focus.ts'
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
function Drawn<P extends { focus: string | null }>({ page: Page, props }: { page: ComponentType<P> | null; props: P }) {
  if (Page === null) return null
  return (
    <>
      <Page {...props} />
      <Arrival place={props.focus} />
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

/** What stood in the window before any screen did, and had the focus, gives way: the first screen is arrived at as any other. */
export function leaveForScreens(): void {
  hasArrivedOnce = true
}

/** A dialog or menu that led here is gone after so many milliseconds, and has given the focus back to what may be there no more. */
const CLOSED = 250

/** After a change of screen, or of what it is about, the focus goes to its title, so that the keyboard and the screen reader are where the eyes are. */
function Arrival({ place }: { place: string | null }) {
  const mark = useRef<HTMLSpanElement>(null)
  const last = useRef<string | null | undefined>(undefined)
  useEffect(() => {
    const frame = mark.current?.parentElement
    const wasHere = last.current !== undefined
    const isStart = !hasArrivedOnce
    last.current = place
    hasArrivedOnce = true
    if (isStart || !frame) return undefined
    const goToTitle = (): void => frame.querySelector('h1')?.focus()
    // Not when the screen has put the focus somewhere itself; within one screen, only when what had the focus gave way.
    if (wasHere ? isFocusLost() : !frame.contains(document.activeElement)) goToTitle()
    const timer = setTimeout(() => isFocusLost() && goToTitle(), CLOSED)
    // Who has gone on from the title already is left alone.
    const leave = ({ target }: FocusEvent): void => {
      if (target !== frame.querySelector('h1')) clearTimeout(timer)
    }
    frame.addEventListener('focusin', leave)
    return () => {
      clearTimeout(timer)
      frame.removeEventListener('focusin', leave)
    }
  }, [place])
  return <span ref={mark} hidden />
}
