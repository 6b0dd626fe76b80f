import { useTranslation } from 'react-i18next'
import { reportsOfGroup } from '#shared/briefing/documents/annual-report/texts.ts'
import { beginGroupText } from '#shared/domain/document/begin.ts'
import type { Group } from '#shared/domain/group/schema.ts'
import { isOver } from '#shared/domain/meeting/rules.ts'
import { textIn } from '#shared/foundation/language.ts'
import { rankBetween } from '#shared/ledger/rank.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { addressOf, navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { newId, today, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import styles from './page.module.css'

/** Once the meeting is over: the way to what the group writes for the annual report. */
export function ReportOfGroup({ view, group }: { view: MeetingView; group: Group }) {
  const { t } = useTranslation('groups')
  const language = useLanguage()
  const perform = usePerform()
  const reports = reportsOfGroup(view, group.id)
  if (reports.length === 0 && !isOver(view.meeting, today())) return null
  const begin = async (): Promise<void> => {
    const id = newId()
    await perform(beginGroupText(id, 'groupReport', view.meeting.id, group, rankBetween(view.documents.at(-1)?.rank ?? null, null)))
    navigate({ screen: 'documents', focus: id })
  }
  return (
    <Section title={t('report.title')}>
      <div className={styles.begin}>
        <p className={styles.quiet}>{t('report.text')}</p>
        {reports.map(({ id, title }) => {
          const name = textIn(title, language)
          return (
            <a key={id} className={styles.link} lang={LOCALE_TAGS[name.language]} href={addressOf({ screen: 'documents', meeting: view.meeting.id, focus: id })}>
              {name.text || t('report.title')}
            </a>
          )
        })}
        {reports.length === 0 ? (
          <Button look="primary" onPress={() => void begin()}>
            {t('report.begin')}
          </Button>
        ) : null}
      </div>
    </Section>
  )
}
