export type * from './block.ts'
export type * from './pack.ts'
export { cell, groupRow, inFewRuns, joinTexts, madeFrom, paragraph, run, table, text, wordsOf } from './make.ts'
export { contentsLines, plainText } from './plain-text.ts'
