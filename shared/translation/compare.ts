import { diffWordsWithSpace } from 'diff'

/** A run of words that two texts share, or that only one of them has. */
export interface WordRun {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** Texts that have more changes than this between them are set beside each other whole: no one reads such a comparison. */
const MOST_CHANGES = 1500

/** What became of a text, word by word, in the order in which one reads it: what was removed stands before what was added. */
export function compareWords(before: string, after: string): WordRun[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES })
  if (changes === undefined) return whole(before, after)
  return readable(changes.map(({ value, added, removed }): WordRun => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value })))
}

/** The words as translators are paid for them: what stands between blanks and has a letter or a figure in it. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length
}

function whole(before: string, after: string): WordRun[] {
  const runs: WordRun[] = [{ kind: 'removed', text: before }, { kind: 'added', text: after }]
  return runs.filter(({ text }) => text !== '')
}

/** Joins changes that only a blank keeps apart: "two new words" is one change to a reader, not three. */
function readable(runs: readonly WordRun[]): WordRun[] {
  const joined: WordRun[] = []
  let removed = ''
  let added = ''
  const flush = (): void => {
    joined.push(...whole(removed, added))
    removed = ''
    added = ''
  }
  for (const [index, { kind, text }] of runs.entries()) {
    const isBetween = kind === 'same' && /^[^\S\n]+$/.test(text) && removed + added !== '' && runs[index + 1] !== undefined
    if (kind === 'removed' || isBetween) removed += text
    if (kind === 'added' || isBetween) added += text
    if (kind === 'same' && !isBetween) {
      flush()
      joined.push({ kind, text })
    }
  }
  flush()
  return joined
}
