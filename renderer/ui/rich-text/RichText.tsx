import { assertNever } from '#shared/foundation/assert-never.ts'
import { parseRichText, type RichBlock, type RichList, type RichRun } from '#shared/foundation/rich-text/index.ts'
import { useMemo } from 'react'
import styles from './rich-text.module.css'

/** A long text to be read: the same look as while it is edited. */
export function RichText({ text, lang }: { text: string; lang?: string }) {
  const blocks = useMemo(() => parseRichText(text), [text])
  return (
    <div className={styles.words} lang={lang}>
      {blocks.map((block, index) => (
        // Blocks have no names; the whole is drawn anew when the text changes.
        // oxlint-disable-next-line react/no-array-index-key
        <Block key={index} block={block} />
      ))}
    </div>
  )
}

function Block({ block }: { block: RichBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return <p><Runs runs={block.runs} /></p>
    case 'heading': {
      const Heading = `h${block.level}` as const
      return <Heading><Runs runs={block.runs} /></Heading>
    }
    case 'list':
      return <List list={block} />
    case 'table':
      return (
        <table>
          <tbody>
            <tr>{block.header.map((cell, index) => <th key={keyOf(index, cell)}><Runs runs={cell} /></th>)}</tr>
            {block.rows.map((row, index) => (
              <tr key={keyOf(index, row.flat())}>{row.map((cell, column) => <td key={keyOf(column, cell)}><Runs runs={cell} /></td>)}</tr>
            ))}
          </tbody>
        </table>
      )
    default:
      return assertNever(block)
  }
}

function List({ list }: { list: RichList }) {
  const Kind = list.ordered ? 'ol' : 'ul'
  return (
    <Kind>
      {list.items.map(({ runs, list: inner }, index) => (
        <li key={keyOf(index, runs)}>
          <p><Runs runs={runs} /></p>
          {inner === undefined ? null : <List list={inner} />}
        </li>
      ))}
    </Kind>
  )
}

function Runs({ runs }: { runs: readonly RichRun[] }) {
  return runs.map(({ text, strong, emphasis, link }, index) => {
    const slanted = emphasis ? <em>{text}</em> : text
    const bold = strong ? <strong>{slanted}</strong> : slanted
    const key = keyOf(index, [{ text }])
    return link === undefined ? <span key={key}>{bold}</span> : <span key={key} className={styles.link} title={link}>{bold}</span>
  })
}

function keyOf(index: number, runs: readonly RichRun[]): string {
  return `${index} ${runs[0]?.text.slice(0, 20) ?? ''}`
}
