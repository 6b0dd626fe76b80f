import { useId, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '#shared/checks/finding.ts'
import type { Country } from '#shared/foundation/country.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { TickIcon } from '#renderer/ui/marks/icons.tsx'
import { AcceptDialog } from './AcceptDialog.tsx'
import { AcceptedList } from './AcceptedList.tsx'
import { FindingLine, type Asking } from './FindingLine.tsx'
import { HeadDialog } from './HeadDialog.tsx'
import { linesOf, sorted, type Line } from './lines.ts'
import { useFocusKept } from '#renderer/ui/data/use-focus-kept.ts'
import styles from './findings.module.css'

/** So many lines before "Show all". */
const LINES = 7

/**
 * Findings, each with its remedy: errors and warnings in view, notices folded, and at the foot what somebody has accepted,
 * with the reason and the way back. `findings` are those of `allFindingsOf`, accepted ones among them.
 */
export function FindingList(props: { view: MeetingView; findings: readonly Finding[]; none?: string; onShow?: (session: string) => void }) {
  const { view, findings, none, onShow } = props
  const { t } = useTranslation('findings')
  const list = useRef<HTMLDivElement>(null)
  const [accepting, accept] = useState<Finding | null>(null)
  const [head, nameHead] = useState<Country | null>(null)
  const keep = useFocusKept(list)
  const { grave, notices, accepted } = sorted(findings)
  const asking: Asking = { onAccept: accept, onHead: ({ country }) => nameHead(country), onShow }
  const close = (): void => {
    accept(null)
    nameHead(null)
    keep()
  }
  return (
    <div ref={list} className={styles.list} tabIndex={-1}>
      {grave.length === 0 ? (
        none === undefined ? null : (
          <p className={styles.clear}>
            <TickIcon />
            {none}
          </p>
        )
      ) : (
        <Lines view={view} lines={linesOf(grave)} {...asking} />
      )}
      {notices.length === 0 ? null : (
        <Fold label={t('more', { count: notices.length })}>
          {(id) => (
            <div id={id}>
              <Lines view={view} lines={linesOf(notices)} {...asking} />
            </div>
          )}
        </Fold>
      )}
      {accepted.length === 0 ? null : (
        <Fold label={t('accepted', { count: accepted.length })}>{(id) => <AcceptedList id={id} view={view} findings={accepted} />}</Fold>
      )}
      {accepting === null ? null : <AcceptDialog view={view} finding={accepting} onClose={close} />}
      {head === null ? null : <HeadDialog view={view} country={head} isOpen onClose={close} />}
    </div>
  )
}

function Lines({ view, lines, ...asking }: { view: MeetingView; lines: readonly Line[] } & Asking) {
  const { t } = useTranslation('findings')
  const [isWhole, showWhole] = useState(false)
  const shown = isWhole ? lines : lines.slice(0, LINES)
  return (
    <>
      <ul>
        {shown.map((line) => (
          <AlikeLine key={line[0].id} view={view} line={line} {...asking} />
        ))}
      </ul>
      {lines.length > LINES ? (
        <Button look="quiet" size="small" onPress={() => showWhole(!isWhole)} aria-expanded={isWhole}>
          {isWhole ? t('fewer') : t('all', { count: lines.length })}
        </Button>
      ) : null}
    </>
  )
}

function AlikeLine({ view, line: [first, ...others], ...asking }: { view: MeetingView; line: Line } & Asking) {
  const { t } = useTranslation('findings')
  const [isOpen, open] = useState(false)
  const id = useId()
  return (
    <li className={styles.line}>
      <FindingLine view={view} finding={first} {...asking} />
      {others.length === 0 ? null : (
        <div className={styles.alike}>
          <Button look="quiet" size="small" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onPress={() => open(!isOpen)}>
            {isOpen ? t('fewer') : t('alike', { count: others.length })}
          </Button>
          {isOpen ? (
            <ul id={id}>
              {others.map((finding) => (
                <li key={finding.id} className={styles.line}>
                  <FindingLine view={view} finding={finding} {...asking} />
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      )}
    </li>
  )
}

/** What is of no concern today, with how much there is of it. */
function Fold({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const [isOpen, open] = useState(false)
  const id = useId()
  return (
    <div className={styles.fold}>
      <Button look="quiet" size="small" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onPress={() => open(!isOpen)}>
        {label}
      </Button>
      {isOpen ? children(id) : null}
    </div>
  )
}
