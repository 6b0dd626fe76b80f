import { useEffect, useState } from 'react'
import { onAnnouncement } from './announce.ts'
import styles from './spoken.module.css'

const EMPTY = { polite: '', assertive: '' }
/** A word joiner: it makes a repeated sentence a new one for screen readers, and is itself silent. */
const SILENT = '\u2060'

/** The two live regions of the window; see `announce`. */
export function LiveRegions() {
  const [spoken, setSpoken] = useState(EMPTY)
  useEffect(
    () =>
      onAnnouncement(({ text, urgency }) => {
        setSpoken((before) => ({ ...before, [urgency]: before[urgency] === text ? text + SILENT : text }))
      }),
    []
  )
  return (
    <div className={styles.spoken}>
      <output aria-live="polite">{spoken.polite}</output>
      <div role="alert" aria-live="assertive">
        {spoken.assertive}
      </div>
    </div>
  )
}
