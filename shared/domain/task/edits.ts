import type { Language, Trilingual } from '#shared/foundation/language.ts'
import type { Write } from '#shared/ledger/author.ts'
import { addDays } from '#shared/foundation/time/index.ts'
import { creation, deletion, edit, setText, setting, type DomainEdit } from '../edit.ts'
import type { Task } from './schema.ts'

export interface NewTask {
  meeting: string
  rank: string
  title: Trilingual
  due: string | null
}

/** The write that adds a step; planning a meeting brings the whole calendar in one gesture. */
export function taskCreation(id: string, values: NewTask): Write {
  return creation('task', id, { ...values })
}

export function addTask(id: string, values: NewTask): DomainEdit {
  return edit('task.create', taskCreation(id, values))
}

export function completeTask(id: string, done: boolean): DomainEdit {
  return edit(done ? 'task.complete' : 'task.reopen', setting('task', id, { done }))
}

export function moveTask(id: string, due: string | null): DomainEdit {
  return edit('task.move', setting('task', id, { due }))
}

/** Gives several steps their days at once. */
export function dateTasks(days: readonly { id: string; due: string }[]): DomainEdit {
  return edit('task.move', ...days.map(({ id, due }) => setting('task', id, { due })))
}

/** Moves several steps by as many days, as when the opening day has moved. Steps without a day stay so. */
export function shiftTasks(tasks: readonly Pick<Task, 'id' | 'due'>[], days: number): DomainEdit {
  return edit('task.move', ...tasks.flatMap(({ id, due }) => (due === null ? [] : [setting('task', id, { due: addDays(due, days) })])))
}

/** Lays out a whole planning calendar for a meeting that has none. */
export function addTasks(writes: readonly Write[]): DomainEdit {
  return edit('task.create', ...writes)
}

export function setTaskTitle(id: string, language: Language, text: string): DomainEdit {
  return setText('task.write', 'task', id, 'title', language, text)
}

export function deleteTask(id: string): DomainEdit {
  return edit('task.delete', deletion('task', id))
}
