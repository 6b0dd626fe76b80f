import type { ReactNode } from 'react'
import { Disclosure } from '#renderer/ui/layout/Disclosure.tsx'
import type { SessionField } from '#renderer/findings/fields.ts'
import styles from './editor.module.css'

/** A part of the editor that is seldom wanted: folded, it says what is in it; a link that asks for it opens it. */
export function Fold(props: { field: SessionField; title: string; said: string; isOpen: boolean; children: ReactNode }) {
  return (
    <div className={styles.fold} data-field={props.field}>
      <Disclosure
        key={props.isOpen ? 'open' : 'folded'}
        level={3}
        title={props.title}
        detail={<span className={styles.said}>{props.said}</span>}
        isOpenAtFirst={props.isOpen}
      >
        {props.children}
      </Disclosure>
    </div>
  )
}
