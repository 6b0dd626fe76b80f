import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BuiltDocument } from '#shared/briefing/documents/build-documents.ts'
import { writeTypst } from '#shared/briefing/typst/write-typst.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { Bridge } from '#shared/ipc/channels.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { LANGUAGES_BY_LETTERS } from '#renderer/ui/actions/language-segments.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { PreviewPane } from './PreviewPane.tsx'
import type { PageSources } from './pages/sources.ts'
import { usePackPages } from './use-pack-pages.ts'
import { usePrint } from './use-print.ts'
import { useSavePdf } from './use-save-pdf.ts'
import styles from './print.module.css'

/** One document in a language of one's choice, set while one works on it, with the button that saves it. */
export function PrintPane(props: {
  /** What it is, for the pages and the file: "Seating plan". */
  label: string
  /** Of several requests for one slot the newest wins. */
  slot: string
  build: (language: Language) => BuiltDocument | undefined
  request: Bridge['request']
  /** How one comes from a page to what it was made from. */
  sources?: PageSources
  onHide?: () => void
}) {
  const { t } = useTranslation('print')
  const [language, setLanguage] = useState<Language>(useLanguage())
  const { build, request, slot } = props
  const built = useMemo(() => build(language), [build, language])
  const { preview, lines } = usePackPages(`${slot}-${language}`, slot, built?.pack ?? null, request)
  const print = usePrint(request)
  const { isSaving, save } = useSavePdf(request)
  return (
    <PreviewPane
      label={props.label}
      choice={
        <div className={styles.choice}>
          <SegmentedControl
            label={t('language')}
            value={language}
            onChange={setLanguage}
            segments={LANGUAGES_BY_LETTERS}
          />
          <Button
            look="primary"
            isDisabled={isSaving || !built}
            onPress={() => {
              if (built) void save({ fileName: built.fileName, document: writeTypst(built.pack) })
            }}
          >
            {t('save')}
          </Button>
        </div>
      }
      preview={preview}
      lines={lines}
      lang={LOCALE_TAGS[language]}
      foot={t('follows')}
      name={`${slot}-${language}`}
      sources={props.sources}
      onPrint={built && (() => print({ fileName: built.fileName, document: writeTypst(built.pack) }))}
      onHide={props.onHide}
    />
  )
}
