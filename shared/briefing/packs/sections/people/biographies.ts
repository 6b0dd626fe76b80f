import { countryName } from '#shared/foundation/formats/index.ts'
import { type Files, fileNameOf } from '#shared/domain/attachment/facts.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import { hasAnyText } from '#shared/foundation/language.ts'
import type { Delegate } from '#shared/view/meeting-view.ts'
import { countriesFor, expectedPeople } from '#shared/briefing/cards/whom.ts'
import { bodyBlocks } from '#shared/briefing/documents/frame/body.ts'
import { type Edition, written } from '#shared/briefing/documents/frame/edition.ts'
import { bodyName, openingLines } from '#shared/briefing/documents/frame/heading.ts'
import { personHeading } from '#shared/briefing/documents/people.ts'
import { type Block, type Image, joinTexts, madeFrom, paragraph, text } from '#shared/briefing/model/index.ts'
import { editionOfGroup, whomOf } from './index.ts'
import type { SectionContext, SectionDefinition } from '#shared/briefing/packs/section.ts'

/** Who the others are: name, title and life, by delegation and in order of precedence. Those without a text are left out. */
export const biographies: SectionDefinition = {
  kind: 'biographies',
  build: (context) => {
    const edition = editionOfGroup(context)
    const { language, words } = edition
    const blocks = countriesFor(edition.view, language, whomOf(context)).flatMap((country): Block[] => {
      const people = peopleWithBiography(context).filter(({ attendance }) => attendance.delegation === country)
      if (people.length === 0) return []
      const heading = text(words('participants.delegation', { ofCountry: countryName(country, language, 'of') }))
      return [{ kind: 'heading', level: 2, id: `biographies-${country}`, text: heading }, ...people.flatMap((delegate) => biographyBlocks(delegate, edition, context.files))]
    })
    if (blocks.length === 0) return []
    return [{
      id: 'biographies',
      kicker: text(bodyName(edition, language)),
      heading: text(words('section.biographies')),
      lines: openingLines(edition),
      orientation: 'portrait',
      blocks
    }]
  }
}

function peopleWithBiography(context: SectionContext): Delegate[] {
  const { view, language } = editionOfGroup(context)
  return expectedPeople(view, language, whomOf(context)).filter(({ person }) => hasAnyText(person.biography))
}

/** As wide as this, in points. */
const PORTRAIT = { width: 72, height: 90 }

/** The picture of a person beside their life; nothing while there is none on this computer. */
function portraitOf({ photo }: Delegate['person'], name: string, files: Files | null): Image[] {
  const facts = photo === null ? undefined : files?.get(photo)
  if (photo === null || facts?.state !== 'read' || !('width' in facts)) return []
  const height = Math.round(Math.min(PORTRAIT.height, (PORTRAIT.width * facts.height) / facts.width))
  const width = Math.round(Math.min(PORTRAIT.width, (height * facts.width) / facts.height))
  return [{ kind: 'image', file: fileNameOf(photo, facts.type), alternative: name, width, height, isBeside: true }]
}

function biographyBlocks({ person }: Delegate, edition: Edition, files: Files | null): Block[] {
  const id = `biography-${person.id}`
  const office = joinTexts([written(person.title, edition), written(person.organisation, edition)], ', ')
  return madeFrom(`person/${person.id}`, [
    { kind: 'heading', level: 3, id, text: personHeading(person, edition) },
    ...portraitOf(person, fullName(person), files),
    ...(office.length > 0 ? [paragraph(office.map((part) => ({ style: 'soft', ...part })), { isKept: true })] : []),
    ...bodyBlocks(person.biography, edition, { below: 3, id })
  ])
}
