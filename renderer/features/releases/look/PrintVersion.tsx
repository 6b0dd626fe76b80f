import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { buildDocuments, type BuiltDocument } from '#shared/briefing/documents/build-documents.ts'
import { DOCUMENTS } from '#shared/briefing/documents/registry.ts'
import { isHeldBack, sinceRelease, type PrintedVersion } from '#shared/briefing/documents/release/version.ts'
import { wordsIn } from '#shared/briefing/documents/words.ts'
import { plainText } from '#shared/briefing/model/index.ts'
import { writeTypst } from '#shared/briefing/typst/write-typst.ts'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS, OWN_NAMES } from '#renderer/i18n/locale-tags.ts'
import { request } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { Select } from '#renderer/ui/fields/Select.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { PreviewPane } from '#renderer/ui/print/PreviewPane.tsx'
import { usePreview } from '#renderer/ui/print/use-preview.ts'
import { useSavePdf } from '#renderer/ui/print/use-save-pdf.ts'
import { useComparison, versionInSentence, type Version } from '../versions.ts'
import styles from './look.module.css'

const PRINTED = ['agenda', 'programme', 'changeList'] as const
type Printed = (typeof PRINTED)[number]
type Edition = Language | 'all'

/** A version as it is printed: agenda, programme, list of changes, with the changes since `from` marked. */
export function PrintVersion({ version, from, onHide }: { version: Version; from: Version; onHide: () => void }) {
  const { t } = useTranslation(['releases', 'print', 'codes'])
  const language = useLanguage()
  const [document, setDocument] = useState<Printed>('programme')
  const [edition, setEdition] = useState<Edition>(language)
  const comparison = useComparison(from, version)
  const printed = useMemo((): PrintedVersion => {
    const since = comparison === null || from.release === null || from.id === version.id ? null : sinceRelease(from.release.number, comparison.before, comparison.after)
    return { release: version.release, since }
  }, [version.release, version.id, from, comparison])
  const canBeInAll = DOCUMENTS[document].buildTrilingual !== null
  const shown: Edition = edition === 'all' && !canBeInAll ? language : edition
  const built = useMemo(() => buildOne(version, printed, document, shown, language), [version, printed, document, shown, language])
  const written = useMemo(() => (built === null ? null : writeTypst(built.pack)), [built])
  const lines = useMemo(() => (built === null ? [] : plainText(built.pack)), [built])
  const preview = usePreview(`${version.id}-${document}-${shown}`, written, (asked) => request('typeset.preview', { slot: 'release', document: asked }))
  const { isSaving, save } = useSavePdf(request)
  const isHeld = shown !== 'all' && isHeldBack(printed, shown)
  const choice = (
    <div className={styles.printChoice}>
      <div className={styles.documents}>
        <Select
          label={t('releases:print.document')}
          isLabelHidden
          value={document}
          onChange={setDocument}
          options={PRINTED.map((id) => ({ id, label: wordsIn(language)(DOCUMENTS[id].labelKey) }))}
        />
      </div>
      <SegmentedControl<Edition>
        label={t('print:language')}
        value={shown}
        onChange={setEdition}
        segments={[
          ...LANGUAGES.map((id) => ({ id, label: id.toUpperCase(), spoken: OWN_NAMES[id], lang: LOCALE_TAGS[id] })),
          ...(canBeInAll ? [{ id: 'all' as const, label: t('releases:print.all') }] : [])
        ]}
      />
      <Button
        look="primary"
        isDisabled={isSaving || built === null || written === null}
        onPress={() => {
          if (built !== null && written !== null) void save({ fileName: fileNameOf(built, version), document: written })
        }}
      >
        {t('print:save')}
      </Button>
    </div>
  )
  return (
    <div className={styles.print}>
      {isHeld ? (
        <div className={styles.held}>
          {choice}
          <Notice tone="warn">{t('releases:print.held', { language: capital(t(`codes:language.${shown}`)), name: versionInSentence(version.release, language) })}</Notice>
          <Button onPress={onHide}>{t('print:hide')}</Button>
        </div>
      ) : (
        <PreviewPane
          label={t('releases:print.label', { name: versionInSentence(version.release, language) })}
          choice={choice}
          preview={preview}
          lines={lines}
          lang={LOCALE_TAGS[shown === 'all' ? language : shown]}
          foot={version.release === null ? t('releases:print.footDraft') : capital(t('releases:print.foot', { name: versionInSentence(version.release, language) }))}
          onHide={onHide}
        />
      )}
    </div>
  )
}

function buildOne({ view }: Version, version: PrintedVersion, document: Printed, edition: Edition, lead: Language): BuiltDocument | null {
  if (view === null) return null
  const how = edition === 'all' ? { languages: [], trilingual: lead } : { languages: [edition] }
  return buildDocuments(view, { documents: [document], ...how, version })[0] ?? null
}

/** `programme-en.pdf` of version 2 is `programme-en-2.pdf`: two versions of one document lie in one folder. */
function fileNameOf({ fileName }: BuiltDocument, { release }: Version): string {
  return release === null ? fileName : fileName.replace(/\.pdf$/u, `-${release.number}.pdf`)
}
