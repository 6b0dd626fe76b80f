import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { textIn } from '#shared/foundation/language.ts'
import { TERM_FIELDS } from '#shared/domain/term/schema.ts'
import { termBase, type BaseTerm } from '#shared/translation/terms/base.ts'
import type { PageProps } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useRows } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { Grid } from '#renderer/ui/data/grid/Grid.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { PlusIcon } from '#renderer/ui/marks/icons.tsx'
import { ALL_TERMS, foundTerms, type TermFilters } from './find.ts'
import { KnownWords } from './KnownWords.tsx'
import { TermDialog } from './TermDialog.tsx'
import { useTermColumns } from './use-columns.tsx'
import styles from './terms.module.css'

const termId = (term: BaseTerm): string => term.id

/** The term base of the partnership: the standard terms with what was changed in them, and its own. */
export default function TermsPage({ focus }: PageProps) {
  const { t } = useTranslation('terms')
  const language = useLanguage()
  const own = useRows('term')
  const words = useRows('word')
  const base = useMemo(() => termBase(own), [own])
  const [filters, setFilters] = useState<TermFilters>(ALL_TERMS)
  const [open, setOpen] = useState<{ term: BaseTerm | null } | null>(focus === 'new' ? { term: null } : null)
  const columns = useTermColumns(language)
  const groups = useMemo(() => {
    const found = foundTerms(base, filters)
    return TERM_FIELDS.flatMap((field) => {
      const rows = found.filter((term) => term.field === field)
      return rows.length === 0 ? [] : [{ id: field, heading: t(`fields.${field}`), detail: String(rows.length), rows }]
    })
  }, [base, filters, t])
  const change = (changed: Partial<TermFilters>): void => setFilters((before) => ({ ...before, ...changed }))
  const addButton = (
    <Button look="primary" icon={<PlusIcon />} onPress={() => setOpen({ term: null })}>
      {t('add')}
    </Button>
  )

  return (
    <Page title={t('heading')} subtitle={<Summary base={base} />} isFilled actions={addButton}>
      <div className={styles.filters}>
        <TextField label={t('search')} isLabelHidden placeholder={t('search')} type="search" commit="keystroke" value={filters.words} onChange={(text) => change({ words: text })} />
        <Select
          label={t('field')}
          isLabelHidden
          value={filters.field}
          options={[{ id: 'all' as const, label: t('allFields') }, ...TERM_FIELDS.map((id) => ({ id, label: t(`fields.${id}`) }))]}
          onChange={(field) => change({ field })}
        />
        <SegmentedControl
          label={t('which')}
          value={filters.which}
          onChange={(which) => change({ which })}
          segments={[{ id: 'all' as const, label: t('all') }, { id: 'own' as const, label: t('ownOnly') }, { id: 'dropped' as const, label: t('droppedOnly') }]}
        />
      </div>
      {words.length === 0 ? null : <KnownWords words={words} />}
      <Grid
        label={t('table')}
        columns={columns}
        groups={groups}
        rowId={termId}
        rowName={(term) => textIn(term.text, language).text}
        onOpen={(id) => setOpen({ term: base.find((term) => term.id === id) ?? null })}
        empty={groups.length === 0 ? <Nothing filters={filters} onAll={() => setFilters(ALL_TERMS)} /> : null}
      />
      {open === null ? null : <TermDialog base={base} term={open.term} onClose={() => setOpen(null)} />}
    </Page>
  )
}

function Summary({ base }: { base: readonly BaseTerm[] }) {
  const { t } = useTranslation('terms')
  const count = (wanted: (term: BaseTerm) => boolean): number => base.filter(wanted).length
  const [own, changed] = [count(({ origin }) => origin === 'own'), count(({ origin }) => origin === 'changed')]
  return [
    t('summary', { count: count(({ standing }) => standing !== 'dropped') }),
    own === 0 ? '' : t('own', { count: own }),
    changed === 0 ? '' : t('changed', { count: changed })
  ]
    .filter(Boolean)
    .join(' · ')
}

function Nothing({ filters, onAll }: { filters: TermFilters; onAll: () => void }) {
  const { t } = useTranslation('terms')
  const isNoneDropped = filters.which === 'dropped' && filters.words === ''
  return (
    <EmptyState
      title={t(isNoneDropped ? 'empty.title' : 'nothing.title')}
      text={t(isNoneDropped ? 'empty.text' : 'nothing.text')}
      actions={<Button onPress={onAll}>{t('nothing.clear')}</Button>}
    />
  )
}
