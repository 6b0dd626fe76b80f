import { useCallback, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '#shared/foundation/formats/index.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { CloseIcon, MinusIcon, PlusIcon } from '#renderer/ui/marks/icons.tsx'
import { PdfPages } from './PdfPages.tsx'
import type { Preview } from './use-preview.ts'
import styles from './print.module.css'

const ZOOMS = [1, 1.25, 1.5, 2, 3] as const

/** The printed pages beside what makes them: which edition, which page, how large, and how long ago drawn. */
export function PreviewPane(props: {
  /** Spoken name of the pages. */
  label: string
  /** Which edition is shown; usually a segmented control. */
  choice: ReactNode
  preview: Preview
  /** Every word of the document shown, and its language. */
  lines: readonly string[]
  lang: string
  /** What stands below the pages when they have not just been redrawn. */
  foot?: ReactNode
  /** Takes the pane away; the page has a button that brings it back. Absent where the pages are what one came for. */
  onHide?: () => void
}) {
  const { t } = useTranslation('print')
  const language = useLanguage()
  const notice = usePhrase('notices')
  const { preview } = props
  const [place, setPlace] = useState({ page: 0, pages: 0 })
  const [zoom, setZoom] = useState(0)
  const [took, setTook] = useState<{ pdf: Uint8Array | null; seconds: number } | null>(null)

  const onPage = useCallback((page: number, pages: number) => setPlace({ page, pages }), [])
  const { pdf, editedAt } = preview
  const onDrawn = useCallback(() => {
    if (editedAt === null) return
    const seconds = (performance.now() - editedAt) / 1000
    // The first page drawn is the one that answers the edit; others follow as one scrolls.
    setTook((before) => (before?.pdf === pdf ? before : { pdf, seconds }))
  }, [pdf, editedAt])

  const isTimed = took !== null && took.pdf === pdf && !preview.isDrawing
  return (
    <div className={styles.pane}>
      <header className={styles.head}>
        {props.choice}
        {props.onHide === undefined ? null : (
          <IconButton label={t('hide')} size="small" onPress={props.onHide}>
            <CloseIcon />
          </IconButton>
        )}
      </header>
      {preview.problem === null ? null : (
        <div className={styles.problem}>
          <Notice tone="warn">{notice(preview.problem)}</Notice>
        </div>
      )}
      {pdf === null && preview.problem === null ? <p className={styles.wait}>{t('first')}</p> : null}
      <PdfPages
        pdf={pdf}
        label={props.label}
        lines={props.lines}
        lang={props.lang}
        zoom={ZOOMS[zoom] ?? 1}
        onPage={onPage}
        onDrawn={onDrawn}
      />
      <footer className={styles.foot}>
        <p>{isTimed ? t('drawn', { seconds: formatNumber(Math.max(0.1, took.seconds), language, { decimals: 1 }) }) : props.foot}</p>
        <div className={styles.where}>
          <span>{place.pages === 0 ? '' : t('page', place)}</span>
          <IconButton label={t('smaller')} size="small" isDisabled={zoom === 0} onPress={() => setZoom(zoom - 1)}>
            <MinusIcon />
          </IconButton>
          <IconButton label={t('larger')} size="small" isDisabled={zoom === ZOOMS.length - 1} onPress={() => setZoom(zoom + 1)}>
            <PlusIcon />
          </IconButton>
        </div>
      </footer>
    </div>
  )
}
