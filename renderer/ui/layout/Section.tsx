import { useId, type ReactNode } from 'react'
import { classNames } from '#renderer/ui/foundation/class-names.ts'
import styles from './layout.module.css'

/** A part of a page under a heading. `look="sheet"` puts it on white paper with a hairline; never one sheet inside another. */
export function Section(props: { title: string; detail?: ReactNode; actions?: ReactNode; look?: 'plain' | 'sheet'; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classNames(styles.section, props.look === 'sheet' && styles.sheet)}>
      <header className={styles.sectionHead}>
        <h2 id={id} className={styles.heading}>
          {props.title}
        </h2>
        {props.detail === undefined ? null : <div className={styles.sectionDetail}>{props.detail}</div>}
        {props.actions === undefined ? null : <div className={styles.actions}>{props.actions}</div>}
      </header>
      {props.children}
    </section>
  )
}
