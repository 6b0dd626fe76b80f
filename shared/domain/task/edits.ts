import type { Language, Trilingual } from '#shared/foundation/language.ts'
import type { Write } from '#shared/ledger/author.ts'
import { creation, deletion, edit, setText, setting, type DomainEdit } from '../edit.ts'

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

export function setTaskTitle(id: string, language: Language, text: string): DomainEdit {
  return setText('task.write', 'task', id, 'title', language, text)
}

export function deleteTask(id: string): DomainEdit {
  return edit('task.delete', deletion('task', id))
}
