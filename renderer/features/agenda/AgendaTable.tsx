import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { textIn, type Language } from '#shared/foundation/language.ts'
import { moveItem } from '#shared/domain/item/edits.ts'
import { rankAt } from '#shared/ledger/rank.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { LOCALE_TAGS, OWN_NAMES } from '#renderer/i18n/locale-tags.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePerform } from '#renderer/store/index.ts'
import { useReorder } from '#renderer/ui/data/use-reorder.ts'
import { usePhrases } from '#renderer/ui/fields/offers/use-phrases.ts'
import { Spoken } from '#renderer/ui/foundation/Spoken.tsx'
import { AgendaRow } from './AgendaRow.tsx'
import { useAgendaWords } from './agenda-words.ts'
import { NewLine } from './NewLine.tsx'
import type { Typing } from './typing.ts'
import styles from './agenda.module.css'

/** The items in their order, their texts side by side, written in place; the line for the next one at the foot. */
export function AgendaTable(props: { view: MeetingView; languages: readonly Language[]; focus: string | null; typing: Typing }) {
  const { view, languages } = props
  const { t } = useTranslation('agenda')
  const language = useLanguage()
  const perform = usePerform()
  const words = useAgendaWords(view)
  const phrases = usePhrases(view)
  const items = view.agenda.map((line) => line.item)
  const nameOf = (id: string): string => textIn(items.find((item) => item.id === id)?.title, language).text || t('untitled')
  const list = useRef<HTMLTableElement>(null)
  const reorder = useReorder({
    list,
    ids: items.map((item) => item.id),
    nameOf,
    onMove: (id, position) => void perform(moveItem(id, rankAt(items, id, position)))
  })
  return (
    <table ref={list} className={styles.table} aria-label={t('table')}>
      <thead>
        <tr>
          <th scope="col" className={styles.numberHead}>
            <Spoken>{t('number')}</Spoken>
          </th>
          {languages.map((shown) => (
            <th key={shown} scope="col" lang={LOCALE_TAGS[shown]}>
              {OWN_NAMES[shown]}
            </th>
          ))}
          <th scope="col" className={styles.moreHead}>
            <Spoken>{t('actions')}</Spoken>
          </th>
        </tr>
      </thead>
      <tbody>
        {view.agenda.map((line) => (
          <AgendaRow
            key={line.item.id}
            view={view}
            line={line}
            languages={languages}
            words={words}
            reorder={reorder}
            typing={props.typing}
            phrases={phrases}
            isWanted={props.focus === line.item.id}
          />
        ))}
      </tbody>
      <tfoot>
        <NewLine view={view} languages={languages} phrases={phrases} />
      </tfoot>
    </table>
  )
}
