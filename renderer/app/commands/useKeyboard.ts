import { useEffect } from 'react'
import { isOfText, keepUndoHere } from '#renderer/ui/fields/text/text-undo.ts'
import { navigate, parseRoute, type ScreenId } from '../navigation.ts'
import { REGISTRY } from '../registry.ts'
import type { CommandContext } from './command.ts'
import { COMMANDS } from './commands.ts'
import { isPressed } from './keys.ts'

/** The keys that work everywhere: those of the commands, Ctrl+1 to Ctrl+9 for screens, F6 from region to region. */
export function useKeyboard(context: CommandContext): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return
      if (event.key === 'F6') {
        event.preventDefault()
        goToRegion(event.shiftKey ? -1 : 1)
        return
      }
      // A dialog is finished first; its keys do not reach what lies behind it.
      if (document.querySelector('[role="dialog"], [role="alertdialog"]')) {
        keepUndoHere(event)
        return
      }
      const screen = screenOfKey(event)
      if (screen) {
        event.preventDefault()
        goToScreen(screen)
        return
      }
      const command = COMMANDS.find((candidate) => candidate.keys.some((keys) => isPressed(keys, event)))
      if (!command?.isAvailable(context)) return
      if ((command.id === 'undo' || command.id === 'redo') && isOfText(command.id)) return
      event.preventDefault()
      command.perform(context)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [context])
}

function screenOfKey(event: KeyboardEvent): ScreenId | null {
  if (!/^[1-9]$/.test(event.key) || !isPressed(`Mod+${event.key}`, event)) return null
  return REGISTRY.filter((screen) => screen.section !== 'hidden')[Number(event.key) - 1]?.id ?? null
}

/** Goes to a screen; when one is on it already, back to its title. */
function goToScreen(screen: ScreenId): void {
  if (parseRoute(location.hash).screen === screen) document.querySelector<HTMLElement>('main h1')?.focus()
  else navigate({ screen })
}

/** Puts the focus into the next region of the window: bar, screens, page. */
function goToRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')]
  const present = regions.findIndex((region) => region.contains(document.activeElement))
  const next = regions[(present + step + regions.length) % regions.length]
  if (!next) return
  const target = next.querySelector<HTMLElement>('[aria-current="page"], h1, button, a[href], input')
  ;(target ?? next).focus()
}
