import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { textIn } from '#shared/foundation/language.ts'
import { isZone } from '#shared/foundation/zones/index.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import { isPlaced } from '#shared/domain/session/rules.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { LANGUAGES_BY_NAME } from '#renderer/ui/actions/language-segments.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { ComboBox } from '#renderer/ui/fields/choice/ComboBox.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { Labelled } from '#renderer/ui/fields/Labelled.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { isOfNobody, SHARED_FORMATS, sessionsIn, type ShareChoice } from './share.ts'
import { useSharing } from './use-sharing.ts'
import styles from './share.module.css'

/** The timetable as a file for others: in which form, of whom, in which language. */
export function ShareDialog({ view, onClose }: { view: MeetingView; onClose: () => void }) {
  const { t } = useTranslation('schedule-import')
  const shown = useLanguage()
  const [choice, setChoice] = useState<ShareChoice>({ format: 'ics', whom: 'whole', group: null, person: null, language: shown })
  const { isSaving, save } = useSharing()
  const change = (next: Partial<ShareChoice>): void => setChoice({ ...choice, ...next })
  const count = useMemo(() => sessionsIn(view, choice), [view, choice])
  const withoutTime = view.sessions.filter((session) => !isPlaced(session) && session.status !== 'cancelled').length
  const groups = view.groups.map(({ group }) => ({ id: group.id, label: textIn(group.name, shown).text }))
  const people = view.delegates.map(({ person }) => ({ id: person.id, label: fullName(person) }))
  return (
    <Dialog
      title={t('share.title')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('share.cancel')}</Button>
          <Button look="primary" isDisabled={count === 0 || isSaving} onPress={() => void save(view, choice).then((isSaved) => isSaved && onClose())}>
            {t('share.save')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Select
          label={t('share.format')}
          description={t(`share.about.${choice.format}`)}
          value={choice.format}
          onChange={(format) => change({ format })}
          options={SHARED_FORMATS.map((id) => ({ id, label: t(`share.formats.${id}`) }))}
        />
        <Labelled label={t('share.whom')}>
          <SegmentedControl
            label={t('share.whom')}
            value={choice.whom}
            onChange={(whom) => change({ whom })}
            segments={(['whole', 'group', 'person'] as const).map((id) => ({ id, label: t(`share.audience.${id}`) }))}
          />
        </Labelled>
        {choice.whom === 'group' ? <Select label={t('share.group')} value={choice.group} onChange={(group) => change({ group })} options={groups} /> : null}
        {choice.whom === 'person' ? <ComboBox label={t('share.person')} value={choice.person} onChange={(person) => change({ person })} options={people} /> : null}
        <Labelled label={t('share.language')}>
          <SegmentedControl
            label={t('share.language')}
            value={choice.language}
            onChange={(language) => change({ language })}
            segments={LANGUAGES_BY_NAME}
          />
        </Labelled>
        <output className={styles.soft}>
          {isOfNobody(choice) ? t('share.ofNobody') : count === 0 ? t(choice.format === 'cancelled' ? 'share.noCancelled' : 'share.nothing') : t('share.sessions', { count })}
          {choice.whom === 'whole' && choice.format !== 'cancelled' && withoutTime > 0 ? ` · ${t('share.withoutTime', { count: withoutTime })}` : null}
        </output>
        {isZone(view.meeting.zone) || choice.format === 'xlsx' ? null : <Notice tone="warn">{t('share.noZone')}</Notice>}
      </div>
    </Dialog>
  )
}
