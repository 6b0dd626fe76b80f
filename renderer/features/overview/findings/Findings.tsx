import { useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding, RuleId } from '#shared/checks/finding.ts'
import { findingsOf } from '#shared/checks/registry.ts'
import { parseCalendarDate } from '#shared/foundation/time/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { today } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { TickIcon } from '#renderer/ui/marks/icons.tsx'
import type { Detail } from '../details/details.ts'
import { RemedyLink } from './RemedyLink.tsx'
import { remedyFor } from './remedies.ts'
import styles from './findings.module.css'

/** Of a kind that has more than this, one is shown and the others are a click away. */
const ALIKE = 2
/** So many lines before "Show all". */
const LINES = 7

interface Props {
  view: MeetingView
  onDetail: (detail: Detail) => void
}

/** What stands in the way of a ready meeting, each with its one remedy, the grave first. */
export function Findings({ view, onDetail }: Props) {
  const { t } = useTranslation('overview')
  const [isWhole, showWhole] = useState(false)
  const day = today()
  const findings = useMemo(() => findingsOf(view, parseCalendarDate(day)), [view, day])
  const lines = linesOf(findings)
  const shown = isWhole ? lines : lines.slice(0, LINES)
  return (
    <Section title={t('findings.title')} detail={findings.length === 0 ? undefined : findings.length} look="sheet">
      {findings.length === 0 ? (
        <p className={styles.clear}>
          <TickIcon />
          {t('findings.none')}
        </p>
      ) : (
        <ul>
          {shown.map((line) => (
            <Line key={line[0].id} line={line} view={view} onDetail={onDetail} />
          ))}
        </ul>
      )}
      {lines.length > LINES ? (
        <Button look="quiet" size="small" onPress={() => showWhole(!isWhole)} aria-expanded={isWhole}>
          {isWhole ? t('findings.fewer') : t('findings.all', { count: lines.length })}
        </Button>
      ) : null}
    </Section>
  )
}

function Line({ line: [first, ...others], view, onDetail }: Props & { line: Line }) {
  const { t } = useTranslation('overview')
  const [isOpen, open] = useState(false)
  const id = useId()
  return (
    <li className={styles.line}>
      <FindingWords finding={first} view={view} onDetail={onDetail} />
      {others.length === 0 ? null : (
        <div className={styles.alike}>
          <Button look="quiet" size="small" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onPress={() => open(!isOpen)}>
            {isOpen ? t('findings.fewer') : t('findings.alike', { count: others.length })}
          </Button>
          {isOpen ? (
            <ul id={id}>
              {others.map((finding) => (
                <li key={finding.id} className={styles.line}>
                  <FindingWords finding={finding} view={view} onDetail={onDetail} />
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      )}
    </li>
  )
}

function FindingWords({ finding, view, onDetail }: Props & { finding: Finding }) {
  const { t } = useTranslation('overview')
  const say = usePhrase('checks')
  const words = say(finding.what)
  return (
    <div className={styles.finding}>
      <span className={styles.dot} data-severity={finding.severity} />
      <p className={styles.words}>
        <Spoken>{t(`findings.${finding.severity}`)}</Spoken> {words}
      </p>
      <RemedyLink view={view} remedy={remedyFor(view, finding)} about={words} onDetail={onDetail} />
    </div>
  )
}

type Line = readonly [Finding, ...Finding[]]

/** Findings of one kind side by side; many of a kind become one line. */
function linesOf(findings: readonly Finding[]): Line[] {
  const byRule = new Map<RuleId, Finding[]>()
  for (const finding of findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding])
  return [...byRule.values()].flatMap((alike): Line[] => {
    const [first, ...others] = alike
    if (first === undefined) return []
    return alike.length > ALIKE ? [[first, ...others]] : alike.map((finding) => [finding])
  })
}
