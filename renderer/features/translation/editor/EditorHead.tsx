import { useTranslation } from 'react-i18next'
import { textIn } from '#shared/foundation/language.ts'
import { plainWords } from '#shared/foundation/rich-text/index.ts'
import type { MeetingText } from '#shared/translation/texts.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { addressOf, useRoute } from '#renderer/app/navigation.ts'
import { remedyForText } from '#renderer/findings/remedies.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { ArrowDownIcon, ArrowUpIcon, CloseIcon } from '#renderer/ui/marks/icons.tsx'
import type { Desk } from '../use-desk.ts'
import { useTextWords } from '../words.ts'
import styles from './editor.module.css'

/** How many languages stand side by side. */
export type ColumnCount = 'two' | 'three'

/** Which text is open, where it stands, what stands before and after it, and how it is shown. */
export function EditorHead(props: { view: MeetingView; desk: Desk; text: MeetingText; columns: ColumnCount; onColumns: (columns: ColumnCount) => void; onClose: () => void }) {
  const { view, desk, text, columns, onColumns, onClose } = props
  const { t } = useTranslation('translation')
  const words = useTextWords()
  const spoken = useLanguage()
  const route = useRoute()
  const remedy = remedyForText(view, text.record, text.path)
  const group = view.group(text.group)
  const at = desk.shown.findIndex(({ id }) => id === text.id)
  const place = [t(`kind.${text.kind}`), ...(group === null || text.record.kind === 'group' ? [] : [textIn(group.name, spoken).text]), words.field(text)]
  return (
    <header className={styles.head}>
      <div className={styles.titles}>
        <h2 className={styles.title}>{words.name(text)}</h2>
        <p className={styles.place}>
          {place.join(' · ')}
          {remedy.kind === 'screen' ? (
            <a className={styles.where} href={addressOf({ screen: remedy.screen, meeting: route.meeting, focus: remedy.focus ?? null })}>
              {t('editor.where')}
            </a>
          ) : null}
        </p>
      </div>
      <ul className={styles.neighbours}>
        <Neighbour text={desk.shown[at - 1]} label={t('editor.previous')} />
        <Neighbour text={desk.shown[at + 1]} label={t('editor.next')} />
      </ul>
      <div className={styles.headTools}>
        <IconButton label={t('editor.previous')} keys="Alt+↑" size="small" isDisabled={at <= 0} onPress={() => desk.step(-1)}>
          <ArrowUpIcon />
        </IconButton>
        <IconButton label={t('editor.next')} keys="Alt+↓" size="small" isDisabled={at >= desk.shown.length - 1} onPress={() => desk.step(1)}>
          <ArrowDownIcon />
        </IconButton>
        <SegmentedControl
          label={t('editor.columns')}
          value={columns}
          onChange={onColumns}
          segments={[
            { id: 'two', label: '2', spoken: t('editor.two') },
            { id: 'three', label: '3', spoken: t('editor.three') }
          ]}
        />
        <IconButton label={t('editor.close')} keys="Esc" size="small" onPress={onClose}>
          <CloseIcon />
        </IconButton>
      </div>
    </header>
  )
}

/** A text that stands beside the open one, for those who want to know what it is about. */
function Neighbour({ text, label }: { text: MeetingText | undefined; label: string }) {
  if (text === undefined) return null
  const words = text.text[text.source] ?? ''
  return (
    <li>
      <span className={styles.neighbourLabel}>{label}</span>
      <span className={styles.neighbourWords} lang={LOCALE_TAGS[text.source]}>
        {text.isRich ? plainWords(words.slice(0, 160)) : words.slice(0, 160)}
      </span>
    </li>
  )
}
