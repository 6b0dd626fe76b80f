import type { Settings } from '#shared/ipc/contract.ts'
import type { Arrivals } from './arrivals.ts'
import type { Dialogs } from './dialogs.ts'
import type { FilesClient } from './files-client.ts'
import type { IntakeClient } from './intake-client.ts'
import type { PrintCopies } from './print-copies.ts'
import type { PackWriter } from './pack-writer.ts'
import type { SettingsStore } from './settings.ts'
import type { Typesetter } from './typesetter.ts'
import type { Workspaces } from './workspaces/workspaces.ts'
import type { WrittenPaths } from './written-paths.ts'

/** Everything that the window can ask for, put together in `serve.ts`. */
export interface Services {
  settings: SettingsStore
  /** Called after a change: the menu speaks another language, the system's frame takes another theme. */
  applySettings: (settings: Settings) => void
  workspaces: Workspaces
  files: FilesClient
  dialogs: Dialogs
  arrivals: Arrivals
  typesetter: Typesetter
  packs: PackWriter
  written: WrittenPaths
  prints: PrintCopies
  intake: IntakeClient
  /** Lets the window close that was held until everything was stored. */
  mayClose: () => void
}
