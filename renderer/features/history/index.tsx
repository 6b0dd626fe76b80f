import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HistoryEntry } from '#shared/ledger/history.ts'
import { useConflicts, useHistory } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { ComboBox } from '#renderer/ui/fields/choice/ComboBox.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { useAbout, useSubjects } from './about.ts'
import { Conflicts } from './conflicts/Conflicts.tsx'
import { HistoryList } from './HistoryList.tsx'
import { filtered, useStory } from './story.ts'
import styles from './history.module.css'

/** So many actions are read at first, and again each time one asks for earlier ones. */
const STEP = 150
const EVERYBODY = 'everybody'
const NONE: readonly HistoryEntry[] = []
/** So many are read when one asks about somebody or something. */
const SEARCHED = 1000

/** What everyone did, as sentences, the latest first; at the top, what two people decided apart and someone must settle. */
export default function HistoryPage() {
  const { t } = useTranslation('history')
  const [limit, setLimit] = useState(STEP)
  const [text, setText] = useState('')
  const [person, setPerson] = useState<string>(EVERYBODY)
  const [subject, setSubject] = useState<string | null>(null)
  const read = subject === null ? limit : Math.max(limit, SEARCHED)
  const known = useHistory(read)
  const entries = known ?? NONE
  const story = useStory(entries)
  const conflicts = useConflicts()
  const people = [...new Set(entries.map((entry) => entry.by))].sort()
  const subjects = useSubjects()
  const about = useAbout(entries, subject)
  const shown = filtered(story, text, person === EVERYBODY ? null : person).filter(({ entry }) => about === null || about.has(entry.gesture))

  return (
    <Page
      title={t('heading')}
      subtitle={conflicts.length === 0 ? t('noConflicts') : t('conflicts', { count: conflicts.length })}
      measure="text"
    >
      <Conflicts conflicts={conflicts} />
      {known?.length === 0 ? <EmptyState title={t('empty.title')} text={t('empty.text')} /> : null}
      {entries.length === 0 ? null : (
        <>
          <search className={styles.filters}>
            <TextField
              label={t('filter.text')}
              isLabelHidden
              type="search"
              commit="keystroke"
              placeholder={t('filter.text')}
              value={text}
              onChange={setText}
            />
            <Select
              label={t('filter.person')}
              isLabelHidden
              value={person}
              options={[{ id: EVERYBODY, label: t('filter.everybody') }, ...people.map((name) => ({ id: name, label: name || t('unnamed') }))]}
              onChange={setPerson}
            />
            <ComboBox
              label={t('filter.about')}
              isLabelHidden
              placeholder={t('filter.about')}
              value={subject}
              options={subjects}
              onChange={setSubject}
            />
          </search>
          <HistoryList story={shown} />
          {shown.length === 0 ? <p className={styles.nothing}>{t('nothing')}</p> : null}
          {entries.length < read ? null : (
            <div className={styles.earlier}>
              <Button onPress={() => setLimit(read + STEP)}>{t('earlier')}</Button>
            </div>
          )}
        </>
      )}
    </Page>
  )
}
