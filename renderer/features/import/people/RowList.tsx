import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportDecisions, PlannedRow } from '#shared/intake/people/plan/plan-types.ts'
import { Chip } from '#renderer/ui/marks/Chip.tsx'
import { WarningIcon } from '#renderer/ui/marks/icons.tsx'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import { VirtualLine } from './VirtualLine.tsx'
import { fateOf } from '../outcomes.ts'
import styles from './people.module.css'

const LINE = 44

/** The rows of the list, as many as there are; only those in sight are drawn. Arrow keys choose one. */
export function RowList(props: {
  rows: readonly PlannedRow[]
  decisions: ImportDecisions
  chosen: string | null
  onChoose: (key: string) => void
}) {
  const { t } = useTranslation('import')
  const { rows, chosen, onChoose } = props
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => box.current, estimateSize: () => LINE, overscan: 8 })
  const at = rows.findIndex((row) => row.key === chosen)
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at)
  }, [at, virtual])

  const move = (event: KeyboardEvent): void => {
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1, PageDown: at + 10, PageUp: at - 10 }[event.key]
    if (target === undefined || rows.length === 0) return
    event.preventDefault()
    const row = rows[Math.max(0, Math.min(rows.length - 1, target))]
    if (row) onChoose(row.key)
  }
  return (
    <div
      ref={box}
      className={styles.list}
      role="listbox"
      aria-label={t('people.list')}
      aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
      tabIndex={0}
      onKeyDown={move}
    >
      <VirtualLine className={styles.canvas} height={virtual.getTotalSize()}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]
          if (!row) return null
          return (
            <VirtualLine key={row.key} className={styles.place} top={start}>
              <div
                id={`${id}-${index}`}
                role="option"
                aria-selected={row.key === chosen}
                aria-posinset={index + 1}
                aria-setsize={rows.length}
                className={styles.line}
                onClick={() => onChoose(row.key)}
                onKeyDown={undefined}
              >
                <span className={styles.rowNumber}>{row.key}</span>
                <span className={styles.rowName}>{row.name === '' ? t('people.unnamed') : row.name}</span>
                {row.remarks.length > 0 ? (
                  <span className={styles.remarked} data-weight={row.remarks.some(({ weight }) => weight === 'loss') ? 'loss' : 'reading'}>
                    <WarningIcon />
                    <Spoken>{t('people.remarks', { count: row.remarks.length })}</Spoken>
                  </span>
                ) : null}
                <Fate row={row} decisions={props.decisions} />
              </div>
            </VirtualLine>
          )
        })}
      </VirtualLine>
    </div>
  )
}

function Fate({ row, decisions }: { row: PlannedRow; decisions: ImportDecisions }) {
  const { t } = useTranslation('import')
  const fate = fateOf(row, decisions)
  if (row.outcome.type === 'rejected') return <Chip tone="err">{t('fate.rejected')}</Chip>
  if (fate === 'undecided') return <Chip tone="warn">{t('fate.undecided')}</Chip>
  return (
    <span className={styles.fate} data-fate={fate}>
      {t(`fate.${fate}`)}
    </span>
  )
}
