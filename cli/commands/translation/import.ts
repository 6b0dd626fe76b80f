import { randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import { readExchangeFile } from '#electron/intake/read-exchange-file.ts'
import { formerWordsIn } from '#shared/translation/back/former-words.ts'
import { returnEdit } from '#shared/translation/back/edit.ts'
import { DECIDED, TAKEN_AT_FIRST, type Outcome, type ReturnedText, type ReturnPlan } from '#shared/translation/back/outcome.ts'
import { planReturn } from '#shared/translation/back/plan.ts'
import { planTerms, termsEdit, type ReturnedTerm } from '#shared/translation/back/terms.ts'
import { termBase } from '#shared/translation/terms/base.ts'
import { textsOfMeeting } from '#shared/translation/texts.ts'
import type { ReturnedFile, Said } from '#shared/translation/units/returned.ts'
import type { ReturnedTerms } from '#shared/intake/translation/tbx.ts'
import { listOf, oneFile, readArguments, required } from '#cli/arguments.ts'
import type { Output } from '#cli/output.ts'
import { WorkError } from '#cli/usage.ts'
import { addToWorkspace, meetingOf, openWorkspace, type OpenWorkspace } from '#cli/workspace.ts'

/** What a person has to ask for by name. */
const ASKED = [...DECIDED].filter((outcome) => !TAKEN_AT_FIRST.has(outcome))

interface Wishes {
  also: readonly Outcome[]
  approve: boolean
  isDry: boolean
  isJson: boolean
}

/**
 * `translation import O --into F …`: takes over what a translator sent back, and says of each text what became of it. Texts whose source has
 * changed since, or that somebody has written here in the meantime, are left unless `--also` names them. With `--dry-run` nothing is written.
 *
 * `--json` answers with `{ format, from, to, isOfAnother, counts: { taken, changed, … }, written, texts: [{ id, outcome, units, isTaken, source,
 * presentSource, presentTarget, target, others, remarks }] }`; `source` is what the translator had, `units` are the numbers of units in the file. For TBX
 * with `{ format, created, changed, same, left, terms: [{ id, outcome, changes }] }`.
 */
export async function importTranslation(words: string[], output: Output): Promise<void> {
  const { values, positionals } = readArguments(words, {
    into: { type: 'string' },
    also: { type: 'string' },
    approve: { type: 'boolean' },
    meeting: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' }
  })
  const path = oneFile(positionals)
  const workspace = await openWorkspace(required(values.into, '--into'))
  const also = values.also === undefined ? [] : listOf(values.also, ASKED, '--also')
  const wishes: Wishes = { also, approve: values.approve === true, isDry: values['dry-run'] === true, isJson: values.json === true }
  const read = await readExchangeFile(path)
  if (!read.ok) throw new WorkError(`exchange:${read.problem.key}`, { ...read.problem.values, path })
  if (read.value.format === 'tbx') await importTerms(workspace, read.value, wishes, output)
  else await importTexts(workspace, values.meeting, read.value, wishes, output)
}

async function importTexts(workspace: OpenWorkspace, meeting: string | undefined, file: ReturnedFile, { also, approve, isDry, isJson }: Wishes, output: Output): Promise<void> {
  const view = meetingOf(workspace, meeting)
  const plan = planReturn(file, { meeting: view.meeting.id, texts: textsOfMeeting(view), formerWords: formerWordsIn(workspace.file.changes) })
  const isTaken = ({ outcome }: ReturnedText): boolean => TAKEN_AT_FIRST.has(outcome) || also.includes(outcome)
  const taken = new Set(plan.texts.filter(isTaken).map(({ id }) => id))
  const approver = approve ? { by: process.env['ALTERNAT_AUTHOR'] ?? userInfo().username, at: new Date().toISOString() } : null
  const edit = returnEdit(plan, { taken, approver })
  if (edit !== null && !isDry) await addToWorkspace(workspace, edit)
  if (isJson) output.json(answerOf(plan, file, taken, output))
  else tell(plan, taken.size, isDry, output)
}

function answerOf({ from, to, isOfAnother, texts, counts }: ReturnPlan, { format }: ReturnedFile, taken: ReadonlySet<string>, output: Output) {
  return {
    format, from, to, isOfAnother, counts, written: taken.size,
    texts: texts.map(({ id, outcome, text, numbers, source, target, others, remarks }) => ({
      id, outcome, units: numbers, isTaken: taken.has(id), source, presentSource: text?.text[from] ?? null, presentTarget: text?.text[to] ?? null, target, others,
      remarks: remarks.map((remark) => sentence(remark, output))
    }))
  }
}

/** What needs nobody's eye is counted; the rest is named. */
function tell({ from, texts, counts, isOfAnother }: ReturnPlan, written: number, isDry: boolean, output: Output): void {
  if (isOfAnother) output.line(output.say('exchange.another'))
  output.line(output.say(isDry ? 'exchange.would' : 'exchange.done', { written, ...counts }))
  const below = (key: string, words: string): void => output.line(`  ${output.say(key, { words: oneLine(words) })}`)
  for (const text of texts) {
    const { id, outcome, numbers, source, target, others, remarks } = text
    const why = remarks.map((remark) => sentence(remark, output)).join('; ')
    if (outcome === 'same' || outcome === 'empty' || (outcome === 'taken' && why === '') || outcome === 'confirmed') continue
    output.line(output.say('exchange.line', { id, units: numbers.join(', '), outcome: output.say(`exchange:outcome.${outcome}.name`) }) + (why === '' ? '' : ` ${why}`))
    if (outcome === 'taken') continue
    if (outcome === 'changed') below('exchange.was', source)
    if (outcome === 'changed') below('exchange.is', text.text?.text[from] ?? '')
    for (const words of [target, ...others]) if (words !== '') below('exchange.came', words)
  }
}

async function importTerms(workspace: OpenWorkspace, file: ReturnedTerms, { isDry, isJson }: Wishes, output: Output): Promise<void> {
  const terms = planTerms(file.terms, termBase(workspace.rows.term))
  const edit = termsEdit(terms, () => randomUUID())
  if (edit !== null && !isDry) await addToWorkspace(workspace, edit)
  const count = (outcome: ReturnedTerm['outcome']): number => terms.filter((term) => term.outcome === outcome).length
  const counts = { created: count('new'), changed: count('changed'), same: count('same'), left: file.left }
  if (isJson) output.json({ format: 'tbx', ...counts, terms: terms.filter(({ outcome }) => outcome !== 'same').map(({ term, known, outcome, changes }) => ({ id: known?.id ?? term.id, outcome, changes })) })
  else output.line(output.say(isDry ? 'exchange.termsWould' : 'exchange.termsDone', counts))
}

function sentence({ key, values }: Said, output: Output): string {
  return output.say(`exchange:${key}`, { ...values })
}

function oneLine(words: string): string {
  return words.replaceAll('\n', ' ⏎ ')
}
