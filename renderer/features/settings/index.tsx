import { useTranslation } from 'react-i18next'
import type { PageProps } from '#renderer/app/navigation.ts'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { About } from './About.tsx'
import { Backups } from './Backups.tsx'
import { DataKept } from './DataKept.tsx'
import { Look } from './Look.tsx'
import { PrintedPages } from './PrintedPages.tsx'
import { Workspaces } from './Workspaces.tsx'
import { You } from './You.tsx'
import styles from './Settings.module.css'

/** The word in the address that opens the dialog for a new workspace. */
const NEW_WORKSPACE = 'newWorkspace'

/** What belongs to this person and this computer, and the workspaces that lie on it. */
export default function SettingsPage({ focus }: PageProps) {
  const { t } = useTranslation('settings')
  return (
    <Page title={t('title')} measure="text">
      <div className={styles.sections}>
        <Look />
        <You />
        <PrintedPages />
        <Workspaces isAskingForNew={focus === NEW_WORKSPACE} />
        <DataKept />
        <Backups />
        <About />
      </div>
    </Page>
  )
}
