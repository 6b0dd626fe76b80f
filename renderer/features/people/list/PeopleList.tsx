import { memo, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatList, formatNumber } from '#shared/foundation/formats/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useRows } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Grid } from '#renderer/ui/data/grid/Grid.tsx'
import type { GridGroup } from '#renderer/ui/data/grid/lines.ts'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { CountryMark } from '#renderer/ui/marks/CountryMark.tsx'
import { PlusIcon } from '#renderer/ui/marks/icons.tsx'
import { useDuplicates } from '../duplicates/use-duplicates.ts'
import { BulkBar } from '../bulk/BulkBar.tsx'
import type { Entry } from '../find/entry.ts'
import { EVERYTHING, NONE } from '../find/facets.ts'
import { COLUMNS } from '../find/order.ts'
import { entryId, entryName, useColumns } from '../table/use-columns.tsx'
import { labelOf, useChoices } from '../words/choices.ts'
import { FilterBar, ShownLine } from './FilterBar.tsx'
import { nextSort } from './look.ts'
import { NewPersonDialog } from './NewPersonDialog.tsx'
import type { Directory } from './use-directory.ts'

/** The people of a meeting, or everybody, in one table that is searched, narrowed down, arranged and edited. */
export function PeopleList({ view, directory, arriveAt }: { view: MeetingView; directory: Directory; arriveAt: string | null }) {
  const { t } = useTranslation('people')
  const [isNew, begin] = useState(false)
  const { look, setLook, found, context } = directory
  const columns = useColumns(look.columns, context)
  const groups = useGridGroups(directory)
  // Whoever comes with an empty list is shown how to begin; whoever else is on file may still be looked at.
  const isEmpty = directory.entries.length === 0
  const hasOthers = useRows('person').length > 0
  const newButton = (
    <Button look="primary" icon={<PlusIcon />} onPress={() => begin(true)}>
      {t('new.open')}
    </Button>
  )
  const importButton = <Button onPress={() => navigate({ screen: 'import' })}>{t('import')}</Button>
  return (
    <Page
      title={t('title')}
      subtitle={<Summary view={view} />}
      isFilled={!isEmpty}
      actions={
        isEmpty ? undefined : (
          <>
            <DuplicatesButton />
            {importButton}
            {newButton}
          </>
        )
      }
    >
      {isEmpty ? (
        <EmptyState
          title={t('empty.title')}
          text={hasOthers ? `${t('empty.text')} ${t('empty.earlier')}` : t('empty.text')}
          actions={
            <>
              {hasOthers ? <Button onPress={() => directory.setWhose('everybody')}>{t('empty.everybody')}</Button> : null}
              {newButton}
              {importButton}
            </>
          }
        />
      ) : (
        <>
          <FilterBar directory={directory} />
          {directory.chosen.length === 0 ? <ShownLine directory={directory} /> : <BulkBar view={view} directory={directory} />}
          <Grid
            label={t('title')}
            columns={columns}
            groups={groups}
            rowId={entryId}
            rowName={entryName}
            selected={directory.selected}
            onSelect={directory.select}
            onOpen={(id) => navigate({ screen: 'people', focus: id })}
            sort={look.sort}
            onSort={(id) => {
              const column = COLUMNS.find((one) => one === id)
              if (column !== undefined) setLook({ ...look, sort: nextSort(look.sort, column) })
            }}
            arriveAt={arriveAt}
            empty={
              found.length === 0 ? (
                <EmptyState
                  title={t('nothing.title')}
                  text={t('nothing.text')}
                  actions={<Button onPress={() => directory.setFilters(EVERYTHING)}>{t('nothing.action')}</Button>}
                />
              ) : null
            }
          />
        </>
      )}
      <NewPersonDialog view={view} context={context} isOpen={isNew} onClose={() => begin(false)} />
    </Page>
  )
}

/** Stands there only while there is something to look at. Not drawn anew at every letter, as the summary is not. */
const DuplicatesButton = memo(function DuplicatesButton() {
  const { t } = useTranslation('people')
  const language = useLanguage()
  const count = useDuplicates()?.length ?? 0
  if (count === 0) return null
  return (
    <Button look="quiet" onPress={() => navigate({ screen: 'people', focus: 'duplicates' })}>
      {t('duplicates.open', { count, number: formatNumber(count, language) })}
    </Button>
  )
})

/** How many of each side are on the list. */
const Summary = memo(function Summary({ view }: { view: MeetingView }) {
  const { t } = useTranslation(['people', 'codes'])
  const language = useLanguage()
  const sides = view.order(language).map((country) => {
    const count = view.delegates.filter(({ attendance }) => attendance.delegation === country).length
    return t('people:side', { country: t(`codes:country.${country}`), count, number: formatNumber(count, language) })
  })
  return t('people:summary', { count: view.delegates.length, number: formatNumber(view.delegates.length, language), sides: formatList(sides, language) })
})

/** The groups of the list with their headings in words. */
function useGridGroups({ groups, look, context }: Directory): GridGroup<Entry>[] {
  const { t } = useTranslation('people')
  const language = useLanguage()
  const choices = useChoices(context)
  return useMemo(() => {
    const heading = (id: string): string => {
      switch (look.grouping) {
        case 'delegation':
          return labelOf(choices.country, choices.country.find((option) => option.id === id)?.id)
        case 'role':
          return choices.role.find((option) => option.id === id)?.label ?? t('facet.notOnList')
        case 'group':
          return choices.groups.find((option) => option.id === id)?.label ?? (id === NONE ? t('facet.noGroup') : t('grouping.otherGroup'))
        default:
          return id === NONE ? t('gap.organisation') : id
      }
    }
    return groups.map(({ id, entries }) => ({
      id,
      heading: look.grouping === 'none' ? null : heading(id),
      mark: look.grouping === 'delegation' && (id === 'CA' || id === 'MX') ? <CountryMark country={id} /> : undefined,
      detail: formatNumber(entries.length, language),
      rows: entries
    }))
  }, [groups, look.grouping, choices, language, t])
}
