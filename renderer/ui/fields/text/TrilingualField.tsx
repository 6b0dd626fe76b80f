import { useId } from 'react'
import { Group } from 'react-aria-components/Group'
import { Label } from 'react-aria-components/Label'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS, OWN_NAMES } from '#renderer/i18n/locale-tags.ts'
import { StaleLink, type Standing } from '#renderer/ui/marks/StaleLink.tsx'
import { GrowingText } from './GrowingText.tsx'
import { useOfferedText, type TextOffers } from '../offers/use-offered-text.ts'
import styles from '../fields.module.css'
import beside from '../languages.module.css'

export interface TrilingualFieldProps {
  label: string
  isLabelHidden?: boolean
  value: Trilingual
  /** Called for one language at a time, with the text as it should be stored; empty clears it. */
  onChange: (language: Language, text: string) => void
  /** Each text may have several lines; otherwise it is one, as a title is. Either way its box grows with it. */
  isMultiline?: boolean
  /** `columns`: side by side. `rows`: one above the other, for narrow places. */
  layout?: 'columns' | 'rows'
  /** Which languages, and in which order. Default: all three. */
  languages?: readonly Language[]
  description?: string
  /** What stands in an empty box. Default: that the text is not written yet; '' where nothing has to be. */
  placeholder?: string
  isDisabled?: boolean
  /** The box of the language of the interface takes the focus, for there one begins to write. */
  autoFocus?: boolean
  /** How the text stands in each language: one that needs another look says so above its box. */
  standing?: Standing
  offers?: TextOffers
}

/**
 * One text in the three languages, side by side. A missing one is shown quietly: an empty text is work to do, not a fault.
 * Each box is handed on when left, at Ctrl+Enter, and after a short pause in typing; Escape takes the typing back.
 */
export function TrilingualField(props: TrilingualFieldProps) {
  const id = useId()
  const own = useLanguage()
  const languages = props.languages ?? LANGUAGES
  const first = languages.includes(own) ? own : languages[0]
  return (
    <Group
      aria-labelledby={props.isLabelHidden ? undefined : id}
      aria-label={props.isLabelHidden ? props.label : undefined}
      className={styles.field}
    >
      {props.isLabelHidden ? null : (
        <span id={id} className={styles.label}>
          {props.label}
        </span>
      )}
      <div className={beside.boxes} data-layout={props.layout ?? 'columns'}>
        {languages.map((language) => (
          <OneLanguage key={language} {...props} language={language} autoFocus={props.autoFocus === true && language === first} />
        ))}
      </div>
      {props.description === undefined ? null : <p className={styles.description}>{props.description}</p>}
    </Group>
  )
}

function OneLanguage(props: TrilingualFieldProps & { language: Language }) {
  const { t } = useTranslation('ui')
  const { language } = props
  const lang = LOCALE_TAGS[language]
  const { text, draft, offers, field } = useOfferedText({ ...props, value: props.value[language] ?? '', onChange: (next) => props.onChange(language, next) })
  const placeholder = props.placeholder ?? t('missing')
  return (
    <AriaTextField
      className={beside.box}
      {...field}
      isDisabled={props.isDisabled}
      autoFocus={props.autoFocus}
    >
      <div className={beside.line}>
        <Label className={beside.language}>
          <span lang={lang}>{OWN_NAMES[language]}</span>
        </Label>
        <StaleLink standing={props.standing} language={language} />
      </div>
      <GrowingText
        value={text}
        lang={lang}
        placeholder={placeholder}
        minimumLines={props.isMultiline ? 2 : 1}
        isOneLine={!props.isMultiline}
        typed={draft['data-typed']}
        offered={offers.input}
        onKeyDown={(event) => {
          if (!offers.onKeyDown(event)) draft.onKeyDown(event)
        }}
      />
      {offers.list}
    </AriaTextField>
  )
}
