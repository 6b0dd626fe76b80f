import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, hasText, textIn, type Trilingual } from '#shared/foundation/language.ts'
import { compareText } from '#shared/foundation/formats/index.ts'
import { byRank, rankBetween } from '#shared/ledger/rank.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { endGroup, mergeGroup, pauseGroup, renameGroup, resumeGroup, splitGroup, type Moment } from '#shared/domain/group/edits.ts'
import type { Group } from '#shared/domain/group/schema.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { newId, today, usePerform, useRows } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { PartialDateField } from '#renderer/ui/fields/time/PartialDateField.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import styles from './changes.module.css'

export type GroupChange = 'rename' | 'split' | 'merge' | 'pause' | 'resume' | 'end'

/** Something that happens to a group: when it was, what is to be said about it, and the new name or the other group. */
export function ChangeDialog({ group, change, onClose }: { group: Group; change: GroupChange | null; onClose: () => void }) {
  return change === null ? null : <ChangeForm key={change} group={group} change={change} onClose={onClose} />
}

function ChangeForm({ group, change, onClose }: { group: Group; change: GroupChange; onClose: () => void }) {
  const { t } = useTranslation('groups')
  const language = useLanguage()
  const perform = usePerform()
  const groups = useRows('group')
  const [name, setName] = useState<Trilingual>(change === 'rename' ? group.name : {})
  const [other, choose] = useState<string | null>(null)
  const [date, setDate] = useState<string | null>(today().slice(0, 7))
  const [note, setNote] = useState<Trilingual>({})
  const [isRefused, refuse] = useState(false)
  const needsName = change === 'rename' || change === 'split'

  const confirm = (): void => {
    const moment: Moment = { eventId: newId(), date, ...(LANGUAGES.some((one) => hasText(note, one)) ? { note } : {}) }
    const edit = editFor(change, group, moment, { name: written(name), other, rank: lastRank(groups) })
    if (edit === null) refuse(true)
    else void perform(edit).then(onClose)
  }
  const others = groups
    .filter((candidate) => candidate.id !== group.id && candidate.status !== 'ended')
    .map((candidate) => ({ id: candidate.id, label: textIn(candidate.name, language).text }))
    .sort((a, b) => compareText(language)(a.label, b.label))
  return (
    <Dialog
      title={t(`change.${change}.title`, { group: textIn(group.name, language).text })}
      width="wide"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button look={change === 'end' ? 'danger' : 'primary'} onPress={confirm}>
            {t(`change.${change}.confirm`)}
          </Button>
        </>
      }
    >
      <div className={styles.rows}>
        <p className={styles.explanation}>{t(`change.${change}.detail`)}</p>
        {isRefused ? <Notice tone="err">{change === 'merge' ? t('change.needsOther') : t('create.needsName')}</Notice> : null}
        {needsName ? (
          <TrilingualField
            label={t(change === 'rename' ? 'change.newName' : 'change.nameOfNew')}
            value={name}
            onChange={(one, text) => setName((before) => ({ ...before, [one]: text }))}
            autoFocus
          />
        ) : null}
        {change === 'merge' ? <Select label={t('change.into')} value={other} onChange={choose} options={others} /> : null}
        <PartialDateField label={t('change.when')} value={date} onChange={setDate} description={t('change.whenHint')} />
        <TrilingualField
          label={t('change.note')}
          value={note}
          isMultiline
          onChange={(one, text) => setNote((before) => ({ ...before, [one]: text }))}
        />
      </div>
    </Dialog>
  )
}

/** The named edit; null when a name or the other group is still wanting. */
function editFor(change: GroupChange, group: Group, moment: Moment, more: { name: Trilingual; other: string | null; rank: string }): DomainEdit | null {
  const isNamed = LANGUAGES.some((language) => hasText(more.name, language))
  switch (change) {
    case 'rename':
      return isNamed ? renameGroup(group, more.name, moment) : null
    case 'split':
      return isNamed ? splitGroup(group.id, { id: newId(), rank: more.rank, name: more.name }, moment) : null
    case 'merge':
      return more.other === null ? null : mergeGroup(group.id, more.other, moment)
    case 'pause':
      return pauseGroup(group.id, moment)
    case 'resume':
      return resumeGroup(group.id, moment)
    case 'end':
      return endGroup(group.id, moment)
  }
}

/** Only the languages that have words: an empty one counts as missing. */
function written(name: Trilingual): Trilingual {
  return Object.fromEntries(LANGUAGES.filter((language) => hasText(name, language)).map((language) => [language, name[language]]))
}

function lastRank(groups: readonly Group[]): string {
  return rankBetween([...groups].sort(byRank).at(-1)?.rank ?? null, null)
}
