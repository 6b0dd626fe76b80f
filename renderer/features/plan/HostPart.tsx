import { useTranslation } from 'react-i18next'
import { COUNTRIES } from '#shared/foundation/country.ts'
import { countryName, formatOrdinal, formatPartialDate } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import { inOrder, meetingDate, suggestNext } from '#shared/domain/meeting/rules.ts'
import type { Meeting } from '#shared/domain/meeting/schema.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import { Labelled } from '#renderer/ui/fields/Labelled.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { withOrdinal } from './draft.ts'
import type { PartProps } from './part.ts'
import styles from './plan.module.css'

/** Host and ordinal, each with the reason for the suggestion in words. */
export function HostPart({ draft, onChange, meetings }: PartProps & { meetings: readonly Meeting[] }) {
  const { t } = useTranslation('plan')
  const { t: code } = useTranslation('codes')
  const reasons = useReasons(meetings)
  return (
    <Section title={t('host.title')}>
      <div className={styles.pair}>
        <Labelled label={t('host.country')}>
          <SegmentedControl
            label={t('host.country')}
            value={draft.host}
            onChange={(host) => onChange({ ...draft, host })}
            segments={COUNTRIES.map((country) => ({ id: country, label: code(`country.${country}`) }))}
          />
          <p className={styles.reason}>{reasons.host}</p>
        </Labelled>
        <div className={styles.suggested}>
          <div className={styles.short}>
            <NumberField
              label={t('host.ordinal')}
              value={draft.ordinal}
              minimum={1}
              maximum={999}
              onChange={(ordinal) => onChange(withOrdinal(draft, ordinal))}
            />
          </div>
          <p className={styles.reason}>{reasons.ordinal}</p>
        </div>
      </div>
    </Section>
  )
}

/** Why this host and this ordinal are suggested; that they are suggestions is said each time. */
function useReasons(meetings: readonly Meeting[]): { host: string; ordinal: string } {
  const { t } = useTranslation('plan')
  const language = useLanguage()
  const ordered = inOrder(meetings)
  const last = ordered.at(-1)
  const numbered = ordered.findLast((meeting) => meeting.ordinal !== null)
  const suggested = suggestNext(meetings)
  if (!last) return { host: t('host.first'), ordinal: t('host.firstOrdinal') }
  const since = numbered === undefined ? 0 : ordered.length - 1 - ordered.lastIndexOf(numbered)
  return {
    host: t(meetingDate(last) === '' ? 'host.reasonUndated' : 'host.reason', { last: countryName(last.host, language, 'the'), date: whenOf(last, language), next: countryName(suggested.host, language, 'the') }),
    ordinal:
      numbered?.ordinal == null || suggested.ordinal === null
        ? t('host.noOrdinal')
        : t(ordinalReason(numbered, since), {
            count: since,
            date: whenOf(numbered, language),
            last: formatOrdinal(numbered.ordinal, language),
            next: formatOrdinal(suggested.ordinal, language)
          })
  }
}

/** A meeting that is planned without dates is spoken of without one. */
function ordinalReason(numbered: Meeting, since: number) {
  if (since > 0) return meetingDate(numbered) === '' ? 'host.ordinalReasonUndated' : 'host.ordinalReason'
  return meetingDate(numbered) === '' ? 'host.ordinalNextUndated' : 'host.ordinalNext'
}

function whenOf(meeting: Meeting, language: Language): string {
  const date = meetingDate(meeting)
  return formatPartialDate(date.length > 7 ? date.slice(0, 7) : date, language)
}
