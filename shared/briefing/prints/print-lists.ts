import type { Marking } from '#shared/domain/meeting/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { expectedPeople, peopleOnSite } from '../cards/whom.ts'
import { buildDocuments } from '../documents/build-documents.ts'
import { type Edition, editionIn } from '../documents/frame/edition.ts'
import { wordsIn } from '../documents/frame/words.ts'
import { listPack } from '../lists/list-pack.ts'
import { requirementCountsPart } from '../lists/requirement-counts.ts'
import { peopleWithRequirements, requirementsPart } from '../lists/requirements.ts'
import { signInParts } from '../lists/sign-in.ts'
import { type Pack, type Part, plainText } from '../model/index.ts'
import { writeTypst } from '../typst/write-typst.ts'
import type { BuiltPrint, PrintRequest } from './prints.ts'

/** Participants with or without contacts, in one language or in all three. */
export function printParticipants(view: MeetingView, request: PrintRequest): BuiltPrint {
  const { print, language, isTrilingual, paper, issued, whom } = request
  const [built] = buildDocuments(view, {
    documents: [print === 'participantsContacts' ? 'participantsContacts' : 'participants'],
    languages: isTrilingual ? [] : [language],
    ...(isTrilingual && { trilingual: language }),
    paper,
    whom,
    ...(issued && { issued })
  })
  if (!built) throw new Error(`No document ${print} was built`)
  return packPrint(request, built.pack, expectedPeople(view, language, whom).length, built.fileName)
}

export function printSignIn(view: MeetingView, request: PrintRequest): BuiltPrint {
  return listPrint(view, request, view.meeting.marking, (edition) => signInParts(edition, request.whom), peopleOnSite(view, request.language, request.whom).length)
}

export function printCounts(view: MeetingView, request: PrintRequest): BuiltPrint {
  const people = peopleWithRequirements(editionIn(view, request.language, false), request.whom).length
  return listPrint(view, request, view.meeting.marking, (edition) => [requirementCountsPart(edition, request.whom)], people)
}

/** Always Protected B, whatever the meeting's own marking (PRODUCT, "Requirements"). */
export function printRequirements(view: MeetingView, request: PrintRequest): BuiltPrint {
  const people = peopleWithRequirements(editionIn(view, request.language, false), request.whom).length
  return listPrint(view, request, 'protectedB', (edition) => [requirementsPart(edition, request.whom)], people)
}

function listPrint(view: MeetingView, request: PrintRequest, marking: Marking, build: (edition: Edition) => Part[], people: number): BuiltPrint {
  const { print, language, paper, issued } = request
  const edition = editionIn(view, language, false)
  const words = wordsIn(language)
  const pack = listPack(edition, { id: print, title: words(`prints.${print}`), marking, paper, ...(issued && { issued }), parts: build(edition) })
  return packPrint(request, pack, people, `${words(`fileNames.${print}`)}-${language}.pdf`)
}

function packPrint({ print, language }: PrintRequest, pack: Pack, people: number, fileName: string): BuiltPrint {
  return { print, fileName, language, languages: pack.languages, document: writeTypst(pack), lines: plainText(pack), people, without: [] }
}
