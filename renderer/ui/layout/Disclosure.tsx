import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { Heading } from 'react-aria-components/Heading'
import { ChevronRightIcon } from '#renderer/ui/marks/icons.tsx'
import styles from './layout.module.css'

/** A part of a page that one opens when it is wanted: what is of no concern today, but must be there. */
export function Disclosure(props: {
  title: string
  /** What lies inside, said while it is folded. */
  detail?: ReactNode
  isOpenAtFirst?: boolean
  /** Of its heading. */
  level?: 2 | 3
  children: ReactNode
}) {
  return (
    <AriaDisclosure className={styles.disclosure} defaultExpanded={props.isOpenAtFirst}>
      <Heading level={props.level ?? 2} className={styles.disclosureHead}>
        <Button slot="trigger" className={styles.disclosureButton}>
          <ChevronRightIcon />
          {props.title}
        </Button>
        {props.detail === undefined ? null : <span className={styles.sectionDetail}>{props.detail}</span>}
      </Heading>
      <DisclosurePanel className={styles.disclosurePanel}>{props.children}</DisclosurePanel>
    </AriaDisclosure>
  )
}
