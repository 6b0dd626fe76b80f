import { useTranslation } from 'react-i18next'
import type { MeetingPageProps } from '#renderer/app/navigation.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { useKept } from '#renderer/ui/hooks/use-kept.ts'
import { BooksPage } from './books/BooksPage.tsx'
import { ComposerPage } from './composer/ComposerPage.tsx'
import { DocumentsPage } from './documents/DocumentsPage.tsx'
import { usePackJob } from './making/use-pack-job.ts'

const PLACES = ['books', 'documents'] as const

/** What readers receive: packs for each of them, one that is being composed (`focus`: its id), or single documents (`focus`: `documents`). */
export default function PacksPage({ view, focus }: MeetingPageProps) {
  const { t } = useTranslation('packs')
  const [chosen, setPlace] = useKept<(typeof PLACES)[number] | null>('packs-place', null)
  const place = chosen ?? (focus === 'documents' ? 'documents' : 'books')
  const making = usePackJob()
  const composed = view.packs.find(({ id }) => id === focus)
  if (composed) return <ComposerPage key={composed.id} view={view} pack={composed} />
  const tools = <SegmentedControl label={t('place.label')} value={place} onChange={setPlace} segments={PLACES.map((id) => ({ id, label: t(`place.${id}`) }))} />
  return place === 'books' ? <BooksPage view={view} tools={tools} making={making} /> : <DocumentsPage view={view} tools={tools} making={making} />
}
