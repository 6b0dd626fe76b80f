import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { buildDocuments, type BuiltDocument } from '#shared/briefing/documents/build-documents.ts'
import { DOCUMENTS } from '#shared/briefing/documents/registry.ts'
import { isHeldBack, sinceRelease, type PrintedVersion } from '#shared/briefing/documents/release/version.ts'
import { wordsIn } from '#shared/briefing/documents/frame/words.ts'
import { changeWords } from '#shared/release/words.ts'
import { writeTypst } from '#shared/briefing/typst/write-typst.ts'
import type { Language } from '#shared/foundation/language.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { request } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { LANGUAGES_BY_LETTERS } from '#renderer/ui/actions/language-segments.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { PreviewPane } from '#renderer/ui/print/PreviewPane.tsx'
import { usePackPages } from '#renderer/ui/print/use-pack-pages.ts'
import { useSavePdf } from '#renderer/ui/print/use-save-pdf.ts'
import { numberInSentence, useComparison, versionInSentence, type Version } from '../versions.ts'
import { useAddendum } from './use-addendum.ts'
import styles from './look.module.css'

const PRINTED = ['agenda', 'programme', 'runOfShow', 'changeList'] as const
type Printed = (typeof PRINTED)[number]
/** Of these also only the pages that changed: they are one table each. */
const PAGED = ['agenda', 'programme', 'runOfShow'] as const
type Choice = Printed | `${(typeof PAGED)[number]}Pages`
type Edition = Language | 'all'

/** A version as it is printed: agenda, programme, list of changes, with the changes since `from` marked. */
export function PrintVersion({ version, from, beforeFrom, onHide }: { version: Version; from: Version; beforeFrom: Version; onHide: () => void }) {
  const { t } = useTranslation(['releases', 'print', 'codes'])
  const language = useLanguage()
  const [choice, choose] = useState<Choice>('programme')
  const [edition, setEdition] = useState<Edition>(language)
  const printed = usePrinted(from, version)
  const formerly = usePrinted(beforeFrom, from)
  const canHavePages = printed.since !== null
  const wanted: Choice = canHavePages || PRINTED.some((id) => id === choice) ? choice : 'programme'
  const document = documentOf(wanted)
  const isPages = wanted !== document
  const canBeInAll = DOCUMENTS[document].buildTrilingual !== null
  const shown: Edition = edition === 'all' && !canBeInAll ? language : edition
  const whole = useMemo(() => buildOne(version, printed, document, shown, language), [version, printed, document, shown, language])
  const former = useMemo(() => {
    const pack = isPages ? buildOne(from, formerly, document, shown, language)?.pack : undefined
    return pack === undefined || from.release === null ? null : { pack, number: from.release.number }
  }, [isPages, from, formerly, document, shown, language])
  const addendum = useAddendum(isPages ? (whole?.pack ?? null) : null, former)
  const built = useMemo(() => {
    if (!isPages || whole === null) return isPages ? null : whole
    return addendum.state === 'made' ? { ...whole, pack: addendum.pack } : null
  }, [isPages, whole, addendum])
  const { preview, lines } = usePackPages(`${version.id}-${wanted}-${shown}`, 'release', built?.pack ?? null, request)
  const { isSaving, save } = useSavePdf(request)
  const isHeld = shown !== 'all' && isHeldBack(printed, shown)
  const fields = (
    <div className={styles.printChoice}>
      <div className={styles.documents}>
        <Select
          label={t('releases:print.document')}
          isLabelHidden
          value={wanted}
          onChange={choose}
          options={[
            ...PRINTED.map((id): { id: Choice; label: string } => ({ id, label: wordsIn(language)(DOCUMENTS[id].labelKey) })),
            ...(canHavePages ? PAGED.map((id): { id: Choice; label: string } => ({ id: `${id}Pages`, label: changeWords(language)('addendum.document', { document: wordsIn(language)(DOCUMENTS[id].labelKey) }) })) : [])
          ]}
        />
      </div>
      <SegmentedControl<Edition>
        label={t('print:language')}
        value={shown}
        onChange={setEdition}
        segments={[
          ...LANGUAGES_BY_LETTERS,
          ...(canBeInAll ? [{ id: 'all' as const, label: t('releases:print.all') }] : [])
        ]}
      />
      <Button
        look="primary"
        isDisabled={isSaving || built === null}
        onPress={() => {
          if (built !== null) void save({ fileName: fileNameOf(built, version, isPages), document: writeTypst(built.pack) })
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
          {fields}
          <Notice tone="warn">{t('releases:print.held', { language: capital(t(`codes:language.${shown}`)), name: versionInSentence(version.release, language) })}</Notice>
          <Button onPress={onHide}>{t('print:hide')}</Button>
        </div>
      ) : addendum.state === 'none' ? (
        <div className={styles.held}>
          {fields}
          <Notice>{changeWords(language)('addendum.none', { number: from.release?.number ?? 0 })}</Notice>
          <Button onPress={onHide}>{t('print:hide')}</Button>
        </div>
      ) : (
        <PreviewPane
          label={t('releases:print.label', { name: versionInSentence(version.release, language) })}
          choice={fields}
          preview={addendum.state === 'failed' ? { ...preview, problem: addendum.problem } : preview}
          lines={lines}
          lang={LOCALE_TAGS[shown === 'all' ? language : shown]}
          foot={version.release === null ? t('releases:print.footDraft') : capital(t('releases:print.foot', { name: numberInSentence(version.release.number, language) }))}
          onHide={onHide}
        />
      )}
    </div>
  )
}

function documentOf(choice: Choice): Printed {
  return PAGED.find((id) => choice === `${id}Pages`) ?? PRINTED.find((id) => choice === id) ?? 'programme'
}

/** A version as it is printed, with what changed since another one marked. */
function usePrinted(from: Version, version: Version): PrintedVersion {
  const comparison = useComparison(from, version)
  return useMemo(() => {
    const since = comparison === null || from.release === null || from.id === version.id ? null : sinceRelease(from.release.number, comparison.before, comparison.after, from.view ?? undefined)
    return { release: version.release, since }
  }, [version.release, version.id, from.release, from.id, from.view, comparison])
}

function buildOne({ view }: Version, version: PrintedVersion, document: Printed, edition: Edition, lead: Language): BuiltDocument | null {
  if (view === null) return null
  const how = edition === 'all' ? { languages: [], trilingual: lead } : { languages: [edition] }
  return buildDocuments(view, { documents: [document], ...how, version })[0] ?? null
}

/** `programme-en.pdf` of version 2 is `programme-en-2.pdf`: two versions of one document lie in one folder. */
function fileNameOf({ fileName }: BuiltDocument, { release }: Version, isPages: boolean): string {
  return fileName.replace(/\.pdf$/u, `${release === null ? '' : `-${release.number}`}${isPages ? '-pages' : ''}.pdf`)
}
