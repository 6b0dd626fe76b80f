import { fileURLToPath } from 'node:url'
import { speakingLanguage } from './arguments.ts'
import { info } from './commands/info.ts'
import { pack } from './commands/pack.ts'
import { sample } from './commands/sample.ts'
import { timetable } from './commands/timetable.ts'
import { openOutput, type Output } from './output.ts'
import { DONE, FAILED, UsageError, WorkError, WRONG_USAGE } from './usage.ts'

const COMMANDS: Readonly<Record<string, (words: string[], output: Output) => Promise<void>>> = { sample, info, pack, timetable }

/** The bundle lies in `out/cli/`, two folders below the project. */
const FONTS = fileURLToPath(new URL('../../assets/fonts', import.meta.url))

/** Runs one command and answers with its exit code. */
async function run(words: readonly string[]): Promise<number> {
  const output = await openOutput(speakingLanguage(process.env), FONTS)
  const [name, ...rest] = words
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    output.line(output.say('usage.all'))
    return name === undefined ? WRONG_USAGE : DONE
  }
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (command === undefined) throw new UsageError('usage.noCommand', { name })
    await command(rest, output)
    return DONE
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

process.exitCode = await run(process.argv.slice(2))
