import { memo } from 'react'
import { Button } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import { formatDate, formatTime } from '#shared/foundation/formats/index.ts'
import { textIn } from '#shared/foundation/language.ts'
import { attachDocument, changeItem, type ItemFacts as Facts } from '#shared/domain/item/edits.ts'
import { AGENDA_PARTS, LEADS, PURPOSES, type Item } from '#shared/domain/item/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useMeetingView, usePerform } from '#renderer/store/index.ts'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'
import { Select, type Option } from '#renderer/ui/fields/choice/Select.tsx'
import { Popover } from '#renderer/ui/overlays/Popover.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import styles from './agenda.module.css'

const NONE = 'none'

/** The line in small type under a title; pressed, it opens what it is made of: part, purpose, lead, minutes, session, documents. */
export const ItemFacts = memo(function ItemFacts({ item, number, text }: { item: Item; number: number; text: string }) {
  const { t } = useTranslation('agenda')
  return (
    <Popover
      label={t('factsOf', { number })}
      trigger={
        <Button className={styles.factsButton} data-empty={text === '' ? 'true' : undefined}>
          {text === '' ? t('addFacts') : text}
        </Button>
      }
    >
      <FactsForm item={item} />
    </Popover>
  )
})

function FactsForm({ item }: { item: Item }) {
  const { t } = useTranslation(['agenda', 'codes'])
  const language = useLanguage()
  const perform = usePerform()
  const { sessions = [], documents = [] } = useMeetingView(item.meeting) ?? {}
  const change = (facts: Partial<Facts>): void => void perform(changeItem(item.id, facts))
  const none: Option<string> = { id: NONE, label: t('agenda:none') }
  return (
    <div className={styles.form}>
      <Select
        label={t('agenda:part')}
        value={item.part}
        options={AGENDA_PARTS.map((part) => ({ id: part, label: capital(t(`codes:agendaPart.${part}`)) }))}
        onChange={(part) => change({ part })}
      />
      <Select
        label={t('agenda:purpose')}
        value={item.purpose ?? NONE}
        options={[none, ...PURPOSES.map((purpose) => ({ id: purpose, label: capital(t(`codes:purpose.${purpose}`)) }))]}
        onChange={(id) => change({ purpose: PURPOSES.find((purpose) => purpose === id) ?? null })}
      />
      <Select
        label={t('agenda:leadLabel')}
        value={item.lead ?? NONE}
        options={[none, ...LEADS.map((lead) => ({ id: lead, label: capital(t(`codes:lead.${lead}`)) }))]}
        onChange={(id) => change({ lead: LEADS.find((lead) => lead === id) ?? null })}
      />
      <NumberField
        label={t('agenda:minutes')}
        unit="min"
        minimum={1}
        maximum={10_000}
        value={item.minutes}
        onChange={(minutes) => change({ minutes })}
      />
      <div className={styles.wide}>
        <Select
          label={t('agenda:session')}
          description={t('agenda:sessionHint')}
          value={sessions.find(({ id }) => id === item.session)?.id ?? NONE}
          options={[none, ...sessions.map((session) => ({ id: session.id, label: textIn(session.title, language).text, detail: placeOf(session) }))]}
          onChange={(id) => change({ session: id === NONE ? null : id })}
        />
      </div>
      {documents.length === 0 ? null : (
        <fieldset className={styles.documents}>
          <legend>{t('agenda:documentsLabel')}</legend>
          <div className={styles.documentList}>
            {documents.map((document) => (
              <Checkbox
                key={document.id}
                label={textIn(document.title, language).text || t(`codes:documentKind.${document.kind}`)}
                isSelected={item.documents.includes(document.id)}
                onChange={(attached) => void perform(attachDocument(item.id, document.id, attached))}
              />
            ))}
          </div>
        </fieldset>
      )}
    </div>
  )

  function placeOf({ day, start }: MeetingView['sessions'][number]): string {
    if (day === null) return t('agenda:unplaced')
    const date = formatDate(day, language, { weekday: 'short', month: 'short', year: false })
    return start === null ? date : `${date}, ${formatTime(start, language)}`
  }
}
