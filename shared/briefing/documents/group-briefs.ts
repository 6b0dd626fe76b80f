import { countryName } from '#shared/foundation/formats/index.ts'
import { textIn, type Trilingual } from '#shared/foundation/language.ts'
import { type BriefPart, type Document, STANDING_PARTS } from '#shared/domain/document/schema.ts'
import { partsInOrder, standingPart } from '#shared/domain/document/rules.ts'
import type { GroupInMeeting } from '#shared/view/meeting-view.ts'
import { type Block, cell, madeFrom, paragraph, type Part, table, type Text, text } from '../model/index.ts'
import { type Edition, required } from './frame/edition.ts'
import { bodyBlocks } from './frame/body.ts'
import { openCommitments } from './follow-up.ts'
import { bodyName, openingLines } from './frame/heading.ts'
import { officeCell, personName } from './people.ts'

/** A page or two for each group: co-chairs, mandate, results, open commitments, proposed priorities. */
export function groupBriefsPart(edition: Edition): Part {
  const { view, language, words } = edition
  return {
    id: 'groups',
    kicker: text(bodyName(edition, language)),
    heading: text(words('titles.groups')),
    lines: openingLines(edition),
    orientation: 'portrait',
    blocks:
      view.groups.length === 0
        ? [paragraph(text(words('groups.noGroups'), 'missing'))]
        : view.groups.flatMap((group, index): Block[] => [...(index === 0 ? [] : [{ kind: 'pageBreak' } as const]), ...groupBlocks({ ...group, brief: sharedBrief(group) }, edition)])
  }
}

/** The briefs that go to both sides; a one-sided text stays out. */
export function sharedBrief({ brief }: GroupInMeeting): Document | null {
  return brief && brief.side === 'shared' ? brief : null
}

/** One group: its co-chairs, then these of the standing parts of its brief, then what the brief adds. The caller sees to it that the brief may be read. */
export function groupBlocks(inMeeting: GroupInMeeting, edition: Edition, standing: readonly BriefPart[] = STANDING_PARTS.groupBrief): Block[] {
  const { group } = inMeeting
  const id = `group-${group.id}`
  return madeFrom(`group/${group.id}`, [
    { kind: 'heading', level: 2, id, text: required(group.name, edition) },
    { kind: 'heading', level: 3, id: `${id}-co-chairs`, text: text(edition.words('groups.coChairs')) },
    coChairsTable(inMeeting, edition),
    ...briefBlocks(inMeeting, edition, standing)
  ])
}

function coChairsTable({ seats }: GroupInMeeting, edition: Edition) {
  const { view, language, words } = edition
  const order = view.order(language)
  const inOrder = [...seats].sort((a, b) => order.indexOf(a.country) - order.indexOf(b.country))
  return table(
    [{ width: 'auto' }, { width: 'auto' }, { width: 1.5 }, { width: 2.4 }],
    [words('groups.country'), words('groups.sector'), words('groups.name'), words('groups.office')],
    inOrder.map(({ country, sector, coChair }) => {
      const person = coChair ? view.person(coChair.person) : null
      const who = person ? [cell(personName(person, edition, true)), officeCell(person, edition)] : [cell(text(words('groups.vacant'), 'missing')), cell()]
      return { kind: 'plain', id: `${country}.${sector}`, cells: [cell(countryName(country, language)), cell(words(`sector.${sector}`)), ...who] }
    })
  )
}

/** The standing parts in their order, then what the brief adds. The group's own mandate stands in for one left out. */
function briefBlocks({ group, brief }: GroupInMeeting, edition: Edition, shown: readonly BriefPart[]): Block[] {
  const parts = brief ? partsInOrder(brief) : []
  const standing = shown.flatMap((id): Block[] => {
    const written = parts.find((part) => part.id === id)?.text ?? {}
    const isEmpty = textIn(written, edition.language).text === ''
    const open = id === 'commitments' ? openCommitments(group.id, edition) : []
    const body = id === 'mandate' && isEmpty ? group.mandate : written
    const blocks = [...section(`group-${group.id}-${id}`, text(edition.words(`groupBrief.${id}`)), isEmpty && open.length > 0 ? null : body, edition), ...open]
    return brief === null || (id === 'mandate' && isEmpty) ? blocks : madeFrom(`document/${brief.id}/parts.${id}`, blocks)
  })
  const added = parts.filter((part) => standingPart({ kind: 'groupBrief' }, part.id) === null)
  const more = added.flatMap((part) => madeFrom(`document/${brief?.id ?? ''}/parts.${part.id}`, section(`group-${group.id}-${part.id}`, required(part.heading, edition), part.text, edition)))
  return [...standing, ...more]
}

/** @param body null: what follows says it all */
function section(id: string, heading: Text, body: Trilingual | null, edition: Edition): Block[] {
  return [{ kind: 'heading', level: 3, id, text: heading }, ...(body === null ? [] : bodyBlocks(body, edition, { below: 3, id }))]
}
