/** The store: rows that follow every edit, named edits, undo, saving, files. Screens import from here alone. */
export { changesNamed, changesOfGesture, changesOfRecords, openDropped, openFile, saveCopy, takeBackIf } from './actions.ts'
export { beginEmpty, beginExample } from './begin.ts'
export { onEvent, request } from './bridge.ts'
export {
  useAllRows, useConflicts, useHistory, useMeetingView, useNotices, usePerform, useRows, useSaveState, useSettings, useUndo, useVersion,
  useWorkspace, useWorkspaces
} from './hooks.ts'
export { newId, today } from './ids.ts'
export { chooseList, leaveList, openDroppedList, useList, type ListState } from './lists.ts'
export { startStore, StoreProvider } from './StoreProvider.tsx'
