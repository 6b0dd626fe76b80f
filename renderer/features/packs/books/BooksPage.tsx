import { useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/foundation/language.ts'
import type { RefusedPack } from '#shared/briefing/packs/files/make-files.ts'
import { packName } from '#shared/briefing/packs/names.ts'
import { builtInPacks } from '#shared/briefing/packs/plan/planned-packs.ts'
import { zipIndex, zipName } from '#shared/briefing/zip/pack-zip.ts'
import { copyPack, deletePack } from '#shared/domain/pack/edits.ts'
import { packSchema, type Pack } from '#shared/domain/pack/schema.ts'
import { rankAt } from '#shared/ledger/rank.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { newId, today, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Menu, MenuItem, MenuSection } from '#renderer/ui/actions/Menu.tsx'
import { useKept } from '#renderer/ui/hooks/use-kept.ts'
import { Disclosure } from '#renderer/ui/layout/Disclosure.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { PlusIcon } from '#renderer/ui/marks/icons.tsx'
import { ShowPages } from '#renderer/ui/print/ShowPages.tsx'
import { usePreviewPlace } from '#renderer/ui/print/use-preview-place.ts'
import { MakingStatus } from '../making/MakingStatus.tsx'
import type { PackMaking } from '../making/use-pack-job.ts'
import { filesAtMost, FIRST_CHOICE, isPassphraseSure } from './choice.ts'
import { Formats } from './Formats.tsx'
import { PackRows } from './PackRows.tsx'
import { prepareBooks } from './prepare.ts'
import { RefusedNotice } from './RefusedNotice.tsx'
import { ShownPages, ShownReadiness } from './ShownBook.tsx'
import { useTerms } from './use-terms.ts'
import styles from '../packs.module.css'

/** The packs of every reader and those that people composed: which are made, in what; what one of them lacks; and its pages beside it. */
export function BooksPage({ view, tools, making }: { view: MeetingView; tools: ReactNode; making: PackMaking }) {
  const { t } = useTranslation('packs')
  const language = useLanguage()
  const perform = usePerform()
  const terms = useTerms()
  const place = usePreviewPlace()
  const builtIn = useMemo(() => builtInPacks(view), [view])
  const readers = builtIn.filter(({ audience }) => audience !== 'coChair')
  const coChairs = builtIn.filter(({ audience }) => audience === 'coChair')
  const packs = [...view.packs, ...builtIn]
  // The packs of co-chairs are many, and wanted when they are asked for; all others are wanted unless they are not.
  const [ticks, setTicks] = useKept<Readonly<Record<string, boolean>>>(`packs-ticks-${view.meeting.id}`, {})
  const chosen = new Set(packs.filter((pack) => ticks[pack.id] ?? !coChairs.includes(pack)).map(({ id }) => id))
  const [choice, setChoice] = useState(FIRST_CHOICE)
  const [shownId, show] = useKept(`packs-shown-${view.meeting.id}`, 'delegate')
  const [pages, setPages] = useKept<Language | null>('packs-pages', null)
  const [refused, setRefused] = useState<readonly RefusedPack[]>([])
  const shown = packs.find(({ id }) => id === shownId) ?? readers[0]
  const toMake = packs.filter(({ id }) => chosen.has(id))
  const count = filesAtMost(view, toMake, choice)
  const isRunning = making.job.state === 'running'

  const choose = (ids: readonly string[], isWanted: boolean): void => setTicks({ ...ticks, ...Object.fromEntries(ids.map((id) => [id, isWanted])) })

  const make = (): void => {
    setRefused([])
    const archive = { fileName: zipName(language), index: '', passphrase: choice.passphrase === '' ? null : choice.passphrase }
    const used = choice.isZip ? archive : null
    void making.make(async (step) => {
      const prepared = await prepareBooks(view, toMake, choice, { terms, issued: today(), at: new Date().toISOString(), step })
      setRefused(prepared.refused)
      archive.index = zipIndex(view, language, prepared.listed)
      return prepared.documents
    }, used)
  }

  const composeEmpty = async (): Promise<void> => {
    const id = newId()
    const sections = { [newId()]: { kind: 'cover', rank: 'a0' }, [newId()]: { kind: 'contents', rank: 'a1' } }
    await perform(copyPack(id, packSchema.parse({ id, meeting: view.meeting.id, rank: '', sections }), { name: {}, rank: rankAt(view.packs, '', view.packs.length) }))
    navigate({ screen: 'packs', focus: id })
  }
  const copy = async (pack: Pack): Promise<void> => {
    const id = newId()
    const of = (to: 'en' | 'fr' | 'es'): string => packName(pack, view, to)
    await perform(copyPack(id, { ...pack, meeting: view.meeting.id }, { name: { en: of('en'), fr: of('fr'), es: of('es') }, rank: rankAt(view.packs, '', view.packs.length) }))
    navigate({ screen: 'packs', focus: id })
  }
  const compose = (
    <Menu label={t('books.compose')} trigger={<Button size="small" icon={<PlusIcon />}>{t('books.compose')}</Button>}>
      <MenuItem label={t('books.composeEmpty')} detail={t('books.composeEmptyHint')} onAction={() => void composeEmpty()} />
      <MenuSection title={t('books.composeFrom')}>
        {readers.map((pack) => (
          <MenuItem key={pack.id} label={packName(pack, view, language)} onAction={() => void copy(pack)} />
        ))}
      </MenuSection>
    </Menu>
  )
  const rows = { view, chosen, shown: shown?.id ?? '', onChoose: choose, onShow: show, onCopy: (pack: Pack) => void copy(pack), onDelete: (pack: Pack) => void perform(deletePack(pack.id)) }

  return (
    <Page
      title={t('heading')}
      subtitle={t('books.subtitle')}
      tools={tools}
      actions={
        <>
          <ShowPages place={place} />
          <Button look="primary" isDisabled={count === 0 || isRunning || !isPassphraseSure(choice)} onPress={make}>
            {count === 0 ? t('makeNothing') : t('books.make', { count: toMake.length })}
          </Button>
        </>
      }
      asideLabel={t('preview')}
      aside={
        place.isShown && shown ? <ShownPages view={view} pack={shown} terms={terms} language={pages ?? language} onLanguage={setPages} onHide={place.toggle} /> : null
      }
    >
      <MakingStatus making={making} />
      <RefusedNotice refused={refused} />
      {view.packs.length === 0 ? null : (
        <Section title={t('books.own')}>
          <PackRows {...rows} packs={view.packs} />
        </Section>
      )}
      <Section title={t('books.readers')} actions={compose}>
        <PackRows {...rows} packs={readers} />
      </Section>
      {coChairs.length === 0 ? (
        <Disclosure title={t('books.coChairs')} detail={t('books.noCoChairs')}>
          <Button size="small" onPress={() => navigate({ screen: 'groups' })}>
            {t('books.seatCoChairs')}
          </Button>
        </Disclosure>
      ) : (
        <Disclosure
          title={t('books.coChairs')}
          detail={t('books.chosenOf', { count: coChairs.filter(({ id }) => chosen.has(id)).length, total: coChairs.length })}
        >
          <div className={styles.all}>
            <Button size="small" onPress={() => choose(coChairs.map(({ id }) => id), true)}>
              {t('books.all')}
            </Button>
            <Button size="small" onPress={() => choose(coChairs.map(({ id }) => id), false)}>
              {t('books.none')}
            </Button>
          </div>
          <PackRows {...rows} packs={coChairs} />
        </Disclosure>
      )}
      <div className={styles.spaced}>
        <Formats choice={choice} onChange={setChoice} />
      </div>
      {shown ? <ShownReadiness key={shown.id} view={view} pack={shown} terms={terms} languages={choice.languages} /> : null}
      <Section
        title={t('folder.heading')}
        actions={
          <Button size="small" isDisabled={isRunning} onPress={() => void making.chooseFolder()}>
            {t(making.folder === null ? 'folder.choose' : 'folder.other')}
          </Button>
        }
      >
        <p className={styles.folder}>{making.folder === null ? t('folder.none') : t('folder.chosen', { folder: making.folder })}</p>
      </Section>
    </Page>
  )
}
