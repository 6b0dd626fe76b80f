import { dirname } from 'node:path'
import { buildPrint } from '#shared/briefing/prints/build-print.ts'
import { USUAL, type BuiltPrint, type PrintId, type PrintRequest } from '#shared/briefing/prints/prints.ts'
import { EVERYONE } from '#shared/briefing/cards/whom.ts'
import { BADGE_SIZES } from '#shared/briefing/cards/badges.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import { COUNTRIES } from '#shared/foundation/country.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset, type Typeset } from '#electron/typeset/typeset.ts'
import { listOf, oneFile, readArguments, required } from '../arguments.ts'
import { reasonOf, writeFiles } from '../files.ts'
import type { Output } from '../output.ts'
import { UsageError, WorkError } from '../usage.ts'
import { meetingOf, openWorkspace } from '../workspace.ts'

/** The words for what can be printed. The restricted list is not among them: it is made in the window, after a question. */
const PRINTS: Readonly<Record<string, PrintId>> = {
  badges: 'badges',
  'place-cards': 'placeCards',
  participants: 'participants',
  'sign-in': 'signIn',
  labels: 'labels',
  counts: 'counts'
}
const PAPERS = ['letter', 'a4'] as const
const PER_SHEET = ['1', '2'] as const

/** `print WHAT F --out O.pdf …`: one list or one set of cards of the planned meeting. A failure leaves no half-written file. */
export async function print(words: string[], output: Output): Promise<void> {
  const { values, positionals } = readArguments(words, {
    out: { type: 'string' },
    language: { type: 'string' },
    trilingual: { type: 'boolean' },
    'own-language': { type: 'boolean' },
    'with-contacts': { type: 'boolean' },
    delegation: { type: 'string' },
    size: { type: 'string' },
    'per-sheet': { type: 'string' },
    paper: { type: 'string' },
    meeting: { type: 'string' },
    json: { type: 'boolean' }
  })
  const [what = '', ...files] = positionals
  const id = Object.hasOwn(PRINTS, what) ? PRINTS[what] : undefined
  if (id === undefined) throw new UsageError('usage.notAllowed', { option: 'print', value: what, allowed: Object.keys(PRINTS).join(', ') })
  const request: PrintRequest = {
    ...USUAL,
    print: id === 'participants' && values['with-contacts'] === true ? 'participantsContacts' : id,
    language: oneOf(values.language, LANGUAGES, '--language', output.language),
    isTrilingual: values.trilingual === true,
    isInOwnLanguage: values['own-language'] === true,
    paper: oneOf(values.paper, PAPERS, '--paper', USUAL.paper),
    badgeSize: oneOf(values.size, BADGE_SIZES, '--size', USUAL.badgeSize),
    perSheet: oneOf(values['per-sheet'], PER_SHEET, '--per-sheet', '2') === '1' ? 1 : 2,
    whom: { ...EVERYONE, delegation: oneOf(values.delegation, COUNTRIES, '--delegation', null) }
  }
  const path = oneFile(files)
  const out = required(values.out, '--out')
  const built = buildPrint(meetingOf(await openWorkspace(path), values.meeting, 'failed.noMeeting'), request)
  const without = built.without.map(fullName)
  for (const name of without) output.error(output.say('warning.noAddress', { name }))
  if (built.people === 0) throw new WorkError('failed.nobody', { what })
  const { pdf, pages, unprintable } = await typesetOne(built, output)
  if (unprintable.length > 0) output.error(output.say('warning.unprintable', { file: out, letters: unprintable.join(' ') }))
  await writeFiles(dirname(out), [{ path: out, content: pdf }])
  if (values.json) output.json({ path: out, language: built.language, format: 'pdf', pages, people: built.people, without })
  else output.line(out)
}

/** One of the words allowed; `usual` where the option was not given. */
function oneOf<T extends string, U>(value: string | undefined, allowed: readonly T[], option: string, usual: U): T | U {
  if (value === undefined) return usual
  return listOf(value, allowed, option)[0] ?? usual
}

async function typesetOne(built: BuiltPrint, output: Output): Promise<Typeset> {
  const engine = await openEngine({ fontsFolder: output.fontsFolder })
  try {
    return typeset(engine, built.document)
  } catch (error) {
    throw new WorkError('failed.typeset', { file: built.fileName, reason: reasonOf(error) })
  }
}
