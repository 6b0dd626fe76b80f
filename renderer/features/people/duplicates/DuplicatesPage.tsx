import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '#shared/foundation/formats/index.ts'
import { keepApart } from '#shared/domain/person/edits.ts'
import type { PossibleDuplicate } from '#shared/domain/person/resemblance/find-duplicates.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { addressOf } from '#renderer/app/navigation.ts'
import { useFocusKept } from '#renderer/ui/data/use-focus-kept.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { BackLink } from '#renderer/ui/layout/BackLink.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import type { OrderContext } from '../find/order.ts'
import { usePerformWithNews } from '../list/use-news.ts'
import { MergeDialog } from './MergeDialog.tsx'
import { PersonCard } from './PersonCard.tsx'
import { useDuplicates } from './use-duplicates.ts'
import styles from './duplicates.module.css'

/** More pairs than this nobody looks through at once; the next come as these are settled. */
const SHOWN = 40

/** People who may be one and the same, pair by pair: to be merged, or kept apart for good. */
export function DuplicatesPage({ view, context }: { view: MeetingView; context: OrderContext }) {
  const { t } = useTranslation('people')
  const language = useLanguage()
  const found = useDuplicates()
  const [merged, merge] = useState<{ a: Person; b: Person } | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const keep = useFocusKept(list)
  const close = (): void => {
    merge(null)
    keep()
  }
  const count = found?.length ?? 0
  return (
    <Page
      title={t('duplicates.title')}
      measure="text"
      tools={found === null ? null : <span className={styles.soft}>{t('duplicates.count', { count, number: formatNumber(count, language) })}</span>}
      subtitle={
        <BackLink href={addressOf({ screen: 'people', meeting: view.meeting.id, focus: null })}>{t('back')}</BackLink>
      }
    >
      <div ref={list} className={styles.list} tabIndex={-1}>
        {found === null ? <p className={styles.soft}>{t('duplicates.looking')}</p> : null}
        {found !== null && count === 0 ? <EmptyState title={t('duplicates.none.title')} text={t('duplicates.none.text')} /> : null}
        <ol className={styles.pairs}>
          {(found ?? []).slice(0, SHOWN).map((pair) => (
            <Pair key={`${pair.a} ${pair.b}`} view={view} pair={pair} onMerge={(a, b) => merge({ a, b })} />
          ))}
        </ol>
      </div>
      {merged === null ? null : <MergeDialog context={context} a={merged.a} b={merged.b} onClose={close} />}
    </Page>
  )
}

function Pair({ view, pair, onMerge }: { view: MeetingView; pair: PossibleDuplicate; onMerge: (a: Person, b: Person) => void }) {
  const { t } = useTranslation(['people', 'import'])
  const performWithNews = usePerformWithNews()
  const [a, b] = [view.person(pair.a), view.person(pair.b)]
  if (a === null || b === null) return null
  const names = { a: fullName(a), b: fullName(b) }
  return (
    <li className={styles.pair} aria-label={t('people:duplicates.pair', names)}>
      <p className={styles.reasons}>{pair.reasons.map((reason) => t(`import:reason.${reason}`)).join(' · ')}</p>
      <div className={styles.sides}>
        <PersonCard view={view} person={a} />
        <PersonCard view={view} person={b} />
      </div>
      <div className={styles.actions}>
        <Button onPress={() => void performWithNews(keepApart(a.id, b.id), (t) => t('people:duplicates.kept', names))}>{t('people:duplicates.apart')}</Button>
        <Button look="primary" onPress={() => onMerge(a, b)}>
          {t('people:duplicates.merge')}
        </Button>
      </div>
    </li>
  )
}
