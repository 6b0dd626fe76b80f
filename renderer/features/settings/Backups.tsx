import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '#shared/foundation/formats/index.ts'
import type { Backup, BackupFacts } from '#shared/ipc/contract.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useMoment } from '#renderer/i18n/moment.ts'
import { listBackups, lookIntoBackup, openBackup, saveBackup, useWorkspace } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import styles from './Settings.module.css'

/** So many are listed at first: each is read to say what it holds. */
const SHOWN = 5

/** What is known of a backup: `null` that it cannot be read, `undefined` nothing yet. */
type Known = Readonly<Record<string, BackupFacts | null | undefined>>

/** Earlier states of the workspace, each to be opened as one of its own, or saved as a file. */
export function Backups() {
  const workspace = useWorkspace()
  return <BackupList key={workspace.id} workspace={workspace} />
}

interface Workspace {
  id: string
  name: string
}

function BackupList({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation('settings')
  const { id } = workspace
  const [backups, setBackups] = useState<readonly Backup[] | null>(null)
  const [shown, show] = useState(SHOWN)
  const known = useKnown(id, backups?.slice(0, shown) ?? [])
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    let isWanted = true
    void listBackups(id).then((found) => isWanted && setBackups(found))
    return () => {
      isWanted = false
    }
  }, [id])
  const older = (backups?.length ?? 0) - shown
  const showOlder = (): void => {
    show((before) => before + SHOWN)
    // The button goes away with the last of them: the focus goes on where the new ones begin.
    requestAnimationFrame(() => list.current?.children[shown]?.querySelector<HTMLElement>('[tabindex], button')?.focus())
  }
  return (
    <Section title={t('backups.title')} look="sheet">
      <p className={styles.paragraph}>{t('backups.text')}</p>
      {backups?.length === 0 ? <p className={styles.soft}>{t('backups.none')}</p> : null}
      {backups === null || backups.length === 0 ? null : (
        <ul ref={list} className={styles.workspaces} aria-label={t('backups.title')}>
          {backups.slice(0, shown).map((backup) => (
            <BackupLine key={backup.id} workspace={workspace} backup={backup} facts={backup.isDamaged ? null : known[backup.id]} />
          ))}
        </ul>
      )}
      {older <= 0 ? null : (
        <div className={styles.offer}>
          <Button look="quiet" onPress={showOlder}>
            {t('backups.older', { count: Math.min(older, SHOWN) })}
          </Button>
        </div>
      )}
    </Section>
  )
}

/** Reads one after the other what the backups hold; none of them twice. */
function useKnown(workspace: string, backups: readonly Backup[]): Known {
  const [known, setKnown] = useState<Known>({})
  const next = backups.find(({ id, isDamaged }) => !isDamaged && known[id] === undefined)?.id
  useEffect(() => {
    if (next === undefined) return undefined
    let isWanted = true
    void lookIntoBackup(workspace, next).then((facts) => isWanted && setKnown((before) => ({ ...before, [next]: facts })))
    return () => {
      isWanted = false
    }
  }, [workspace, next])
  return known
}

function BackupLine({ workspace, backup, facts }: { workspace: Workspace; backup: Backup; facts: BackupFacts | null | undefined }) {
  const { t } = useTranslation('settings')
  const moment = useMoment()
  const [isOpening, setOpening] = useState(false)
  const when = moment(backup.madeAt)
  const named = t('backups.name', { name: workspace.name, when })
  const open = async (): Promise<void> => {
    setOpening(true)
    try {
      if (await openBackup(workspace.id, backup, named)) navigate({ screen: 'overview' })
    } finally {
      setOpening(false)
    }
  }
  return (
    <li className={styles.workspace} tabIndex={facts === null ? -1 : undefined}>
      <div className={styles.rowWords}>
        <p className={styles.rowLabel}>{when}</p>
        <Holds facts={facts} />
      </div>
      {facts === null ? null : (
        <div className={styles.choices}>
          <Button size="small" isDisabled={isOpening} aria-label={`${t('backups.open')} · ${when}`} onPress={() => void open()}>
            {t('backups.open')}
          </Button>
          <Button size="small" look="quiet" aria-label={`${t('backups.save')} · ${when}`} onPress={() => void saveBackup(workspace.id, backup.id, named)}>
            {t('backups.save')}
          </Button>
        </div>
      )}
    </li>
  )
}

function Holds({ facts }: { facts: BackupFacts | null | undefined }) {
  const { t } = useTranslation(['settings', 'codes'])
  const language = useLanguage()
  const moment = useMoment()
  if (facts === null) return <p className={styles.problem}>{t('backups.damaged')}</p>
  if (facts === undefined) return <p className={styles.soft}>{t('backups.reading')}</p>
  const { records, last } = facts
  const holds = t('backups.holds', { count: records, number: formatNumber(records, language) })
  return <p className={styles.soft}>{last === null ? holds : `${holds} · ${t('backups.last', { by: last.by || t('codes:somebody'), when: moment(last.at) })}`}</p>
}
