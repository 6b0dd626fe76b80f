import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { ListIcon } from '#renderer/ui/marks/icons.tsx'
import { Sidebar } from '../Sidebar.tsx'
import styles from './Bar.module.css'

/** Where the window is too narrow for the sidebar beside the page, or is magnified so far, it opens from here. */
export function ScreensButton() {
  const { t } = useTranslation('app')
  return (
    <DialogTrigger>
      <IconButton label={t('region.sidebar')}>
        <ListIcon />
      </IconButton>
      <Popover className={styles.screens} placement="bottom start" offset={8}>
        <Dialog className={styles.screensList} aria-label={t('region.sidebar')}>
          {({ close }) => <Sidebar onFollow={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
