import styles from './bar/Bar.module.css'

/** The mark: two halves of one page, each first in its own copy. The name is the same in every language. */
export function Logo() {
  return (
    <div className={styles.logo}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
        <rect className={styles.rightHalf} x="0.5" y="0.5" width="17" height="17" rx="4" />
        <path className={styles.leftHalf} d="M4.5 0.5H9v17H4.5a4 4 0 01-4-4v-9a4 4 0 014-4z" />
      </svg>
      <span translate="no">Alternat</span>
    </div>
  )
}
