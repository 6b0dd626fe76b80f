import type { Language } from '#shared/foundation/language.ts'
import type { RichItem, RichList, RichRun } from '#shared/foundation/rich-text/index.ts'
import type { List, ListItem, RunStyle, Text } from '#shared/briefing/model/index.ts'

/** Runs of a long text as runs of the page; `language` where it is not that of the page. */
export function textOfRuns(runs: readonly RichRun[], language?: Language): Text {
  return runs.map((run) => {
    const style = styleOf(run)
    return { text: run.text, ...(style && { style }), ...(language && { language }), ...(run.link !== undefined && { link: run.link }) }
  })
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
