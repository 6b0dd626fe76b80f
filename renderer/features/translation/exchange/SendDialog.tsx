import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '#shared/foundation/formats/index.ts'
import { LANGUAGES, textIn, type Language } from '#shared/foundation/language.ts'
import { termBase } from '#shared/translation/terms/base.ts'
import { TEXT_KINDS, textsOfMeeting, type TextKind } from '#shared/translation/texts.ts'
import { EXCHANGE_FORMATS } from '#shared/translation/units/returned.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { useRows } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { LANGUAGES_BY_NAME } from '#renderer/ui/actions/language-segments.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { ProgressBar } from '#renderer/ui/data/ProgressBar.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { Labelled } from '#renderer/ui/fields/Labelled.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { countIn, previewOf, type Preview, type SendChoice } from './sending.ts'
import { useSending } from './use-sending.ts'
import styles from './exchange.module.css'

/** Stands for no choice at all in a list. */
const EVERY = '*'

/** Texts as a file for translators: from which language to which, what, in which form, and how much it is. */
export function SendDialog({ view, onClose, into }: { view: MeetingView; onClose: () => void; into?: Language }) {
  const { t } = useTranslation(['exchange', 'translation'])
  const shown = useLanguage()
  const terms = useRows('term')
  const texts = useMemo(() => textsOfMeeting(view), [view])
  const base = useMemo(() => termBase(terms), [terms])
  const [choice, setChoice] = useState<SendChoice>(() => ({ ...languagesAtFirst(texts, shown, into), what: 'needed', kinds: null, group: null, format: 'xliff12' }))
  const { isSaving, done, save } = useSending()
  const preview = useMemo(() => previewOf(texts, base, choice), [texts, base, choice])
  const change = (next: Partial<SendChoice>): void => setChoice({ ...choice, ...next })
  const isOne = choice.from === choice.to
  const here = new Set(texts.map(({ kind }) => kind))
  const kinds = [{ id: EVERY, label: t('exchange:send.everyKind') }, ...TEXT_KINDS.filter((kind) => here.has(kind)).map((kind) => ({ id: kind, label: t(`translation:kind.${kind}`) }))]
  const groups = [{ id: EVERY, label: t('exchange:send.everyGroup') }, ...view.groups.map(({ group }) => ({ id: group.id, label: textIn(group.name, shown).text }))]
  return (
    <Dialog
      title={t('exchange:send.title')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('exchange:send.cancel')}</Button>
          <Button look="primary" isDisabled={isOne || isSaving || countIn(preview) === 0} onPress={() => void save(view, base, choice, preview).then((isSaved) => isSaved && onClose())}>
            {t('exchange:send.save')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <div className={styles.pair}>
          <LanguageChoice label={t('exchange:send.from')} value={choice.from} onChange={(from) => change({ from })} />
          <LanguageChoice label={t('exchange:send.to')} value={choice.to} onChange={(to) => change({ to })} />
        </div>
        <Select
          label={t('exchange:send.format')}
          description={t(`exchange:send.about.${choice.format}`)}
          value={choice.format}
          onChange={(format) => change({ format })}
          options={EXCHANGE_FORMATS.map((id) => ({ id, label: t(`exchange:send.formats.${id}`) }))}
        />
        {choice.format === 'tbx' ? null : (
          <>
            <Select label={t('exchange:send.what')} value={choice.what} onChange={(what) => change({ what })} options={(['needed', 'all'] as const).map((id) => ({ id, label: t(`exchange:send.${id}`) }))} />
            <div className={styles.pair}>
              <Select label={t('exchange:send.kind')} value={choice.kinds?.[0] ?? EVERY} onChange={(id) => change({ kinds: kindOf(id) })} options={kinds} />
              <Select label={t('exchange:send.group')} value={choice.group ?? EVERY} onChange={(id) => change({ group: id === EVERY ? null : id })} options={groups} />
            </div>
          </>
        )}
        {isOne ? (
          <Notice tone="warn">{t('exchange:send.oneLanguage')}</Notice>
        ) : isSaving ? (
          <ProgressBar label={t('exchange:send.making')} {...(done !== null && { done, total: countIn(preview) })} />
        ) : (
          <Amount preview={preview} from={choice.from} />
        )}
      </div>
    </Dialog>
  )
}

function kindOf(id: string): readonly TextKind[] | null {
  const kind = TEXT_KINDS.find((known) => known === id)
  return kind === undefined ? null : [kind]
}

/** Into the language that lacks most, out of the one in which most was written. */
function languagesAtFirst(texts: ReturnType<typeof textsOfMeeting>, shown: Language, into: Language | undefined): { from: Language; to: Language } {
  const lacking = (language: Language): number => texts.filter(({ states }) => states[language] === 'missing' || states[language] === 'stale').length
  const written = (language: Language): number => texts.filter(({ source }) => source === language).length
  const most = (languages: readonly Language[], count: (language: Language) => number): Language => languages.reduce((best, language) => (count(language) > count(best) ? language : best), languages[0] ?? shown)
  const to = into ?? most(LANGUAGES.filter((language) => language !== most(LANGUAGES, written)), lacking)
  return { from: most(LANGUAGES.filter((language) => language !== to), written), to }
}

function LanguageChoice({ label, value, onChange }: { label: string; value: Language; onChange: (language: Language) => void }) {
  return (
    <Labelled label={label}>
      <SegmentedControl label={label} value={value} onChange={onChange} segments={LANGUAGES_BY_NAME} />
    </Labelled>
  )
}

/** How much would go out, and what stays here and why. */
function Amount({ preview, from }: { preview: Preview; from: Language }) {
  const { t } = useTranslation('exchange')
  const say = usePhrase('exchange')
  const language = useLanguage()
  if (preview.type === 'terms') return <output className={styles.amount}>{t('send.terms', { count: preview.count })}</output>
  const { texts, words, unwritten, unsettled } = preview.chosen
  const left = ([['unwritten', unwritten], ['unsettled', unsettled]] as const).filter(([, count]) => count > 0)
  return (
    <output className={styles.amount}>
      {texts.length > 0 ? t('send.count', { count: texts.length, words: formatNumber(words, language) }) : left.length > 0 ? null : t('send.nothing')}
      {left.map(([key, count]) => (
        <span key={key} className={styles.soft}>
          {say({ key: `send.${key}`, values: { count, language: { language: from } } })}
        </span>
      ))}
    </output>
  )
}
