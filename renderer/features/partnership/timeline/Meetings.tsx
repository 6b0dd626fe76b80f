import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Country } from '#shared/foundation/country.ts'
import type { Meeting } from '#shared/domain/meeting/schema.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { Table, type Column } from '#renderer/ui/data/Table.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { CountryMark } from '#renderer/ui/marks/CountryMark.tsx'
import { MeetingFields } from './MeetingFields.tsx'
import { MeetingsTimeline } from './MeetingsTimeline.tsx'
import { useMeetingWords } from './meeting-words.ts'
import styles from './timeline.module.css'

/** Every meeting, drawn on a line of years or listed, and the one that is chosen with what is known of it. */
export function Meetings({ meetings, focus }: { meetings: readonly Meeting[]; focus: string | null }) {
  const { t } = useTranslation('partnership')
  const [form, show] = useState<'line' | 'list'>('line')
  const [chosenId, choose] = useState<string | null>(focus)
  const chosen = meetings.find((meeting) => meeting.id === chosenId) ?? meetings.at(-1)
  return (
    <Section
      title={t('meetings.title')}
      look="sheet"
      actions={
        <SegmentedControl
          label={t('meetings.form')}
          value={form}
          onChange={show}
          segments={[
            { id: 'line', label: t('meetings.line') },
            { id: 'list', label: t('meetings.list') }
          ]}
        />
      }
    >
      {form === 'line' ? (
        <MeetingsTimeline meetings={meetings} chosenId={chosen?.id ?? null} onChoose={choose} />
      ) : (
        <div className={styles.listFrame}>
          <MeetingsTable meetings={meetings} chosenId={chosen?.id ?? null} onChoose={choose} />
        </div>
      )}
      {chosen ? <MeetingFields key={chosen.id} meeting={chosen} /> : null}
    </Section>
  )
}

function hostCell(meeting: Meeting) {
  return <HostName country={meeting.host} />
}

function HostName({ country }: { country: Country }) {
  const { t: code } = useTranslation('codes')
  return (
    <>
      <CountryMark country={country} /> <span aria-hidden="true">{code(`country.${country}`)}</span>
    </>
  )
}

function MeetingsTable(props: { meetings: readonly Meeting[]; chosenId: string | null; onChoose: (id: string) => void }) {
  const { t } = useTranslation('partnership')
  const { t: code } = useTranslation('codes')
  const words = useMeetingWords()
  const columns = useMemo(
    (): Column<Meeting>[] => [
      { id: 'when', label: t('field.when'), cell: words.when, isRowHeader: true, width: '24%' },
      {
        id: 'host',
        label: t('field.host'),
        width: '20%',
        cell: hostCell
      },
      { id: 'city', label: t('field.city'), cell: words.city },
      { id: 'ordinal', label: t('field.ordinal'), cell: words.ordinal },
      { id: 'mode', label: t('field.mode'), cell: (meeting) => code(`mode.${meeting.mode}`) },
      { id: 'state', label: t('field.state'), cell: (meeting) => t(meeting.held ? 'held' : 'planned') }
    ],
    [t, code, words]
  )
  return (
    <Table
      label={t('meetings.title')}
      columns={columns}
      rows={props.meetings}
      rowId={(meeting) => meeting.id}
      rowName={words.whole}
      selectedId={props.chosenId}
      onSelect={props.onChoose}
    />
  )
}
