import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { buildDocuments } from '#shared/briefing/documents/build-documents.ts'
import { formatDate } from '#shared/foundation/formats/index.ts'
import { textIn, type Language } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { request } from '#renderer/store/index.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { PrintPane } from '#renderer/ui/print/PrintPane.tsx'
import { usePageSources } from '#renderer/sources/use-page-sources.ts'
import { hasTrilingual, requestFor, TIMETABLE_PRINTS, type PrintChoice } from './choice.ts'
import styles from './prints.module.css'

const ALL = 'all'

/** The timetable on paper: for the wall, for the doors, for whoever runs the show. Choices at the left, the pages beside them. */
export function TimetablePrints({ view }: { view: MeetingView }) {
  const sources = usePageSources(view)
  const { t } = useTranslation('print')
  const [choice, choose] = useState<PrintChoice>({ print: 'wallChart', day: null, room: null, isTrilingual: false, paper: 'letter' })
  const build = useCallback((language: Language) => buildDocuments(view, requestFor(view, choice, language))[0], [view, choice])
  return (
    <div className={styles.prints}>
      <Choices view={view} choice={choice} onChange={(change) => choose({ ...choice, ...change })} />
      <div className={styles.pages}>
        <PrintPane key={choice.print} label={t(`timetable.${choice.print}`)} slot={`timetable-${choice.print}`} build={build} request={request} sources={sources} />
      </div>
    </div>
  )
}

function Choices({ view, choice, onChange }: { view: MeetingView; choice: PrintChoice; onChange: (change: Partial<PrintChoice>) => void }) {
  const { t } = useTranslation('print')
  const language = useLanguage()
  const { print } = choice
  const isPoster = print === 'wallChart'
  return (
    <div className={styles.choices}>
      <div>
        <Select
          label={t('timetable.what')}
          value={print}
          options={TIMETABLE_PRINTS.map((id) => ({ id, label: t(`timetable.${id}`), detail: t(`timetable.${id}Hint`) }))}
          onChange={(chosen) => onChange({ print: chosen })}
        />
        <p className={styles.hint}>{t(`timetable.${print}Hint`)}</p>
      </div>
      <Select
        label={t('timetable.day')}
        value={choice.day ?? ALL}
        options={[{ id: ALL, label: t('timetable.allDays') }, ...view.days.map((day) => ({ id: day, label: capital(formatDate(day, language, { weekday: 'long', year: false, article: false })) }))]}
        onChange={(id) => onChange({ day: view.days.find((day) => day === id) ?? null })}
      />
      {print === 'doorSigns' ? (
        <Select
          label={t('timetable.room')}
          value={choice.room ?? ALL}
          options={[{ id: ALL, label: t('timetable.allRooms') }, ...view.rooms.map(({ id, name }) => ({ id, label: textIn(name, language).text }))]}
          onChange={(id) => onChange({ room: id === ALL ? null : id })}
        />
      ) : null}
      {hasTrilingual(choice) ? (
        <Checkbox
          label={t('timetable.trilingual')}
          description={t('timetable.trilingualHint')}
          isSelected={choice.isTrilingual}
          onChange={(isTrilingual) => onChange({ isTrilingual })}
        />
      ) : null}
      <div className={styles.paper}>
        <span>{t('timetable.paper')}</span>
        <SegmentedControl
          label={t('timetable.paper')}
          value={choice.paper}
          onChange={(paper) => onChange({ paper })}
          segments={(['letter', 'a4'] as const).map((id) => ({ id, label: t(`timetable.${isPoster ? (id === 'letter' ? 'tabloid' : 'a3') : id}`) }))}
        />
      </div>
    </div>
  )
}
