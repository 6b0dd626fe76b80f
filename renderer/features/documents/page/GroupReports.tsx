import { useTranslation } from 'react-i18next'
import { reportsOfGroup, unwrittenReports } from '#shared/briefing/documents/annual-report/texts.ts'
import { beginGroupText } from '#shared/domain/document/begin.ts'
import type { Group } from '#shared/domain/group/schema.ts'
import { textIn } from '#shared/foundation/language.ts'
import { rankBetween } from '#shared/ledger/rank.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { addressOf, navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { newId, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import styles from '../documents.module.css'

/** Which groups have written their report for the annual report; each leads to it, or begins it. */
export function GroupReports({ view }: { view: MeetingView }) {
  const { t } = useTranslation('documents')
  if (view.groups.length === 0) return null
  return (
    <section className={styles.ofGroups} aria-label={t('reports.heading')}>
      <h2 className={styles.standing}>{t('reports.heading')}</h2>
      <ul className={styles.reports}>
        {view.groups.map(({ group }) => (
          <GroupReport key={group.id} view={view} group={group} />
        ))}
      </ul>
    </section>
  )
}

function GroupReport({ view, group }: { view: MeetingView; group: Group }) {
  const { t } = useTranslation('documents')
  const language = useLanguage()
  const perform = usePerform()
  const name = textIn(group.name, language)
  const [report] = reportsOfGroup(view, group.id)
  const isUnwritten = unwrittenReports(view).some((one) => one.group?.id === group.id)
  const begin = async (): Promise<void> => {
    const id = newId()
    await perform(beginGroupText(id, 'groupReport', view.meeting.id, group, rankBetween(view.documents.at(-1)?.rank ?? null, null)))
    navigate({ screen: 'documents', focus: id })
  }
  return (
    <li className={styles.report}>
      {report === undefined ? (
        <span lang={LOCALE_TAGS[name.language]}>{name.text}</span>
      ) : (
        <a className={styles.reportLink} lang={LOCALE_TAGS[name.language]} href={addressOf({ screen: 'documents', meeting: view.meeting.id, focus: report.id })}>
          {name.text}
        </a>
      )}
      {isUnwritten ? <span className={styles.quiet}>{t(report === undefined ? 'reports.none' : 'reports.empty')}</span> : null}
      {report === undefined ? (
        <Button size="small" aria-label={t('reports.beginOf', { group: name.text })} onPress={() => void begin()}>
          {t('reports.begin')}
        </Button>
      ) : null}
    </li>
  )
}
