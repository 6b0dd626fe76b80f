import { memo, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasText, LANGUAGES, textIn, type Language } from '#shared/foundation/language.ts'
import { deleteItem, setItemText, setItemTexts } from '#shared/domain/item/edits.ts'
import type { AgendaLine } from '#shared/view/agenda.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useStanding } from '#renderer/findings/use-standing.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { usePerform } from '#renderer/store/index.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Menu, MenuItem, MenuLine } from '#renderer/ui/actions/Menu.tsx'
import { RowGrip } from '#renderer/ui/data/RowGrip.tsx'
import type { Reorder } from '#renderer/ui/data/use-reorder.ts'
import { InPlaceText } from '#renderer/ui/fields/text/InPlaceText.tsx'
import { usePhraseOffers, type Phrases } from '#renderer/ui/fields/offers/use-phrases.ts'
import { focusText } from '#renderer/ui/foundation/focus-text.ts'
import { MoreIcon } from '#renderer/ui/marks/icons.tsx'
import { StaleLink, type Standing } from '#renderer/ui/marks/StaleLink.tsx'
import type { AgendaWords } from './agenda-words.ts'
import { ItemFacts } from './ItemFacts.tsx'
import { NoteField } from './NoteField.tsx'
import type { Typing } from './typing.ts'
import styles from './agenda.module.css'

interface RowProps {
  view: MeetingView
  line: AgendaLine
  languages: readonly Language[]
  words: AgendaWords
  reorder: Reorder
  typing: Typing
  phrases: Phrases
  /** The screen was opened for this item: it is shown and takes the focus. */
  isWanted: boolean
}

/** One item: its number, its texts in each language, and what follows from its place. */
export function AgendaRow(props: RowProps) {
  const { view, line, languages, words, reorder } = props
  const { item, number } = line
  const language = useLanguage()
  const [isNoteWanted, wantNote] = useState(false)
  const addNote = useCallback(() => wantNote(true), [])
  const row = useRef<HTMLTableRowElement>(null)
  const standing = useStanding('item', item)
  const hasNote = isNoteWanted || LANGUAGES.some((language) => hasText(item.note, language))

  useEffect(() => {
    if (!props.isWanted) return
    row.current?.scrollIntoView({ block: 'center' })
    focusText(row.current)
  }, [props.isWanted])

  return (
    <tr ref={row} className={styles.row} {...reorder.row(item.id)}>
      <th scope="row" className={styles.number}>
        <span className={styles.numberLine}>
          <RowGrip {...reorder.grip(item.id)} />
          {number}
        </span>
      </th>
      {languages.map((shown, index) => (
        <td key={shown} lang={LOCALE_TAGS[shown]}>
          <ItemText id={item.id} number={number} field="title" language={shown} value={item.title[shown] ?? ''} typing={props.typing} phrases={props.phrases} />
          <Stale standing={standing('title', item.title)} language={shown} />
          {index === 0 ? (
            <ItemFacts item={item} number={number} text={words.allFacts(line, shown)} />
          ) : (
            <p className={styles.facts}>{words.facts(line, shown)}</p>
          )}
          {hasNote ? (
            <>
              <ItemText id={item.id} number={number} field="note" language={shown} value={item.note[shown] ?? ''} typing={props.typing} phrases={props.phrases} />
              <Stale standing={standing('note', item.note)} language={shown} />
            </>
          ) : null}
        </td>
      ))}
      <td className={styles.more}>
        <ItemMenu id={item.id} number={number} total={view.agenda.length} title={textIn(item.title, language).text} move={reorder.move} onNote={hasNote ? null : addNote} />
      </td>
    </tr>
  )
}

function Stale(props: { standing: Standing; language: Language }) {
  if (props.standing.states[props.language] !== 'stale') return null
  return (
    <div className={styles.stale}>
      <StaleLink {...props} />
    </div>
  )
}

interface ItemTextProps {
  id: string
  number: number
  field: 'title' | 'note'
  language: Language
  value: string
  typing: Typing
  phrases: Phrases
}

/** One text of one item. Drawn anew only when it changed itself: an edit elsewhere must not wait for a hundred boxes. */
const ItemText = memo(function ItemText({ id, number, field, language, value, typing, phrases }: ItemTextProps) {
  const { t } = useTranslation(['agenda', 'codes'])
  const perform = usePerform()
  const shared = {
    label: t(field === 'title' ? 'agenda:titleOf' : 'agenda:noteOf', { number, language: t(`codes:language.${language}`) }),
    language,
    value,
    placeholder: t(field === 'title' ? 'agenda:titleMissing' : 'agenda:noteMissing'),
    onTyping: (text: string) => typing.set({ item: id, field, language, text }),
    onChange: (text: string) => void perform(setItemText(id, field, language, text)).then(() => typing.set(null))
  }
  const offers = usePhraseOffers(phrases, field, (text) => perform(setItemTexts(id, field, text)).then(() => typing.set(null)))
  return field === 'title' ? (
    <InPlaceText {...shared} look="plain" offers={offers} />
  ) : (
    <NoteField {...shared} offers={offers} />
  )
})

interface ItemMenuProps {
  id: string
  number: number
  /** How many items there are. */
  total: number
  title: string
  move: Reorder['move']
  onNote: (() => void) | null
}

/** What can be done with one item; like its texts, drawn anew only when something of it changed. */
const ItemMenu = memo(function ItemMenu({ id, number, total, title, move, onNote }: ItemMenuProps) {
  const { t } = useTranslation(['agenda', 'app', 'ui'])
  const perform = usePerform()
  const name = title || t('agenda:untitled')

  const remove = async (): Promise<void> => {
    await perform(deleteItem(id))
    tellDone('item.delete', (t) => t('agenda:deleted', { name }))
  }

  return (
    <Menu
      label={t('agenda:menu', { name })}
      trigger={
        <IconButton label={t('agenda:menu', { name })} size="small">
          <MoreIcon />
        </IconButton>
      }
    >
      {onNote === null ? null : <MenuItem label={t('agenda:addNote')} onAction={onNote} />}
      <MenuItem label={t('ui:list.up')} keys="Alt+↑" isDisabled={number === 1} onAction={() => move(id, number - 2)} />
      <MenuItem
        label={t('ui:list.down')}
        keys="Alt+↓"
        isDisabled={number === total}
        onAction={() => move(id, number)}
      />
      <MenuLine />
      <MenuItem label={t('agenda:delete')} isDanger onAction={() => void remove()} />
    </Menu>
  )
})
