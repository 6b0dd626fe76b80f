import { LANGUAGES, textIn } from '#shared/foundation/language.ts'
import { TEXT_STATES } from '#shared/domain/wording/rules.ts'
import { countStates, needsWork } from '#shared/translation/counts.ts'
import { textsOfMeeting } from '#shared/translation/texts.ts'
import { oneFile, readArguments } from '#cli/arguments.ts'
import type { Output } from '#cli/output.ts'
import { meetingOf, openWorkspace } from '#cli/workspace.ts'

/**
 * `translation status F [--json]`: for each language how many texts are in which state and how many words are left to translate,
 * then the texts; without `--json` those alone that are missing or need another look. Ends with 0 whatever is left to do.
 */
export async function translationStatus(words: string[], output: Output): Promise<void> {
  const { values, positionals } = readArguments(words, { json: { type: 'boolean' }, meeting: { type: 'string' } })
  const texts = textsOfMeeting(meetingOf(await openWorkspace(oneFile(positionals)), values.meeting))
  const counts = countStates(texts)
  if (values.json) {
    output.json({
      languages: Object.fromEntries(LANGUAGES.map((language) => [language, { ...counts[language].states, todo: counts[language].todo, words: counts[language].words }])),
      texts: texts.map(({ id, record, path, kind, group, source, states, text, basis }) => ({ id, record, path, kind, group, source, states, text, basis }))
    })
    return
  }
  for (const language of LANGUAGES) {
    const states = TEXT_STATES.map((state) => `${output.say(`translation.states.${state}`)} ${counts[language].states[state]}`).join(', ')
    output.line(output.say('translation.sum', { language: output.say(`translation.languages.${language}`), states, words: counts[language].words }))
  }
  for (const { id, name, source, states } of texts) {
    const open = LANGUAGES.filter((language) => needsWork(states[language]))
    if (open.length === 0) continue
    const what = open.map((language) => `${language} ${output.say(`translation.states.${states[language]}`)}`).join(', ')
    output.line(output.say('translation.text', { id, name: textIn(name, output.language).text, source, what }))
  }
}
