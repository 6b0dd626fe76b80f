import { planReturn } from '#shared/translation/back/plan.ts'
import { formerWordsIn } from '#shared/translation/back/former-words.ts'
import type { ReturnPlan } from '#shared/translation/back/outcome.ts'
import { chooseTexts, type Choice } from '#shared/translation/send/choose.ts'
import { makeUnitFile } from '#shared/translation/send/make-file.ts'
import { writeUnits } from '#shared/translation/send/write.ts'
import { textsOfMeeting, type MeetingText } from '#shared/translation/texts.ts'
import type { ExchangeFormat, ReturnedFile } from '#shared/translation/units/returned.ts'
import type { UnitFile } from '#shared/translation/units/unit.ts'
import { readExchange } from '#shared/intake/translation/read-exchange.ts'
import { withWording } from '#shared/domain/wording/hook.ts'
import { undoWithWording } from '#shared/domain/wording/undo.ts'
import type { Edit } from '#shared/ledger/author.ts'
import { recordKey, type Change } from '#shared/ledger/change.ts'
import type { UndoPlan } from '#shared/ledger/undo.ts'
import { meetingView, type MeetingView } from '#shared/view/meeting-view.ts'
import { rowsOf } from '#shared/view/rows.ts'
import { Laptop } from '#tests/unit/ledger/laptops.ts'
import { meeting } from '#tests/unit/domain/meetings.ts'

export type UnitFormat = Exclude<ExchangeFormat, 'tbx'>
export const UNIT_FORMATS: readonly UnitFormat[] = ['xliff12', 'xliff21', 'tmx', 'xlsx', 'docx']

/** A laptop that sends texts out and takes them back as the app does. */
export class ExchangeLaptop extends Laptop {
  constructor(...edits: Edit[]) {
    super('ana')
    for (const edit of [meeting(), ...edits]) this.perform(edit)
  }

  override perform(edit: Edit, at?: string): Change[] {
    const states = this.states()
    return super.perform(withWording(edit, (record) => states.get(recordKey(record))?.row ?? null), at)
  }

  protected override planned(plan: UndoPlan, gesture: readonly Change[]): UndoPlan {
    return undoWithWording(plan, gesture)
  }

  view(): MeetingView {
    const view = meetingView(rowsOf(this.states().values()), 'm')
    if (view === null) throw new Error('No meeting')
    return view
  }

  texts(): readonly MeetingText[] {
    return textsOfMeeting(this.view())
  }

  text(id: string): MeetingText {
    const text = this.texts().find((one) => one.id === id)
    if (text === undefined) throw new Error(`No text ${id}`)
    return text
  }

  file(choice: Partial<Choice> = {}): UnitFile {
    const whole: Choice = { from: 'en', to: 'fr', what: 'needed', kinds: null, group: null, ...choice }
    return makeUnitFile(this.view(), chooseTexts(this.texts(), whole).texts, { from: whole.from, to: whole.to, at: '2027-09-30T14:00:00Z' })
  }

  send(format: UnitFormat, choice: Partial<Choice> = {}): Promise<Uint8Array> {
    return writeUnits(this.file(choice), format)
  }

  plan(file: ReturnedFile): ReturnPlan {
    return planReturn(file, { meeting: 'm', texts: this.texts(), formerWords: formerWordsIn([...this.known.values()]) })
  }

  planOf(bytes: Uint8Array): ReturnPlan {
    return this.plan(readUnits(bytes))
  }
}

export function readUnits(bytes: Uint8Array | string): ReturnedFile {
  const read = readExchange(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes)
  if (!read.ok) throw new Error(`Refused: ${JSON.stringify(read.problem)}`)
  if (read.value.format === 'tbx') throw new Error('A term base')
  return read.value
}

export function textOfBytes(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

/** A translator who writes each word in capitals, and leaves codes and marks where they are: as careful as a machine can be. */
export function translated(xml: string): string {
  return xml
    .replaceAll(/<target[^>]*>[^]*?<\/target>\s*/gu, '')
    .replaceAll(/<source>([^]*?)<\/source>/gu, (whole, words: string) => `${whole}<target>${capitals(words)}</target>`)
}

function capitals(xml: string): string {
  return xml.replaceAll(/(^|>)([^<]*)/gu, (_, before: string, words: string) => before + words.replaceAll(/&\w+;|[^&]+/gu, (piece) => (piece.startsWith('&') ? piece : piece.toUpperCase())))
}
