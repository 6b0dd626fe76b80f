import { useMemo } from 'react'
import { openFile, saveCopy, useSettings, useUndo, useWorkspace } from '#renderer/store/index.ts'
import { showToast, type ToastAction, type Words } from '#renderer/ui/overlays/toast-queue.ts'
import { navigate } from '../navigation.ts'
import { openPalette } from '../palette/palette-state.ts'
import { screenOf } from '../registry.ts'
import type { CommandContext } from './command.ts'

/** What commands do here: the effects of this window, with its news. */
export function useCommands(): CommandContext {
  const { takeBack, redoIt } = useUndo()
  const [, changeSettings] = useSettings()
  const { name } = useWorkspace()
  return useMemo(() => {
    const step = async (work: typeof takeBack, done: 'undone' | 'redone', nothing: 'nothing' | 'nothingToRedo'): Promise<void> => {
      const outcome = await work()
      const [left] = outcome.leftAlone
      if (left) tell((t) => t('app:undo.leftAlone', { count: outcome.leftAlone.length, by: left.changedBy || t('codes:somebody') }))
      else if (!outcome.done) tell((t) => t(`app:undo.${nothing}`))
      else if (done === 'redone') tell((t) => t('app:undo.redone'))
      else tell((t) => t('app:undo.undone'), { label: (t) => t('app:undo.redo'), perform: redo })
    }
    const redo = (): void => void step(redoIt, 'redone', 'nothingToRedo')
    return {
      go: (screen, focus) => navigate({ screen, ...(focus === undefined ? {} : { focus }) }),
      undo: () => void step(takeBack, 'undone', 'nothing'),
      redo,
      openPalette,
      openFile: () => void openFile(),
      saveCopy: () => void saveCopy(name),
      showLanguage: (language) => void changeSettings({ language }),
      showTheme: (theme) => void changeSettings({ theme }),
      has: (screen) => screenOf(screen) !== null
    }
  }, [takeBack, redoIt, changeSettings, name])
}

let dismissLast = (): void => undefined

/** The news of one step of undo replaces that of the step before. */
function tell(text: Words, action?: ToastAction): void {
  dismissLast()
  dismissLast = showToast(text, action ? { action } : {})
}
