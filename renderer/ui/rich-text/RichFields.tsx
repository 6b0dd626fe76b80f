import { useEffect, useState, type ComponentType } from 'react'
import type { Language } from '#shared/foundation/language.ts'
import { LOCALE_TAGS, OWN_NAMES } from '#renderer/i18n/locale-tags.ts'
import { StaleLink, type Standing } from '#renderer/ui/marks/StaleLink.tsx'
import { RichText } from './RichText.tsx'
import beside from '../fields/languages.module.css'
import styles from './rich-text.module.css'

/** One language of a long text. */
export interface RichBox {
  language: Language
  value: string
  /** Called with the text as it should be stored, when left, at Ctrl+Enter and after a short pause. */
  onChange: (text: string) => void
  /** Called with every letter, before the text is handed on. */
  onTyping?: (text: string) => void
}

export interface RichFieldsProps {
  label: string
  isLabelHidden?: boolean
  description?: string
  boxes: readonly RichBox[]
  /** `columns`: side by side. `rows`: one above the other. */
  layout?: 'columns' | 'rows'
  /** The name of the language above the box also where there is only one. */
  isLanguageShown?: boolean
  /** How the text stands in each language: one that needs another look says so above its box. */
  standing?: Standing
  /** `inPlace`: looks like text until one points at it; the tools float above it while one writes. */
  look?: 'field' | 'inPlace'
  placeholder?: string
  minimumLines?: 1 | 2 | 4
  isReadOnly?: boolean
}

let loaded: ComponentType<RichFieldsProps> | null = null

/** The boxes of a long text. The editor is fetched when the first one is shown; until then its words are there to be read. */
export function RichFields(props: RichFieldsProps) {
  const [Fields, setFields] = useState(() => loaded)
  useEffect(() => {
    if (loaded !== null) return
    let isWanted = true
    void import('./editor/Fields.tsx').then((module) => {
      loaded = module.Fields
      if (isWanted) setFields(() => module.Fields)
    })
    return () => {
      isWanted = false
    }
  }, [])
  return Fields === null ? <Still {...props} /> : <Fields {...props} />
}

function Still({ label, isLabelHidden, boxes, layout, look, isLanguageShown, standing }: RichFieldsProps) {
  return (
    <div className={styles.field} data-look={look ?? 'field'}>
      <div className={styles.head}>{isLabelHidden ? null : <span className={styles.label}>{label}</span>}</div>
      <div className={beside.boxes} data-layout={layout ?? 'columns'}>
        {boxes.map(({ language, value }) => (
          <div key={language} className={beside.box}>
            {boxes.length === 1 && !isLanguageShown ? null : (
              <span className={beside.line}>
                <span className={beside.language}>{OWN_NAMES[language]}</span>
                <StaleLink standing={standing} language={language} />
              </span>
            )}
            <div className={styles.still}>
              <RichText text={value} lang={LOCALE_TAGS[language]} />
            </div>
          </div>
        ))}
      </div>
    </div>
  )
}
