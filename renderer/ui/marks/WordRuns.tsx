import { Fragment } from 'react'
import type { WordRun } from '#shared/translation/compare.ts'
import { Spoken } from '../foundation/Spoken.tsx'
import styles from './word-runs.module.css'

/**
 * Words of two texts as one: what went is struck, what came is underlined.
 *
 * @param said what a screen reader hears before each, where the element alone is not enough
 */
export function WordRuns({ runs, said }: { runs: readonly WordRun[]; said?: { added: string; removed: string } }) {
  // Runs have no name of their own; their place in the text is what tells them apart.
  const placed = runs.map((run, place) => ({ ...run, place }))
  return placed.map(({ kind, text, place }) => {
    if (kind === 'same') return <span key={place}>{text}</span>
    const Mark = kind === 'added' ? 'ins' : 'del'
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
    // A line under the blanks beside a word reaches into the next one; where only blanks changed, it is all there is to see.
    const isBlank = words === ''
    return (
      <Fragment key={place}>
        {isBlank ? '' : before}
        <Mark className={styles[kind]}>
          {said === undefined ? null : <Spoken>{`${said[kind]} `}</Spoken>}
          {isBlank ? text : words}
        </Mark>
        {isBlank ? '' : after}
      </Fragment>
    )
  })
}
