import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, textIn } from '#shared/foundation/language.ts'
import type { ReturnedTerms } from '#shared/intake/translation/tbx.ts'
import type { WordRun } from '#shared/translation/compare.ts'
import { planTerms, termsEdit, type ReturnedTerm } from '#shared/translation/back/terms.ts'
import { termBase } from '#shared/translation/terms/base.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { newId, usePerform, useRows } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { WordRuns } from '#renderer/ui/marks/WordRuns.tsx'
import type { FrameProps } from './ReturnedTexts.tsx'
import styles from './take-back.module.css'

/** What taking a file of terms would do to the term base, before it does anything. */
export function ReturnedTermsPart({ file, name, choose, back, onDone }: FrameProps & { file: ReturnedTerms }) {
  const { t } = useTranslation(['exchange', 'app'])
  const perform = usePerform()
  const own = useRows('term')
  const terms = useMemo(() => planTerms(file.terms, termBase(own)), [file, own])
  const [left, leave] = useState<ReadonlySet<ReturnedTerm>>(new Set())
  const taken = terms.filter((term) => term.outcome !== 'same' && !left.has(term))
  const same = terms.filter(({ outcome }) => outcome === 'same').length
  const toggle = (term: ReturnedTerm, isTaken: boolean): void => leave(new Set(isTaken ? [...left].filter((one) => one !== term) : [...left, term]))
  const take = async (): Promise<void> => {
    const edit = termsEdit(taken, newId)
    if (edit === null) return
    try {
      await perform(edit)
    } catch {
      // The notice has said why; what was read is still here.
      return
    }
    tellDone('wording.import', (t) => t('exchange:back.terms.done', { count: taken.length }))
    onDone()
  }
  return (
    <Page
      title={t('exchange:back.title')}
      subtitle={name}
      actions={
        <>
          {back}
          {choose}
          <Button look="primary" isDisabled={taken.length === 0} onPress={() => void take()}>
            {taken.length === 0 ? t('exchange:back.takeNone') : t('exchange:back.terms.take', { count: taken.length })}
          </Button>
        </>
      }
    >
      <div className={styles.preview}>
        {terms.every(({ outcome }) => outcome === 'same') ? <Notice tone="ok">{t('exchange:back.nothing')}</Notice> : null}
        {file.left > 0 ? <Notice tone="warn">{t('exchange:back.terms.left', { count: file.left })}</Notice> : null}
        {(['new', 'changed'] as const).map((outcome) => {
          const here = terms.filter((term) => term.outcome === outcome)
          return here.length === 0 ? null : (
            <Section key={outcome} title={t(`exchange:back.terms.${outcome}`)} detail={String(here.length)}>
              <ul className={styles.rows}>
                {here.map((term) => (
                  <TermRow key={term.term.id} term={term} isTaken={!left.has(term)} onDecide={(isTaken) => toggle(term, isTaken)} />
                ))}
              </ul>
            </Section>
          )
        })}
        {same > 0 ? <p className={styles.about}>{t('exchange:back.terms.same', { count: same })}</p> : null}
      </div>
    </Page>
  )
}

function TermRow({ term: { term, known, changes }, isTaken, onDecide }: { term: ReturnedTerm; isTaken: boolean; onDecide: (isTaken: boolean) => void }) {
  const { t } = useTranslation(['exchange', 'codes'])
  const language = useLanguage()
  const name = textIn(term.text, language).text
  // The keys of the changes are the parts of a term.
  const parts = Object.keys(changes) as (keyof typeof changes)[]
  return (
    <li className={styles.row}>
      <div className={styles.rowHead}>
        <Checkbox label={t('exchange:back.takeThis', { name })} isLabelHidden isSelected={isTaken} onChange={onDecide} />
        <span className={styles.name}>{name}</span>
      </div>
      {parts.map((part) => (
        <div key={part} className={styles.words}>
          {LANGUAGES.filter((one) => changes[part]?.[one] !== undefined).map((one) => (
            <div key={one} className={styles.cell} lang={LOCALE_TAGS[one]}>
              <span className={styles.cellLabel} lang={LOCALE_TAGS[language]}>{`${t(`exchange:back.terms.part.${part}`)} · ${capital(t(`codes:language.${one}`))}`}</span>
              <div className={styles.cellWords}>
                <WordRuns runs={replaced(known?.[part][one] ?? '', changes[part]?.[one] ?? '')} />
              </div>
            </div>
          ))}
        </div>
      ))}
    </li>
  )
}

/** What stood there struck, what would stand there underlined. */
function replaced(before: string, after: string): WordRun[] {
  return [...(before === '' ? [] : [{ kind: 'removed' as const, text: before }, { kind: 'same' as const, text: ' ' }]), { kind: 'added', text: after }]
}
