import { NO_BREAK_SPACE } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { RichItem, RichList, RichRun } from '#shared/foundation/rich-text/index.ts'
import type { List, ListItem, RunStyle, Text } from '#shared/briefing/model/index.ts'

/** Runs of a long text as runs of the page; `language` where it is not that of the page. */
export function textOfRuns(runs: readonly RichRun[], language?: Language): Text {
  return runs.map((run) => {
    const style = styleOf(run)
    return { text: withWholeNumbers(run.text), ...(style && { style }), ...(language && { language }), ...(run.link !== undefined && { link: run.link }) }
  })
}

/** A telephone number in the international manner: groups of figures behind a plus sign. */
const PHONE_NUMBER = /\+\d{1,3}(?: \d{2,4}(?:-\d{4})?){1,4}/gu

/** Telephone numbers stay on one line: nobody dials the half of one. */
function withWholeNumbers(text: string): string {
  return text.includes('+') ? text.replaceAll(PHONE_NUMBER, (number) => number.replaceAll(' ', NO_BREAK_SPACE)) : text
}

/** Everything in it strong: for what was a heading where no heading may stand. */
export function strongRuns(runs: readonly RichRun[]): RichRun[] {
  return runs.map((run) => ({ ...run, strong: true }))
}

export function listOf({ ordered, items }: RichList, language?: Language): List {
  return { kind: 'list', ordered, items: items.map((item) => itemOf(item, language)) }
}

function itemOf({ runs, list }: RichItem, language: Language | undefined): ListItem {
  return { text: textOfRuns(runs, language), ...(list && { list: listOf(list, language) }) }
}

function styleOf({ strong, emphasis }: RichRun): RunStyle | undefined {
  if (strong && emphasis) return 'strongEmphasis'
  return strong ? 'strong' : emphasis ? 'emphasis' : undefined
}
