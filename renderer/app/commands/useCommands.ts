import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { openFile, saveCopy, useSettings, useUndo, useWorkspace } from '#renderer/store/index.ts'
import { showToast } from '#renderer/ui/overlays/toast-queue.ts'
import { navigate } from '../navigation.ts'
import { openPalette } from '../palette/palette-state.ts'
import { screenOf } from '../registry.ts'
import type { CommandContext } from './command.ts'

/** Takes away the news of the last step of undo: that of the next one replaces it. */
let dismissLast = (): void => undefined

/** What commands do here: the effects of this window, with its news. */
export function useCommands(): CommandContext {
  const { t } = useTranslation('app')
  const { takeBack, redoIt } = useUndo()
  const [, changeSettings] = useSettings()
  const { name } = useWorkspace()
  return useMemo(() => {
    const step = async (work: typeof takeBack, done: 'undone' | 'redone', nothing: 'nothing' | 'nothingToRedo'): Promise<void> => {
      const outcome = await work()
      const [left] = outcome.leftAlone
      dismissLast()
      if (left) dismissLast = showToast(t('undo.leftAlone', { count: outcome.leftAlone.length, by: left.changedBy }))
      else if (!outcome.done) dismissLast = showToast(t(`undo.${nothing}`))
      else if (done === 'redone') dismissLast = showToast(t('undo.redone'))
      else dismissLast = showToast(t('undo.undone'), { action: { label: t('undo.redo'), perform: redo } })
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
  }, [t, takeBack, redoIt, changeSettings, name])
}
