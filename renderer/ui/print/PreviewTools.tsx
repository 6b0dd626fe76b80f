import { useTranslation } from 'react-i18next'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Menu, MenuItem, MenuSection } from '#renderer/ui/actions/Menu.tsx'
import { CloseIcon, MoreIcon, PagesIcon, SearchIcon } from '#renderer/ui/marks/icons.tsx'
import { FIT_PAGE, FIT_WIDTH, type Zoom } from './pages/zoom.ts'
import styles from './print.module.css'

interface PreviewToolsProps {
  hasStrip: boolean
  onStrip: () => void
  onFind: () => void
  zoom: Zoom
  onZoom: (zoom: Zoom) => void
  /** What the page in view was made from. */
  madeFrom: readonly { about: string; label: string }[]
  onOpen: (about: string) => void
  onPrint: (() => void) | undefined
  onHide: (() => void) | undefined
}

/** What one does with pages, out of the way: search, all pages small, and in a menu where they come from, how they fit, print. */
export function PreviewTools({ hasStrip, onStrip, onFind, zoom, onZoom, madeFrom, onOpen, onPrint, onHide }: PreviewToolsProps) {
  const { t } = useTranslation('print')
  return (
    <div className={styles.tools}>
      <IconButton label={t('find.open')} keys={navigator.platform.startsWith('Mac') ? '⌘F' : 'Ctrl+F'} size="small" onPress={onFind}>
        <SearchIcon />
      </IconButton>
      <IconButton label={t(hasStrip ? 'hideThumbnails' : 'thumbnails')} size="small" aria-pressed={hasStrip} onPress={onStrip}>
        <PagesIcon />
      </IconButton>
      <Menu
        label={t('more')}
        trigger={
          <IconButton label={t('more')} size="small">
            <MoreIcon />
          </IconButton>
        }
      >
        <MenuSection title={t('size')}>
          <MenuItem label={t('fitWidth')} isCurrent={zoom === FIT_WIDTH} onAction={() => onZoom(FIT_WIDTH)} />
          <MenuItem label={t('fitPage')} isCurrent={zoom === FIT_PAGE} onAction={() => onZoom(FIT_PAGE)} />
        </MenuSection>
        {onPrint === undefined ? null : (
          <MenuSection title={t('paper')}>
            <MenuItem label={t('printPages')} detail={t('printPagesHint')} onAction={onPrint} />
          </MenuSection>
        )}
        {madeFrom.length === 0 ? null : (
          <MenuSection title={t('madeFrom')}>
            {madeFrom.map(({ about, label }) => (
              <MenuItem key={about} label={label} onAction={() => onOpen(about)} />
            ))}
          </MenuSection>
        )}
      </Menu>
      {onHide === undefined ? null : (
        <IconButton label={t('hide')} size="small" onPress={onHide}>
          <CloseIcon />
        </IconButton>
      )}
    </div>
  )
}
