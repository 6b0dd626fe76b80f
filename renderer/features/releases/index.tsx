import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { latestRelease, nextNumber, openReview, releaseBefore } from '#shared/domain/release/rules.ts'
import { changeLines } from '#shared/release/diff/lines.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate, type MeetingPageProps } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { LANGUAGES_BY_LETTERS } from '#renderer/ui/actions/language-segments.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { Changes } from './changes/Changes.tsx'
import { AsItWas } from './look/AsItWas.tsx'
import { PrintVersion } from './look/PrintVersion.tsx'
import { Twice } from './look/Twice.tsx'
import { People } from './people/People.tsx'
import { Prepare } from './prepare/Prepare.tsx'
import { Timeline } from './timeline/Timeline.tsx'
import { DRAFT, numberInSentence, useComparison, useVersionOf, versionName } from './versions.ts'
import styles from './releases.module.css'

const PREPARE = 'prepare'
const PARTS = ['changes', 'look', 'people'] as const
type Part = (typeof PARTS)[number]

/** The numbered versions of agenda and programme: what changed, what each was, whom to tell, and the next one. */
export default function ReleasesPage({ view, focus }: MeetingPageProps) {
  const { t } = useTranslation('releases')
  const language = useLanguage()
  const [isPrinting, print] = useState(false)
  const isPreparing = focus === PREPARE
  const chosen = view.releases.some(({ id }) => id === focus) ? (focus ?? DRAFT) : DRAFT
  const [wantedFrom, wantFrom] = useState<{ to: string; from: string } | null>(null)
  const from = wantedFrom !== null && wantedFrom.to === chosen ? wantedFrom.from : usualFrom(view, chosen)
  const show = (id: string): void => navigate({ screen: 'releases', focus: id })
  const [version, before, beforeFrom] = [useVersionOf(view, chosen), useVersionOf(view, from), useVersionOf(view, usualFrom(view, from))]
  const detail = useDraftDetail(view)
  const next = numberInSentence(nextNumber(view.releases), language)
  const isFirst = view.releases.length === 0
  const canPrint = !isPreparing && !isFirst

  return (
    <Page
      title={t('heading')}
      subtitle={t('subtitle')}
      actions={
        isPreparing ? (
          <Button onPress={() => show(DRAFT)}>{t('prepare.back')}</Button>
        ) : (
          <>
            {canPrint ? <Button onPress={() => print(!isPrinting)}>{t(isPrinting ? 'print.hide' : 'print.show')}</Button> : null}
            {isFirst ? null : (
              <Button look="primary" onPress={() => show(PREPARE)}>
                {capital(t(openReview(view.releases) === null ? 'prepare.open' : 'prepare.openReview', { name: next }))}
              </Button>
            )}
          </>
        )
      }
      asideLabel={t('print.aside')}
      aside={canPrint && isPrinting ? <PrintVersion version={version} from={before} beforeFrom={beforeFrom} onHide={() => print(false)} /> : null}
    >
      <div className={styles.columns}>
        <Timeline view={view} chosen={isPreparing ? '' : chosen} detail={detail} onChoose={show} />
        <div className={styles.main}>
          {isPreparing ? (
            <>
              <h2 className={styles.title}>{t('prepare.title', { name: next })}</h2>
              <Prepare view={view} onDone={show} />
            </>
          ) : isFirst ? (
            <EmptyState
              title={t('empty.title')}
              text={t('empty.text')}
              actions={
                <Button look="primary" onPress={() => show(PREPARE)}>
                  {t('prepare.open', { name: next })}
                </Button>
              }
            />
          ) : (
            <VersionParts view={view} chosen={chosen} from={from} version={version} before={before} onFrom={(id) => wantFrom({ to: chosen, from: id })} onTo={show} />
          )}
        </div>
      </div>
    </Page>
  )
}

function VersionParts(props: {
  view: MeetingView
  chosen: string
  from: string
  version: ReturnType<typeof useVersionOf>
  before: ReturnType<typeof useVersionOf>
  onFrom: (id: string) => void
  onTo: (id: string) => void
}) {
  const { view, chosen, from, version, before } = props
  const { t } = useTranslation('releases')
  const shown = useLanguage()
  const [part, setPart] = useState<Part>('changes')
  const [language, setLanguage] = useState<Language>(shown)
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>{versionName(version.release, shown)}</h2>
        <SegmentedControl<Part> label={t('parts.label')} value={part} onChange={setPart} segments={PARTS.map((id) => ({ id, label: t(id === 'look' && version.release === null ? 'parts.lookNow' : `parts.${id}`) }))} />
        {part === 'look' ? (
          <div className={styles.end}>
            <SegmentedControl
              label={t('look.language')}
              value={language}
              onChange={setLanguage}
              segments={LANGUAGES_BY_LETTERS}
            />
          </div>
        ) : null}
      </header>
      <Twice view={view} release={version.release} />
      {part === 'changes' ? <Changes view={view} from={from} to={chosen} onFrom={props.onFrom} onTo={props.onTo} /> : null}
      {part === 'look' ? <AsItWas version={version} language={language} /> : null}
      {part === 'people' ? <People from={before} to={version} /> : null}
    </>
  )
}

/** What a version is compared with at first: the draft with what was released last, a release with the one before it. */
function usualFrom({ releases }: MeetingView, chosen: string): string {
  const release = releases.find(({ id }) => id === chosen)
  if (release === undefined) return latestRelease(releases)?.id ?? openReview(releases)?.id ?? DRAFT
  return releaseBefore(releases, release)?.id ?? release.id
}

/** The question that is asked most: what is different since the last release right now. */
function useDraftDetail(view: MeetingView): string {
  const { t } = useTranslation('releases')
  const language = useLanguage()
  const from = usualFrom(view, DRAFT)
  const [before, now] = [useVersionOf(view, from), useVersionOf(view, DRAFT)]
  const comparison = useComparison(before, now)
  const count = useMemo(() => (comparison === null ? null : changeLines(comparison.before, comparison.after, comparison.diff, language).length), [comparison, language])
  if (view.releases.length === 0) return t('timeline.unreleased')
  const name = before.release === null ? '' : numberInSentence(before.release.number, language)
  return count === null ? '' : count === 0 ? t('timeline.same', { name }) : t('timeline.changes', { count, name })
}
