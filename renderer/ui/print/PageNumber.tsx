import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { MinusIcon, PlusIcon } from '#renderer/ui/marks/icons.tsx'
import { stepped, type Zoom } from './pages/zoom.ts'
import styles from './print.module.css'

/** Which page is in view, where one may type another, and how large the pages are. */
export function PageNumber({ page, pages, onGo, zoom, onZoom }: { page: number; pages: number; onGo: (page: number) => void; zoom: Zoom; onZoom: (zoom: Zoom) => void }) {
  const { t } = useTranslation('print')
  const [typed, setTyped] = useState<string | null>(null)
  const go = (): void => {
    const wanted = Number.parseInt(typed ?? '', 10)
    if (Number.isFinite(wanted)) onGo(Math.min(pages, Math.max(1, wanted)))
    setTyped(null)
  }
  return (
    <div className={styles.where}>
      {pages === 0 ? null : (
        <label className={styles.pageNumber}>
          {t('pageWord')}
          <input
            className={styles.pageField}
            inputMode="numeric"
            size={Math.max(2, String(pages).length)}
            aria-label={t('goTo', { pages })}
            value={typed ?? String(page)}
            onFocus={(event) => event.target.select()}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={() => setTyped(null)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') go()
              if (event.key === 'Escape') setTyped(null)
            }}
          />
          {t('ofPages', { pages })}
        </label>
      )}
      <IconButton label={t('smaller')} size="small" isDisabled={stepped(zoom, -1) === zoom} onPress={() => onZoom(stepped(zoom, -1))}>
        <MinusIcon />
      </IconButton>
      <IconButton label={t('larger')} size="small" isDisabled={stepped(zoom, 1) === zoom} onPress={() => onZoom(stepped(zoom, 1))}>
        <PlusIcon />
      </IconButton>
    </div>
  )
}
