import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '#shared/foundation/formats/index.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { useKept } from '#renderer/ui/hooks/use-kept.ts'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { FindBar } from './find/FindBar.tsx'
import { useFind } from './find/use-find.ts'
import { keepPlace, keptPlace } from './pages/kept-places.ts'
import { PageMarks, type Pointed } from './pages/PageMarks.tsx'
import { PdfPages, type PagePoint, type PagesHandle } from './pages/PdfPages.tsx'
import { sourceAt, sourcesOn, type PageSources } from './pages/sources.ts'
import { SpokenWords } from './pages/SpokenWords.tsx'
import { Thumbnails } from './pages/Thumbnails.tsx'
import { type PdfSheet, usePdfSheets } from './pages/use-pdf-sheets.ts'
import type { Zoom } from './pages/zoom.ts'
import { PageNumber } from './PageNumber.tsx'
import { PreviewTools } from './PreviewTools.tsx'
import type { Preview } from './use-preview.ts'
import styles from './print.module.css'

const NO_SHEETS: readonly never[] = []

export interface PreviewPaneProps {
  /** Spoken name of the pages. */
  label: string
  /** Which document it is, where one left it is where one finds it again; the label unless it says more. */
  name?: string
  /** Which edition is shown; usually a segmented control. */
  choice: ReactNode
  preview: Preview
  /** Every word of the document shown, and its language. */
  lines: readonly string[]
  lang: string
  /** What stands below the pages when they have not just been redrawn. */
  foot?: ReactNode
  /** How one comes from a page to what it was made from. */
  sources?: PageSources
  /** Opens the document where it can be printed. */
  onPrint?: () => void
  /** Takes the pane away; the page has a button that brings it back. Absent where the pages are what one came for. */
  onHide?: () => void
}

/** The printed pages beside what makes them: which edition, which page, how large, what stands where, and how long ago drawn. */
export function PreviewPane(props: PreviewPaneProps) {
  const { t } = useTranslation('print')
  const language = useLanguage()
  const notice = usePhrase('notices')
  const { preview, sources, name = props.label } = props
  const { newest, editedAt, places, inView } = preview
  const [page, setPage] = useState(1)
  const [zooms, setZooms] = useState<Readonly<Record<string, Zoom>>>({})
  const zoom = zooms[name] ?? keptPlace(name).zoom
  const [took, setTook] = useState<{ editedAt: number; seconds: number } | null>(null)
  const [hasStrip, showStrip] = useKept('preview-strip', false)
  const [isFinding, setFinding] = useState(false)
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const handle = useRef<PagesHandle>(null)
  const pane = useRef<HTMLDivElement>(null)
  const sheets = usePdfSheets(newest, inView) ?? NO_SHEETS
  const find = useFind(sheets, isFinding)

  /** The page counts as turned at once, so that the next key goes on from it. */
  const turnTo = (number: number): void => {
    setPage(number)
    handle.current?.goTo(number)
  }
  const onDrawn = useCallback(() => {
    if (editedAt === null) return
    const seconds = (performance.now() - editedAt) / 1000
    // The first page drawn is the one that answers the edit; others follow as one scrolls, and when the whole book has been set.
    setTook((before) => (before?.editedAt === editedAt ? before : { editedAt, seconds }))
  }, [editedAt])

  const change = (wanted: Zoom): void => {
    setZooms({ ...zooms, [name]: wanted })
    keepPlace(name, { zoom: wanted })
  }
  const sourceUnder = ({ page: number, y, height }: PagePoint): number | null => {
    const index = sources ? sourceAt(places, number, y, height) : null
    return index !== null && sources?.nameOf(places[index]?.id ?? '') ? index : null
  }
  const madeFrom = useMemo(() => {
    if (!sources) return []
    return sourcesOn(places, page).flatMap((about) => {
      const label = sources.nameOf(about)
      return label === null ? [] : [{ about, label }]
    })
  }, [sources, places, page])
  const point = (under: PagePoint | null): void => {
    const index = under === null ? null : sourceUnder(under)
    const next = under === null || index === null ? null : { index, page: under.page }
    if (next?.index !== pointed?.index || next?.page !== pointed?.page) setPointed(next)
  }
  const openFind = (): void => {
    setFinding(true)
    pane.current?.querySelector<HTMLInputElement>('search input')?.select()
  }
  const closeFind = (): void => {
    setFinding(false)
    handle.current?.focus()
  }
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'f') return
    event.preventDefault()
    event.stopPropagation()
    openFind()
  }

  const marksOver = (sheet: PdfSheet): ReactNode => <PageMarks sheet={sheet} places={places} pointed={pointed} nameOf={sources?.nameOf} find={find} />
  const isTimed = took !== null && took.editedAt === editedAt && !preview.isDrawing
  return (
    // The keys of the pane are heard wherever the focus is in it; every part of it that can be pressed is a control of its own.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={pane} className={styles.pane} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        {props.choice}
        <PreviewTools
          hasStrip={hasStrip}
          onStrip={() => showStrip(!hasStrip)}
          onFind={openFind}
          zoom={zoom}
          onZoom={change}
          madeFrom={madeFrom}
          onOpen={(about) => sources?.open(about)}
          onPrint={props.onPrint}
          onHide={props.onHide}
        />
      </header>
      {isFinding ? <FindBar find={find} onHit={(index) => goToHit(handle.current, find.hits[index])} onClose={closeFind} /> : null}
      {preview.problem === null ? null : (
        <div className={styles.problem}>
          <Notice tone="warn">{notice(preview.problem)}</Notice>
        </div>
      )}
      {newest === null && preview.problem === null ? <p className={styles.wait}>{t('first')}</p> : null}
      <div className={styles.body}>
        {hasStrip ? <Thumbnails sheets={sheets} current={page} onChoose={turnTo} /> : null}
        <PdfPages
          ref={handle}
          sheets={sheets}
          name={name}
          label={props.label}
          zoom={zoom}
          onPage={setPage}
          onView={preview.onView}
          onDrawn={onDrawn}
          onPoint={point}
          onPress={(point) => {
            const index = sourceUnder(point)
            if (index !== null) sources?.open(places[index]?.id ?? '')
          }}
          isPressable={pointed !== null}
          over={marksOver}
        >
          <SpokenWords lines={props.lines} lang={props.lang} />
        </PdfPages>
      </div>
      <footer className={styles.foot}>
        <p>{isTimed ? t('drawn', { seconds: formatNumber(Math.max(0.1, took.seconds), language, { decimals: 1 }) }) : props.foot}</p>
        <PageNumber page={page} pages={sheets.length} onGo={turnTo} zoom={zoom} onZoom={change} />
      </footer>
    </div>
  )
}

function goToHit(handle: PagesHandle | null, hit: { page: number; boxes: readonly { y: number }[] } | undefined): void {
  if (hit) handle?.goTo(hit.page, hit.boxes[0]?.y ?? 0)
}
