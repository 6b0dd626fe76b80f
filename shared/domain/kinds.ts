import type { z } from 'zod'
import { acceptanceSchema, type Acceptance } from './acceptance/schema.ts'
import { attendanceSchema, type Attendance } from './attendance/schema.ts'
import { documentSchema, type Document } from './document/schema.ts'
import { coChairSchema, groupSchema, type CoChair, type Group } from './group/schema.ts'
import { itemSchema, type Item } from './item/schema.ts'
import { meetingSchema, type Meeting } from './meeting/schema.ts'
import { outcomeSchema, type Outcome } from './outcome/schema.ts'
import { packSchema, type Pack } from './pack/schema.ts'
import { partnershipSchema, type Partnership } from './partnership/schema.ts'
import { personSchema, type Person } from './person/schema.ts'
import { redactionSchema, type Redaction } from './redaction/schema.ts'
import { releaseSchema, type Release } from './release/schema.ts'
import { roomSchema, type Room } from './room/schema.ts'
import { seatingSchema, type Seating } from './seating/schema.ts'
import { senderSchema, type Sender } from './sender/schema.ts'
import { sessionSchema, type Session } from './session/schema.ts'
import { taskSchema, type Task } from './task/schema.ts'
import { termSchema, type Term } from './term/schema.ts'
import { wordSchema, type KnownWord } from './word/schema.ts'

/** Every kind of record that this version knows. Others are kept in the ledger untouched. */
export interface Entities {
  partnership: Partnership
  meeting: Meeting
  group: Group
  coChair: CoChair
  person: Person
  attendance: Attendance
  room: Room
  session: Session
  item: Item
  document: Document
  task: Task
  outcome: Outcome
  seating: Seating
  sender: Sender
  term: Term
  word: KnownWord
  acceptance: Acceptance
  pack: Pack
  redaction: Redaction
  release: Release
}
export type Kind = keyof Entities

/** Every schema is an object of fields that do not depend on each other: `restore` parses them one by one. */
export const SCHEMAS: { [K in Kind]: z.ZodType<Entities[K]> & { shape: Readonly<Record<string, z.ZodType>> & { id: z.ZodType<string> } } } = {
  partnership: partnershipSchema,
  meeting: meetingSchema,
  group: groupSchema,
  coChair: coChairSchema,
  person: personSchema,
  attendance: attendanceSchema,
  room: roomSchema,
  session: sessionSchema,
  item: itemSchema,
  document: documentSchema,
  task: taskSchema,
  outcome: outcomeSchema,
  seating: seatingSchema,
  sender: senderSchema,
  term: termSchema,
  word: wordSchema,
  acceptance: acceptanceSchema,
  pack: packSchema,
  redaction: redactionSchema,
  release: releaseSchema
}

// Object.keys of a literal with exactly these keys; TypeScript widens it to string[].
export const KINDS = Object.keys(SCHEMAS) as Kind[]

export function isKind(value: string): value is Kind {
  return Object.hasOwn(SCHEMAS, value)
}
