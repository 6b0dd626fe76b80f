import { useState, type ReactNode } from 'react'
import { Button } from '#renderer/ui/actions/Button.tsx'
import styles from './line-table.module.css'

interface Props<Line> {
  label: string
  columns: readonly { id: string; label: string }[]
  lines: readonly Line[]
  /** So many are drawn at first, and each time that somebody wants more. */
  page: number
  more: (count: number) => string
  /** One row of the table for each line. */
  children: (line: Line, index: number) => ReactNode
}

/** What a file from outside holds, a row each; long ones page by page. Give it another `key` where other lines are shown. */
export function LineTable<Line>({ label, columns, lines, page, more, children }: Props<Line>) {
  const [limit, setLimit] = useState(page)
  return (
    <>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-column={column.id}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{lines.slice(0, limit).map(children)}</tbody>
      </table>
      {lines.length > limit ? (
        <div className={styles.more}>
          <Button onPress={() => setLimit(limit + page)}>{more(lines.length - limit)}</Button>
        </div>
      ) : null}
    </>
  )
}

/** What has to be said of a row, under its name. */
export function Remarks({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <ul className={styles.remarks}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
