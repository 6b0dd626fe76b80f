import { creation, deletion, edit, type DomainEdit } from '../edit.ts'

export function acceptFinding(id: string, values: { meeting: string; finding: string; facts: string; because: string; by: string }): DomainEdit {
  return edit('finding.accept', creation('acceptance', id, values))
}

/** Takes an acceptance back: the finding is shown again. */
export function reopenFinding(id: string): DomainEdit {
  return edit('finding.reopen', deletion('acceptance', id))
}
