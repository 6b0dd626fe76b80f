import { useTranslation } from 'react-i18next'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { LANGUAGES_BY_NAME } from '#renderer/ui/actions/language-segments.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { Labelled } from '#renderer/ui/fields/Labelled.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import type { ExportKind, ExportOptions } from './exports.ts'
import styles from './lists.module.css'

/** A list for other programs: in which language, with contacts or without. */
export function ExportPart(props: { view: MeetingView; kind: ExportKind; options: ExportOptions; onChange: (options: ExportOptions) => void }) {
  const { t } = useTranslation('lists')
  const { view, kind, options, onChange } = props
  return (
    <Section title={t(`export.${kind}`)}>
      <div className={styles.options}>
        <div className={styles.who}>
          <p>{t('people', { count: view.delegates.length })}</p>
          <p className={styles.soft}>{t(`exportAbout.${kind}`)}</p>
        </div>
        <Labelled label={t('language')}>
          <SegmentedControl
            label={t('language')}
            value={options.language}
            onChange={(language) => onChange({ ...options, language })}
            segments={LANGUAGES_BY_NAME}
          />
        </Labelled>
        <Checkbox
          label={t('withContacts')}
          description={t('withContactsHint')}
          isSelected={options.withContacts}
          onChange={(withContacts) => onChange({ ...options, withContacts })}
        />
      </div>
    </Section>
  )
}
