import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { edit } from '#shared/domain/edit.ts'
import { adoptAgenda } from '#shared/domain/meeting/edits.ts'
import { formatDuration } from '#shared/foundation/formats/index.ts'
import { hasText, LANGUAGES, type Language } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { MeetingPageProps } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { newId, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { Chip } from '#renderer/ui/marks/Chip.tsx'
import { ShowPages } from '#renderer/ui/print/ShowPages.tsx'
import { usePreviewPlace } from '#renderer/ui/print/use-preview-place.ts'
import { AgendaPreview, type AgendaEdition } from './AgendaPreview.tsx'
import { AgendaTable } from './AgendaTable.tsx'
import { standardAgendaOf } from './standard-lines.ts'
import { useTyping } from './typing.ts'

type Columns = 'all' | Language

/** The agenda: its items in three languages side by side, and the printed page beside them. */
export default function AgendaPage({ view, focus }: MeetingPageProps) {
  const { t } = useTranslation(['agenda', 'codes'])
  const language = useLanguage()
  const perform = usePerform()
  const typing = useTyping()
  const preview = usePreviewPlace()
  const [columns, setColumns] = useState<Columns>('all')
  const [edition, setEdition] = useState<AgendaEdition>(language)
  const { meeting, agenda } = view
  const adopted = meeting.agendaAdopted

  return (
    <Page
      title={t('agenda:heading')}
      subtitle={<Summary view={view} />}
      tools={<Chip tone={adopted ? 'ok' : 'neutral'}>{t(adopted ? 'agenda:adopted' : 'agenda:provisional')}</Chip>}
      actions={
        <>
          <SegmentedControl
            label={t('agenda:columns')}
            value={columns}
            onChange={setColumns}
            segments={[
              { id: 'all' as const, label: t('agenda:allThree') },
              ...LANGUAGES.map((id) => ({ id, label: id.toUpperCase(), spoken: t('agenda:only', { language: t(`codes:language.${id}`) }) }))
            ]}
          />
          <ShowPages place={preview} />
          {agenda.length === 0 ? null : (
            <Button onPress={() => void perform(adoptAgenda(meeting.id, !adopted))}>{t(adopted ? 'agenda:reopen' : 'agenda:adopt')}</Button>
          )}
        </>
      }
      asideLabel={t('agenda:preview')}
      aside={preview.isShown ? <AgendaPreview view={view} typing={typing} edition={edition} onEdition={setEdition} onHide={preview.toggle} /> : null}
    >
      {agenda.length === 0 ? (
        <EmptyState
          title={t('agenda:empty.title')}
          text={t('agenda:empty.text')}
          actions={
            <Button look="primary" onPress={() => void perform(edit('item.create', ...standardAgendaOf(view, newId)))}>
              {t('agenda:empty.action')}
            </Button>
          }
        />
      ) : null}
      <AgendaTable view={view} languages={columns === 'all' ? LANGUAGES : [columns]} focus={focus} typing={typing} />
    </Page>
  )
}

/** How many items, how long together, and what is still to be written in which language. */
function Summary({ view }: { view: MeetingView }) {
  const { t } = useTranslation(['agenda', 'codes'])
  const language = useLanguage()
  const items = view.agenda.map((line) => line.item)
  const minutes = items.reduce((sum, item) => sum + (item.minutes ?? 0), 0)
  const missing = LANGUAGES.flatMap((missed) => {
    const count = items.filter((item) => !hasText(item.title, missed)).length
    return count === 0 ? [] : [`${t(`codes:language.${missed}`)} ${count}`]
  })
  return [
    t('agenda:items', { count: items.length }),
    minutes === 0 ? '' : formatDuration(minutes, language),
    missing.length === 0 ? '' : t('agenda:missing', { languages: missing.join(', ') })
  ]
    .filter(Boolean)
    .join(' · ')
}
