import type { SourcePlace } from '#shared/ipc/contract.ts'
import type { Find } from '../find/use-find.ts'
import { PageBox } from './PageBox.tsx'
import { regionOf, type PageSources } from './sources.ts'
import type { PdfSheet } from './use-pdf-sheets.ts'
import styles from '../print.module.css'

/** The mark that the pointer is at, and the page on which it is. */
export interface Pointed {
  index: number
  page: number
}

/** What lies over a page: where the words searched for stand, and what a press would open. */
export function PageMarks(props: { sheet: PdfSheet; places: readonly SourcePlace[]; pointed: Pointed | null; nameOf: PageSources['nameOf'] | undefined; find: Find }) {
  const { sheet, places, pointed, nameOf, find } = props
  const region = pointed === null ? null : regionOf(places, pointed.index, sheet.number, sheet)
  return (
    <>
      {find.hits.flatMap((hit, index) =>
        hit.page === sheet.number
          ? hit.boxes.map((box, part) => <PageBox key={`${index}-${part}`} box={box} page={sheet} look={index === find.at ? 'currentHit' : 'hit'} />)
          : []
      )}
      {region === null || pointed === null ? null : (
        <PageBox box={region} page={sheet} look="source">
          {pointed.page === sheet.number ? <span className={styles.sourceName}>{nameOf?.(places[pointed.index]?.id ?? '')}</span> : null}
        </PageBox>
      )}
    </>
  )
}
