import { useEffect, useRef, type ReactNode } from 'react'
import { giveLostFocus } from '#renderer/ui/foundation/lost-focus.ts'
import styles from './layout.module.css'

export interface PageProps {
  title: string
  /** Language of the title, where it is content and not the interface's. */
  titleLang?: string
  subtitle?: ReactNode
  /** Beside the title: a segmented control, a chip. */
  tools?: ReactNode
  /** At the right of the head, the primary one last. */
  actions?: ReactNode
  /** A second column that scrolls by itself, such as a preview; `asideLabel` is its spoken name. */
  aside?: ReactNode
  asideLabel?: string
  /** `wide` lets the work reach the edges (tables, timetables); `text` keeps a measure that one can read. */
  measure?: 'wide' | 'text'
  /** The work fills the window and scrolls by itself, as a grid does; the page then does not. */
  isFilled?: boolean
  children: ReactNode
}

let wasThereOne = false

/** A screen: its title in serif, what it can do, and the work, which scrolls under them. */
export function Page({ title, titleLang, subtitle, tools, actions, aside, asideLabel, measure = 'wide', isFilled = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // A page that takes the place of another within its screen: what had the focus went with the former one.
    if (wasThereOne) giveLostFocus(heading.current)
    wasThereOne = true
  }, [])
  return (
    <div className={styles.page} data-aside={aside === undefined || aside === null ? undefined : 'true'}>
      <div className={styles.column}>
        <header className={styles.head}>
          <div className={styles.titles}>
            <div className={styles.titleLine}>
              <h1 ref={heading} className={styles.title} lang={titleLang} tabIndex={-1}>
                {title}
              </h1>
              {tools}
            </div>
            {subtitle === undefined ? null : <div className={styles.subtitle}>{subtitle}</div>}
          </div>
          {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
        </header>
        {/* Focusable, so that the keyboard can scroll a page without controls. */}
        <div className={styles.scroll} data-filled={isFilled ? 'true' : undefined} tabIndex={-1}>
          <div className={styles.content} data-measure={measure} data-filled={isFilled ? 'true' : undefined}>
            {children}
          </div>
        </div>
      </div>
      {aside === undefined || aside === null ? null : (
        <aside className={styles.aside} aria-label={asideLabel}>
          {aside}
        </aside>
      )}
    </div>
  )
}
