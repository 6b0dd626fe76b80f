import { fileURLToPath } from 'node:url'
import { speakingLanguage } from './arguments.ts'
import { check } from './commands/check.ts'
import { close } from './commands/close.ts'
import { diff } from './commands/diff.ts'
import { exportPeople } from './commands/people/export.ts'
import { exportSchedule } from './commands/schedule/export.ts'
import { importPeople } from './commands/people/import.ts'
import { importSchedule } from './commands/schedule/import.ts'
import { info } from './commands/info.ts'
import { exportOutcomes } from './commands/outcomes/export.ts'
import { importOutcomes } from './commands/outcomes/import.ts'
import { pack } from './commands/pack.ts'
import { print } from './commands/print.ts'
import { readiness } from './commands/readiness.ts'
import { release } from './commands/release.ts'
import { sample } from './commands/sample.ts'
import { timetable } from './commands/timetable.ts'
import { exportTranslation } from './commands/translation/export.ts'
import { importTranslation } from './commands/translation/import.ts'
import { translationStatus } from './commands/translation/status.ts'
import { openOutput, type Output } from './output.ts'
import { DONE, FAILED, UsageError, WorkError, WRONG_USAGE } from './usage.ts'

/** A command answers with its exit code, or with nothing when it is done. */
type Command = (words: string[], output: Output) => Promise<void | number>

const COMMANDS: Readonly<Record<string, Command>> = {
  check, sample, info, pack, print, readiness, close, timetable, release, diff,
  'import people': importPeople, 'export people': exportPeople, 'import schedule': importSchedule, 'export schedule': exportSchedule,
  'import outcomes': importOutcomes, 'export outcomes': exportOutcomes,
  'translation status': translationStatus, 'translation export': exportTranslation, 'translation import': importTranslation
}

/** The bundle lies in `out/cli/`, two folders below the project. */
const FONTS = fileURLToPath(new URL('../../assets/fonts', import.meta.url))

/** The command that the words begin with; some have two words. */
function commandOf(words: readonly string[]): { run: Command; length: number } | null {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(' ')
    const run = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (run !== undefined) return { run, length }
  }
  return null
}

/** Runs one command and answers with its exit code. */
async function run(words: readonly string[]): Promise<number> {
  const output = await openOutput(speakingLanguage(process.env), FONTS)
  const [name] = words
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    output.line(output.say('usage.all'))
    return name === undefined ? WRONG_USAGE : DONE
  }
  try {
    const command = commandOf(words)
    if (command === null) throw new UsageError('usage.noCommand', { name })
    return (await command.run(words.slice(command.length), output)) ?? DONE
  } catch (error) {
    if (error instanceof UsageError) {
      output.error(output.say(error.sentence.key, error.sentence.values))
      output.error(output.say('usage.all'))
      return WRONG_USAGE
    }
    if (error instanceof WorkError) {
      output.error(output.say(error.sentence.key, error.sentence.values))
      return FAILED
    }
    output.error(output.say('failed.unexpected', { reason: error instanceof Error ? (error.stack ?? error.message) : String(error) }))
    return FAILED
  }
}

// Who reads may stop early, as `head` does: the work goes on to its end, unheard.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await run(process.argv.slice(2))
