import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '#shared/foundation/formats/index.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { plainWords } from '#shared/foundation/rich-text/index.ts'
import { wordCount } from '#shared/translation/compare.ts'
import { TEXT_KINDS, type MeetingText } from '#shared/translation/texts.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import type { GridColumn } from '#renderer/ui/data/grid/column.ts'
import { Grid } from '#renderer/ui/data/grid/Grid.tsx'
import type { GridGroup } from '#renderer/ui/data/grid/lines.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { LanguageTag } from '#renderer/ui/marks/LanguageTag.tsx'
import { TextStateMark } from '#renderer/ui/marks/TextStateMark.tsx'
import { EVERYTHING } from '../find/filters.ts'
import type { Desk } from '../use-desk.ts'
import { useTextWords } from '../words.ts'
import styles from './table.module.css'

/** So much of a text can be seen in a row; the rest need not be laid out. */
const BEGINNING = 160

/** Every text of the meeting with how it stands in each language, of which only the rows in view are drawn. */
export function TextGrid({ desk }: { desk: Desk }) {
  const { t } = useTranslation('translation')
  const words = useTextWords()
  const columns = useTextColumns()
  const groups = useTextGroups(desk)
  return (
    <Grid
      label={t('heading')}
      columns={columns}
      groups={groups}
      rowId={idOf}
      rowName={(text) => `${words.name(text)}, ${words.field(text)}`}
      selected={desk.selected}
      onSelect={desk.select}
      onOpen={desk.show}
      currentId={desk.open?.id ?? null}
      empty={
        <EmptyState
          title={t('nothing.title')}
          text={t('nothing.text')}
          actions={<Button onPress={() => desk.setFilters(EVERYTHING)}>{t('nothing.action')}</Button>}
        />
      }
    />
  )
}

function idOf({ id }: MeetingText): string {
  return id
}

function useTextColumns(): GridColumn<MeetingText>[] {
  const { t } = useTranslation(['translation', 'codes'])
  const spoken = useLanguage()
  const words = useTextWords()
  return useMemo(
    () => [
      {
        id: 'text', label: t('translation:column.text'), width: 170, grow: 2, isRowHeader: true,
        cell: (text) => (
          <span className={styles.name}>
            <span className={styles.record}>{words.name(text)}</span> <span className={styles.field}>{words.field(text)}</span>
          </span>
        )
      },
      {
        id: 'source', label: t('translation:column.source'), width: 180, grow: 3,
        cell: (text) => (
          <span className={styles.source}>
            <LanguageTag language={text.source} />
            <span lang={LOCALE_TAGS[text.source]}>{beginning(text)}</span>
          </span>
        )
      },
      ...LANGUAGES.map((language): GridColumn<MeetingText> => ({
        id: language, label: capital(t(`codes:language.${language}`)), width: 150, cell: ({ states }) => <TextStateMark state={states[language]} />
      })),
      {
        id: 'words', label: t('translation:column.words'), width: 76, align: 'end',
        cell: ({ text, source }) => formatNumber(wordCount(text[source] ?? ''), spoken)
      }
    ],
    // The words change with the interface language alone.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [t, spoken]
  )
}

function beginning({ text, source, isRich }: MeetingText): string {
  const start = (text[source] ?? '').slice(0, BEGINNING)
  return isRich ? plainWords(start) : start
}

/** Under the kinds of texts as they stand in the documents; in the order of urgency, in one row. */
function useTextGroups({ shown, filters: { order } }: Desk): GridGroup<MeetingText>[] {
  const { t } = useTranslation('translation')
  const spoken = useLanguage()
  return useMemo(() => {
    if (order === 'priority') return [{ id: 'all', heading: null, rows: shown }]
    return TEXT_KINDS.flatMap((kind) => {
      const rows = shown.filter((text) => text.kind === kind)
      return rows.length === 0 ? [] : [{ id: kind, heading: t(`kind.${kind}`), detail: formatNumber(rows.length, spoken), rows }]
    })
  }, [shown, order, spoken, t])
}
