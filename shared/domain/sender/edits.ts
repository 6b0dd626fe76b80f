import { creation, deletion, edit, type DomainEdit } from '../edit.ts'

/** Remembers how a sender's columns are matched. `columns`: field codes by the folded headings, which contain no dots. */
export function rememberSender(id: string, name: string, columns: Readonly<Record<string, string>>): DomainEdit {
  return edit('sender.remember', creation('sender', id, { name, columns }))
}

export function forgetSender(id: string): DomainEdit {
  return edit('sender.forget', deletion('sender', id))
}
