import type { List } from '../model/index.ts'
import { barOf, classOf, inlineOf, langOf } from './inline.ts'

/** A list with the lists inside it. */
export function listOf({ ordered, items, language, mark }: List): string {
  const tag = ordered ? 'ol' : 'ul'
  return `<${tag}${classOf(barOf(mark))}${langOf(language)}>${items.map(({ text, list }) => `<li dir="auto">${inlineOf(text)}${list ? listOf(list) : ''}</li>`).join('')}</${tag}>\n`
}
