/** The store: rows that follow every edit, named edits, undo, saving, files. Screens import from here alone. */
export {
  changesNamed, changesOfGesture, changesOfKind, changesOfRecords, closeBooks, openDropped, openFile, saveCopy, takeBackIf, type Closing
} from './actions.ts'
export { addAttachment } from './attachments/keep.ts'
export { pictureOf } from './attachments/picture.ts'
export { useAttachment } from './attachments/use-attachment.ts'
export { beginEmpty, beginExample } from './begin.ts'
export { onEvent, request } from './bridge.ts'
export { writeUnitsBeside } from './exchange-writing.ts'
export { leaveReturned, readReturned, useReturned } from './exchanges.ts'
export {
  useAllRows, useConflicts, useHistory, useMeetingView, useNotices, usePerform, useRows, useSaveState, useSettings, useUndo, useVersion,
  useWorkspace, useWorkspaces
} from './hooks.ts'
export { newId, today } from './ids.ts'
export { chooseList, leaveList, leaveRefusedList, openDroppedList, useList } from './lists.ts'
export { keepDroppedSchedule, leaveSchedule, readDroppedSchedule, readSchedule, useSchedule } from './schedules.ts'
export { asItWas, currentCut, useAsItWas, type AsItWas } from './releases/as-it-was.ts'
export { startStore, StoreProvider } from './StoreProvider.tsx'
