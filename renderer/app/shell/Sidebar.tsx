import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useMeetingView } from '#renderer/store/index.ts'
import { useCssVariables } from '#renderer/ui/foundation/css-variable.ts'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import { useCurrentMeetingId } from '../current-meeting.ts'
import { addressOf, useRoute } from '../navigation.ts'
import { REGISTRY, type Screen, type SectionId } from '../registry.ts'
import { useWaiting } from '../waiting.ts'
import styles from './Sidebar.module.css'

const SECTIONS: readonly SectionId[] = ['programme', 'people', 'outcome', 'partnership']
/** Links share the height of the window, so that all are seen in a low one too. */
const MEASURES = { '--sections': String(SECTIONS.length), '--rows': String(REGISTRY.filter(({ section }) => section !== 'hidden').length) }

/**
 * The screens, in sections; a number only where something waits for a person.
 *
 * @param onFollow a link was followed, for a place that goes away then
 */
export function Sidebar({ onFollow }: { onFollow?: () => void }) {
  const { t } = useTranslation('app')
  const route = useRoute()
  const waiting = useWaiting(useMeetingView(useCurrentMeetingId()))
  const link = (screen: Screen) => (
    <ScreenLink key={screen.id} screen={screen} count={waiting(screen)} isCurrent={screen.id === route.screen} meeting={route.meeting} onFollow={onFollow} />
  )
  const of = (section: Screen['section']): Screen[] => REGISTRY.filter((screen) => screen.section === section)
  const measures = useCssVariables<HTMLElement>(MEASURES)
  return (
    <nav ref={measures} className={styles.sidebar} data-region aria-label={t('region.sidebar')}>
      <ul>{of('top').map(link)}</ul>
      {SECTIONS.filter((section) => of(section).length > 0).map((section) => (
        <div key={section} className={styles.section}>
          <h2 className={styles.heading} id={`section-${section}`}>
            {t(`section.${section}`)}
          </h2>
          <ul aria-labelledby={`section-${section}`}>{of(section).map(link)}</ul>
        </div>
      ))}
      <ul className={styles.foot}>{of('foot').map(link)}</ul>
    </nav>
  )
}

/** Drawn anew only when its own number or place changed: the sidebar hears of every edit. */
const ScreenLink = memo(function ScreenLink({ screen, count, ...props }: { screen: Screen; count: number; isCurrent: boolean; meeting: string | null; onFollow: (() => void) | undefined }) {
  const { t } = useTranslation('app')
  const link = useRef<HTMLAnchorElement>(null)
  // In a low window the sidebar is longer than its place; one may also come by keys, by a link on a page, by the palette.
  useEffect(() => {
    if (props.isCurrent) link.current?.scrollIntoView({ block: 'nearest' })
  }, [props.isCurrent])
  return (
    <li>
      <a
        ref={link}
        className={styles.link}
        href={addressOf({ screen: screen.id, meeting: props.meeting, focus: null })}
        aria-current={props.isCurrent ? 'page' : undefined}
        onPointerEnter={() => void screen.code.load().catch(() => undefined)}
        onClick={props.onFollow}
        draggable={false}
      >
        <span className={styles.words}>{t(`screen.${screen.id}`)}</span>
        {count === 0 ? null : (
          <span className={styles.count}>
            <span aria-hidden="true">{count}</span>
            <Spoken>{t('attention', { count })}</Spoken>
          </span>
        )}
      </a>
    </li>
  )
})
