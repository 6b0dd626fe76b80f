import { creation, deletion, edit, type DomainEdit } from '../edit.ts'

export function acceptFinding(id: string, values: { meeting: string; finding: string; facts: string; because: string; by: string }): DomainEdit {
  return edit('finding.accept', creation('acceptance', id, values))
}

/** Takes acceptances back: their finding is shown again. Two laptops may have accepted it, each with a reason of its own. */
export function reopenFinding(...ids: readonly string[]): DomainEdit {
  return edit('finding.reopen', ...ids.map((id) => deletion('acceptance', id)))
}
