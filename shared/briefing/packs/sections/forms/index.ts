import { countryName } from '#shared/foundation/formats/index.ts'
import type { GroupInMeeting } from '#shared/view/meeting-view.ts'
import { type Edition, required } from '#shared/briefing/documents/frame/edition.ts'
import { bodyName, openingLines } from '#shared/briefing/documents/frame/heading.ts'
import { type Block, cell, paragraph, type Part, type Table, table, text } from '#shared/briefing/model/index.ts'
import type { SectionContext, SectionDefinition } from '#shared/briefing/packs/section.ts'
import { titleAbout } from '#shared/briefing/packs/title.ts'

/** Rows to write in by hand: so many that a form stays on its page below a title of two lines. */
const PRIORITIES = 8
const LINES = 4
/** The heads of three languages take the room of one. */
const LINES_IN_THREE = 2

/** What the group will do next year, to be filled in at the table: a row for each priority, with an owner in each country. */
export const workPlanForm: SectionDefinition = {
  kind: 'workPlanForm',
  sideBySide: 'lines',
  build: (context) => forms(context, 'workPlanForm', 'landscape', ({ edition: { view, language, words } }) => [
    paragraph(words('forms.workPlan')),
    {
      ...table(
        [{ width: 'auto' }, { width: 3 }, { width: 1.5 }, { width: 1.5 }, { width: 1.1 }, { width: 1.9 }],
        [
          words('forms.number'), words('forms.priority'), ...view.order(language).map((country) => words('forms.owner', { country: countryName(country, language) })),
          words('forms.due'), words('forms.indicator')
        ],
        Array.from({ length: PRIORITIES }, (_, index) => ({ kind: 'plain', cells: [cell(String(index + 1))] }))
      ),
      isRoomy: true
    }
  ])
}

/** What the rapporteur tells the closing plenary, on one page. */
export const reportBackForm: SectionDefinition = {
  kind: 'reportBackForm',
  sideBySide: 'lines',
  build: (context) => forms(context, 'reportBackForm', 'portrait', ({ edition }) => [
    paragraph(edition.words('forms.reportBack')),
    ...(['resultsOf', 'decided', 'open', 'next'] as const).flatMap((key): Block[] => [linesTable(key, edition)])
  ])
}

function linesTable(key: 'resultsOf' | 'decided' | 'open' | 'next', { words, sideBySide }: Edition): Table {
  return { ...table([{ width: 1 }], [words(`forms.${key}`)], Array.from({ length: sideBySide === undefined ? LINES : LINES_IN_THREE }, () => ({ kind: 'plain', cells: [cell()] }))), isRoomy: true }
}

/** One form for each group, or one without a name where the meeting has none. */
function forms(
  { edition, groups }: SectionContext,
  kind: 'workPlanForm' | 'reportBackForm',
  orientation: Part['orientation'],
  blocks: (context: { edition: Edition }) => Block[]
): Part[] {
  const { language, words } = edition
  const part = (inMeeting: GroupInMeeting | null): Part => ({
    id: inMeeting === null ? kind : `${kind}-${inMeeting.group.id}`,
    kicker: text(bodyName(edition, language)),
    heading: titleAbout(words(`section.${kind}`), inMeeting === null ? [] : required(inMeeting.group.name, edition), edition),
    lines: openingLines(edition),
    orientation,
    blocks: blocks({ edition })
  })
  return groups.length === 0 ? [part(null)] : groups.map(part)
}
