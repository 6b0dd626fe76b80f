import { useTranslation } from 'react-i18next'
import { formatPartialDate } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import { eventsInOrder } from '#shared/domain/group/rules.ts'
import type { Group, GroupEvent } from '#shared/domain/group/schema.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useRows } from '#renderer/store/index.ts'
import { Section } from '#renderer/ui/layout/Section.tsx'
import styles from './page.module.css'

/** What has become of the group, from its beginning, as far as it is known. */
export function GroupHistory({ group }: { group: Group }) {
  const { t } = useTranslation('groups')
  const language = useLanguage()
  const say = useEventWords(group)
  const events = eventsInOrder(group)
  return (
    <Section title={t('history.title')}>
      {events.length === 0 ? <p className={styles.quiet}>{t('history.none')}</p> : null}
      <ol className={styles.history}>
        {events.map(({ id, event }) => {
          const note = textIn(event.note, language).text
          return (
            <li key={id} className={styles.event}>
              <span className={styles.eventDate}>{event.date === null ? t('history.noDate') : formatPartialDate(event.date, language)}</span>
              <p>{say(event)}</p>
              {note === '' ? null : <p className={styles.quiet}>{note}</p>}
            </li>
          )
        })}
      </ol>
    </Section>
  )
}

/** One event in words, with the other group by its name. */
function useEventWords(group: Group): (event: GroupEvent) => string {
  const { t } = useTranslation('groups')
  const language = useLanguage()
  const groups = useRows('group')
  return (event) => {
    const other = textIn(groups.find((candidate) => candidate.id === event.other)?.name, language).text
    switch (event.kind) {
      case 'created':
        return other === '' ? t('history.created') : t('history.createdFrom', { group: other })
      case 'renamed':
        return t('history.renamed', { name: textIn(event.formerName, language).text })
      case 'split':
        return t('history.split', { group: other })
      case 'merged':
        // The one that ended went into the other; the other one took it in.
        return group.status === 'ended' ? t('history.mergedInto', { group: other }) : t('history.tookIn', { group: other })
      default:
        return t(`history.${event.kind}`)
    }
  }
}
