import { useEffect } from 'react'
import type { CommandContext } from './command.ts'
import { isOfText, undoText } from '#renderer/ui/fields/text/text-undo.ts'
import { commandOfMenu } from './commands.ts'

/** Performs what is chosen in the native menu. */
export function useMenuCommands(context: CommandContext): void {
  useEffect(
    () =>
      window.alternat.on('menu.command', ({ command }) => {
        if ((command === 'undo' || command === 'redo') && isOfText(command)) undoText(command)
        else commandOfMenu(command, context)?.perform(context)
      }),
    [context]
  )
}
