import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { buildDocuments } from '#shared/briefing/documents/build-documents.ts'
import { editionIn } from '#shared/briefing/documents/frame/edition.ts'
import { singleDocument } from '#shared/briefing/documents/single/pack.ts'
import type { Pack } from '#shared/briefing/model/index.ts'
import { writeTypst } from '#shared/briefing/typst/write-typst.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { Document } from '#shared/domain/document/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import type { PartInFocus } from '#renderer/sources/part-in-focus.ts'
import { usePageSources } from '#renderer/sources/use-page-sources.ts'
import { request, today } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { LANGUAGES_BY_LETTERS } from '#renderer/ui/actions/language-segments.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { fileName } from '#renderer/ui/foundation/file-name.ts'
import { PreviewPane } from '#renderer/ui/print/PreviewPane.tsx'
import { usePackPages } from '#renderer/ui/print/use-pack-pages.ts'
import { usePrint } from '#renderer/ui/print/use-print.ts'
import { useSavePdf } from '#renderer/ui/print/use-save-pdf.ts'
import styles from '../documents.module.css'

/** A text of the annual report can be seen by itself or in the whole of it. */
const PAGES = ['text', 'book'] as const

/** The printed page of the document while one writes, with the buttons that save it as PDF or for Word. */
export function DocumentPreview(props: { view: MeetingView; document: Document; language: Language; onOpen: (part: PartInFocus) => void; onHide: () => void }) {
  const { t } = useTranslation(['documents', 'print'])
  const { view, document, onOpen } = props
  const [chosen, choose] = useState<Language | null>(null)
  const language = chosen ?? props.language
  const isOfReport = document.kind === 'annualReport' || document.kind === 'groupReport'
  const [pages, show] = useState<(typeof PAGES)[number]>(document.kind === 'annualReport' ? 'book' : 'text')
  const isBook = isOfReport && pages === 'book'
  const { name, pack } = useMemo(
    () => (isBook ? wholeReport(view, document, language) : null) ?? singleDocument(document, editionIn(view, language, false)),
    [view, document, language, isBook]
  )
  const { preview, lines } = usePackPages(`document-${document.id}-${isBook ? 'report-' : ''}${language}`, 'document', pack, request)
  const { nameOf, open } = usePageSources(view, language)
  const sources = useMemo(() => {
    const pathHere = (about: string): string | null => pathIn(about, document.id)
    return {
      nameOf: (about: string) => (isBook || pathHere(about) !== null ? nameOf(about) : null),
      open: (about: string) => {
        const path = pathHere(about)
        if (path === null) open(about)
        else onOpen({ path, language })
      }
    }
  }, [nameOf, open, onOpen, language, isBook, document.id])
  const print = usePrint(request)
  const { isSaving, save, whileSaving, tell } = useSavePdf(request)
  const saveWord = (): void =>
    void whileSaving(async () => {
      const { writeDocx } = await import('#shared/briefing/docx/write-docx.ts')
      const answer = await request('export.save', { suggestedName: `${name}.docx`, bytes: await writeDocx(pack) })
      if (answer !== null) tell((t) => t('documents:saved', { name: fileName(answer.path) }), answer.path)
    })
  return (
    <PreviewPane
      label={t('documents:previewOf')}
      choice={
        <div className={styles.choice}>
          <SegmentedControl
            label={t('print:language')}
            value={language}
            onChange={choose}
            segments={LANGUAGES_BY_LETTERS}
          />
          {isOfReport ? <SegmentedControl label={t('documents:pages.label')} value={pages} onChange={show} segments={PAGES.map((id) => ({ id, label: t(`documents:pages.${id}`) }))} /> : null}
          <Button size="small" aria-label={t('documents:saveWord')} isDisabled={isSaving} onPress={saveWord}>
            {t('documents:word')}
          </Button>
          <Button look="primary" size="small" aria-label={t('documents:savePdf')} isDisabled={isSaving} onPress={() => void save({ fileName: `${name}.pdf`, document: writeTypst(pack) })}>
            {t('documents:pdf')}
          </Button>
        </div>
      }
      preview={preview}
      lines={lines}
      lang={LOCALE_TAGS[language]}
      foot={t('print:follows')}
      sources={sources}
      name={`document-${document.id}-${isBook ? 'report-' : ''}${language}`}
      onPrint={() => print({ fileName: `${name}.pdf`, document: writeTypst(pack) })}
      onHide={props.onHide}
    />
  )
}

/** The annual report with the text as it is being typed; null where it cannot be made. */
function wholeReport(view: MeetingView, document: Document, language: Language): { name: string; pack: Pack } | null {
  const documents = view.documents.map((one) => (one.id === document.id ? document : one))
  const [built] = buildDocuments({ ...view, documents }, { documents: ['annualReport'], languages: [language], issued: today() })
  return built === undefined ? null : { name: built.fileName.replace(/\.pdf$/u, ''), pack: built.pack }
}

/** `parts.p2` of `document/circular/parts.p2`; null for the document as a whole, which is on the screen already, and for another one. */
function pathIn(about: string, document: string): string | null {
  const [, id, path] = about.split('/')
  return id === document ? (path ?? null) : null
}
