import { NO_BREAK_SPACE } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import { wordsIn } from '#shared/briefing/documents/frame/words.ts'
import { type Part, run } from '#shared/briefing/model/index.ts'
import { scoped } from '../scoped.ts'
import type { SectionContext, SectionDefinition } from '../section.ts'
import { mergedParts } from './parts.ts'

/** A section whose tables become one in a book of several languages, the countries in the order of the lead; null where it has none of that kind. */
export function partsSideBySide({ sideBySide, build }: SectionDefinition, contexts: readonly SectionContext[]): Part[] | null {
  const [lead] = contexts
  if (sideBySide === undefined || lead === undefined) return null
  const order = lead.edition.view.order(lead.edition.language)
  const view = { ...lead.edition.view, order: () => order }
  return mergedParts(
    contexts.map((context) => ({ language: context.edition.language, said: build({ ...context, edition: { ...context.edition, view, sideBySide } }) })),
    sideBySide
  )
}

/** A section once in each language; its title says in which, so that a reader finds theirs in the contents. The language stays on the line of the last word. */
export function partsInEach({ build }: SectionDefinition, contexts: readonly SectionContext[]): Part[] {
  return contexts.flatMap((context) => {
    const { language } = context.edition
    const name = run(`${NO_BREAK_SPACE}·${NO_BREAK_SPACE}${wordsIn(language)(`language.${language}`)}`, 'soft', language)
    return build(context).map((part) => scoped({ ...part, heading: [...part.heading, name] }, `${context.section.id}.${language}`, language))
  })
}

/** What follows each other in several languages is gathered by language: one goes on reading in one's own. */
export function byLanguage(parts: readonly Part[], languages: readonly Language[]): Part[] {
  const ordered: Part[] = []
  let stretch: Part[] = []
  const close = (): void => {
    for (const language of languages) ordered.push(...stretch.filter((part) => part.language === language))
    stretch = []
  }
  for (const part of parts) {
    if (part.language !== undefined) stretch.push(part)
    else {
      close()
      ordered.push(part)
    }
  }
  close()
  return ordered
}
