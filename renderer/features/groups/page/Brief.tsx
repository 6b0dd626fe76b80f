import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { rankBetween } from '#shared/ledger/rank.ts'
import { changeDocument, deleteDocument, setDocumentTitle, setPartText } from '#shared/domain/document/edits.ts'
import { beginGroupText } from '#shared/domain/document/begin.ts'
import { partsInOrder, standingPart } from '#shared/domain/document/rules.ts'
import type { Document, DocumentPart } from '#shared/domain/document/schema.ts'
import type { Group } from '#shared/domain/group/schema.ts'
import { MARKINGS } from '#shared/domain/meeting/schema.ts'
import { textIn } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useStanding } from '#renderer/findings/use-standing.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { newId, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { TrilingualRichText } from '#renderer/ui/rich-text/TrilingualRichText.tsx'
import styles from './page.module.css'

/** What the group brings to this meeting: mandate, results, commitments, priorities, in the three languages. */
export function Brief({ view, group }: { view: MeetingView; group: Group }) {
  const { t } = useTranslation('groups')
  const perform = usePerform()
  const [isBegun, setBegun] = useState(false)
  const brief = view.groups.find((entry) => entry.group.id === group.id)?.brief ?? null
  if (brief !== null) return <BriefText brief={brief} isBegun={isBegun} />
  const begin = (): void => {
    setBegun(true)
    const last = view.documents.at(-1)?.rank ?? null
    void perform(beginGroupText(newId(), 'groupBrief', view.meeting.id, group, rankBetween(last, null)))
  }
  return (
    <Section title={t('brief.title')}>
      <div className={styles.begin}>
        <p className={styles.quiet}>{t('brief.none')}</p>
        <Button look="primary" onPress={begin}>
          {t('brief.begin')}
        </Button>
      </div>
    </Section>
  )
}

function BriefText({ brief, isBegun }: { brief: Document; isBegun: boolean }) {
  const { t } = useTranslation('groups')
  const { t: code } = useTranslation('codes')
  const language = useLanguage()
  const perform = usePerform()
  const standing = useStanding('document', brief)
  const nameOfPart = ({ id, heading }: DocumentPart & { id: string }): string => {
    const known = standingPart(brief, id)
    return known === null ? textIn(heading, language).text : code(`standingPart.${known}`)
  }
  const remove = (): void => {
    void perform(deleteDocument(brief.id)).then(() => {
      tellDone('document.delete', (t) => t('groups:brief.deleted'))
    })
  }
  return (
    <Section
      title={t('brief.title')}
      actions={
        <Button look="quiet" size="small" onPress={remove}>
          {t('brief.delete')}
        </Button>
      }
    >
      <div className={styles.rows}>
        <TrilingualField label={t('brief.heading')} value={brief.title} standing={standing('title', brief.title)} autoFocus={isBegun} onChange={(one, text) => void perform(setDocumentTitle(brief.id, one, text))} />
        {partsInOrder(brief).map((part) => (
          <div key={part.id} className={styles.part} data-part={`parts.${part.id}`}>
            <TrilingualRichText
              label={nameOfPart(part)}
              value={part.text}
              standing={standing(`parts.${part.id}.text`, part.text)}
              onChange={(one, text) => void perform(setPartText(brief.id, part.id, 'text', one, text))}
            />
          </div>
        ))}
        <p className={styles.quiet}>{t('brief.hint')}</p>
        <div className={styles.facts}>
          <Select
            label={t('brief.marking')}
            value={brief.marking}
            onChange={(marking) => void perform(changeDocument(brief.id, { marking }))}
            options={MARKINGS.map((marking) => ({ id: marking, label: code(`marking.${marking}`) }))}
          />
          <Select
            label={t('brief.side')}
            value={brief.side}
            onChange={(side) => void perform(changeDocument(brief.id, { side }))}
            options={(['shared', 'CA', 'MX'] as const).map((side) => ({ id: side, label: code(`visibility.${side}`) }))}
          />
        </div>
      </div>
    </Section>
  )
}
