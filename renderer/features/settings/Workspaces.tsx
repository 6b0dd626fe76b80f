import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDateTime } from '#shared/foundation/formats/index.ts'
import { parseWallDateTime } from '#shared/foundation/time/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { WorkspaceSummary } from '#shared/ipc/contract.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { beginExample, useWorkspace, useWorkspaces } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { NewWorkspace } from './NewWorkspace.tsx'
import styles from './Settings.module.css'

/** The workspaces on this computer: which one is open, the way to another, and to a new one. */
export function Workspaces({ isAskingForNew }: { isAskingForNew: boolean }) {
  const { t } = useTranslation('settings')
  const { list, switchTo } = useWorkspaces()
  const { id: openId } = useWorkspace()
  const [isMaking, setIsMaking] = useState(false)
  const close = (): void => {
    setIsMaking(false)
    if (isAskingForNew) navigate({ screen: 'settings' })
  }
  return (
    <Section
      title={t('workspaces.title')}
      look="sheet"
      actions={<Button onPress={() => setIsMaking(true)}>{t('workspaces.new')}</Button>}
    >
      <p className={styles.soft}>{t('workspaces.hint')}</p>
      <ul className={styles.workspaces}>
        {list.map((workspace) => (
          <WorkspaceLine
            key={workspace.id}
            workspace={workspace}
            isOpen={workspace.id === openId}
            onOpen={() => void switchTo(workspace.id)}
          />
        ))}
      </ul>
      <div className={styles.offer}>
        <Button look="quiet" onPress={() => void beginExample(t('workspaces.exampleName'))}>
          {t('workspaces.example')}
        </Button>
      </div>
      <NewWorkspace isOpen={isMaking || isAskingForNew} onClose={close} />
    </Section>
  )
}

function WorkspaceLine({ workspace, isOpen, onOpen }: { workspace: WorkspaceSummary; isOpen: boolean; onOpen: () => void }) {
  const { t } = useTranslation('settings')
  const language = useLanguage()
  return (
    <li className={styles.workspace} aria-current={isOpen ? 'true' : undefined}>
      <div className={styles.rowWords}>
        <p className={styles.rowLabel}>{workspace.name}</p>
        <p className={styles.soft}>{t('workspaces.opened', { when: whenOpened(workspace.openedAt, language) })}</p>
      </div>
      {isOpen ? (
        <span className={styles.soft}>{t('workspaces.current')}</span>
      ) : (
        <Button size="small" onPress={onOpen}>
          {t('workspaces.open')}
        </Button>
      )}
    </li>
  )
}

/** An instant by the clock of this computer, as the language writes it. */
function whenOpened(instant: string, language: Language): string {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return instant
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
  const moment = parseWallDateTime(local)
  return moment === null ? instant : formatDateTime(moment, language)
}
