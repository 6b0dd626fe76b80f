/** The store: rows that follow every edit, named edits, undo, saving, files. Screens import from here alone. */
export {
  changesNamed, changesOfGesture, changesOfKind, changesOfRecords, closeBooks, openDropped, openFile, saveCopy, takeBackIf, type Closing
} from './actions.ts'
export { addAttachment } from './attachments/keep.ts'
export { pictureOf } from './attachments/picture.ts'
export { takeFile } from './attachments/take-file.ts'
export { useAttachment } from './attachments/use-attachment.ts'
export { lookAt, readPictures, useFiles } from './attachments/use-files.ts'
export { listBackups, lookIntoBackup, openBackup, saveBackup } from './backups.ts'
export { beginEmpty, beginExample } from './begin.ts'
export { onEvent, request } from './bridge.ts'
export { writeUnitsBeside } from './beside/exchange-writing.ts'
export { leaveReturned, readReturned, useReturned } from './beside/exchanges.ts'
export {
  useAllRows, useConflicts, useHistory, useMeetingView, useNotices, usePerform, useRows, useSaveState, useSettings, useUndo, useVersion,
  useWorkspace, useWorkspaces
} from './hooks.ts'
export { newId, today } from './ids.ts'
export { chooseList, leaveList, leaveRefusedList, openDroppedList, useList } from './beside/lists.ts'
export { keepDroppedSchedule, leaveSchedule, readDroppedSchedule, readSchedule, useSchedule } from './beside/schedules.ts'
export { asItWas, currentCut, useAsItWas, type AsItWas } from './releases/as-it-was.ts'
export { startStore, StoreProvider } from './StoreProvider.tsx'
