import type { MeetingView } from '#shared/view/meeting-view.ts'
import { printBadges, printLabels, printPlaceCards } from './print-cards.ts'
import { printCounts, printParticipants, printRequirements, printSignIn } from './print-lists.ts'
import type { BuiltPrint, PrintBuilder, PrintId, PrintRequest } from './prints.ts'

const BUILDERS: Readonly<Record<PrintId, PrintBuilder>> = {
  participants: printParticipants,
  participantsContacts: printParticipants,
  signIn: printSignIn,
  counts: printCounts,
  badges: printBadges,
  placeCards: printPlaceCards,
  labels: printLabels,
  requirements: printRequirements
}

/** One list or set of cards. Where nobody is to be on it, `people` is 0 and it is not worth printing. */
export function buildPrint(view: MeetingView, request: PrintRequest): BuiltPrint {
  return BUILDERS[request.print](view, request)
}
