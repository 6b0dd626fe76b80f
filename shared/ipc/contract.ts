import type { Language } from '#shared/foundation/language.ts'
import type { FileFacts } from '#shared/domain/attachment/facts.ts'
import type { Cell, Grid, MergedCells } from '#shared/intake/grid.ts'
import type { Change } from '#shared/ledger/change.ts'

/**
 * The contract between the window and the main process: every request, its argument and its answer, and every event.
 * Wrappers on both sides are derived from these two tables; raw `ipcRenderer` and `ipcMain` are banned elsewhere.
 */
export interface Requests {
  /** What the window needs to start: who, where, in which language, and how far the journal on disk has come. */
  'app.launch': { argument: undefined; answer: LaunchState }
  'app.quit': { argument: undefined; answer: undefined }
  /** Everything that was being typed is stored: the window that `app.closing` spoke of may close. */
  'app.mayClose': { argument: undefined; answer: undefined }
  /** Opens one of the folders or files that the app itself wrote in this run. */
  'app.showInFolder': { argument: string; answer: undefined }
  'app.openFile': { argument: string; answer: undefined }
  'settings.change': { argument: Partial<Settings>; answer: Settings }
  /** Makes and opens a new, empty workspace. */
  'workspace.create': { argument: { name: string }; answer: LaunchState }
  /** Opens the workspace that a file brought along, making it when this laptop does not have it yet. */
  'workspace.adopt': { argument: { id: string; name: string }; answer: LaunchState }
  'workspace.switch': { argument: { id: string }; answer: LaunchState }
  /** A new device name for this workspace, needed after a rebuild so that no change number is ever used twice. */
  'workspace.renewDevice': { argument: undefined; answer: LaunchState }
  /** Appends to the journal and answers after fsync. Changes already there are passed over. */
  'journal.append': { argument: { workspace: string; changes: Change[] }; answer: JournalMarker }
  /** Everything that lies on disk for this workspace: newest good snapshot and journal, as one set of changes. */
  'journal.read': { argument: { workspace: string }; answer: RecoveredLedger }
  /**
   * After a redaction, with every edit in the journal and the databases closed: removes what was struck from every file of
   * this workspace and clears the window's databases, those of other workspaces too, which are then rebuilt.
   */
  'journal.purge': { argument: { workspace: string }; answer: PurgeReport }
  /** Keeps a file that people added, named by the SHA-256 of its bytes, and answers when it is on the disk. */
  'attachment.add': { argument: { workspace: string; bytes: Uint8Array }; answer: { hash: string } }
  /** Null when it is nowhere on this computer, or damaged everywhere. */
  'attachment.read': { argument: { workspace: string; hash: string }; answer: { bytes: Uint8Array | null; notices: Notice[] } }
  /** What attached files are, by their bytes, in the order of `hashes`: looked at in a process of its own. Those that are nowhere on this computer are missing. */
  'attachment.inspect': { argument: { workspace: string; hashes: string[] }; answer: FileFacts[] }
  /** Asks where, then writes a `.alternat` file with everything. Null when the person cancelled. */
  'exchange.saveCopy': { argument: { workspace: string; suggestedName: string }; answer: { path: string; notices: Notice[] } | null }
  /** Asks which file, reads and verifies it. Null when the person cancelled. */
  'exchange.open': { argument: undefined; answer: OpenedFile | null }
  /** Verifies a file that was dropped on the window. */
  'exchange.openBytes': { argument: { name: string; bytes: Uint8Array }; answer: OpenedFile }
  /** Files that arrived by double click before or since the window was ready. */
  'exchange.takePending': { argument: undefined; answer: OpenedFile[] }
  /** The backups of a workspace on this computer, newest first. None of them is read for it. */
  'backup.list': { argument: { workspace: string }; answer: Backup[] }
  /** What a backup holds, in figures. Null when it is damaged, or was let go of since it was listed. */
  'backup.look': { argument: { workspace: string; backup: string }; answer: BackupFacts | null }
  /** Everything that a backup holds, to be opened as a workspace of its own. Null as above. */
  'backup.read': { argument: { workspace: string; backup: string }; answer: BackupRead | null }
  /** Asks where, then writes a backup as a `.alternat` file. Null when the person cancelled. */
  'backup.save': { argument: { workspace: string; backup: string; suggestedName: string }; answer: { path: string | null; notices: Notice[] } | null }
  /** Typesets one document for the preview; a newer request for the same `slot` replaces an older one. */
  'typeset.preview': { argument: { slot: string; document: TypesetDocument }; answer: TypesetAnswer }
  /** Asks for a folder and remembers it for `pack.write`. Null when the person cancelled. */
  'pack.chooseFolder': { argument: undefined; answer: { folder: string } | null }
  /** Typesets the documents one after the other into the chosen folder; progress comes as events. */
  'pack.write': { argument: { job: string; documents: NamedDocument[]; archive: PackArchive | null }; answer: PackAnswer }
  'pack.cancel': { argument: { job: string }; answer: undefined }
  /** Asks which list to read (workbook, CSV, vCards) and reads it. Null when the person cancelled. */
  'intake.choose': { argument: undefined; answer: IntakeAnswer | null }
  /** Reads a list that was dropped on the window. */
  'intake.openBytes': { argument: { name: string; bytes: Uint8Array }; answer: IntakeAnswer }
  /**
   * Rows of the list that is open, from row `from` (0 is the first). At most `count`, and fewer when they are long: ask
   * on from the end of what came. Empty at the end of the sheet. Rejects when another list was opened since.
   */
  'intake.rows': { argument: { file: string; sheet: number; from: number; count: number }; answer: Cell[][] }
  /** Lets go of the list. One that is not open is passed over. */
  'intake.close': { argument: { file: string }; answer: undefined }
  /** Asks where, then typesets one document and writes it there as PDF. Null when the person cancelled. */
  'print.save': { argument: { suggestedName: string; document: TypesetDocument }; answer: PrintAnswer | null }
  /** Typesets one document into the app’s own folder and opens it in the system’s viewer, which prints it; the copy is removed when the app ends. */
  'print.open': { argument: { name: string; document: TypesetDocument }; answer: PrintAnswer }
  /** Asks where, then writes what the window has made for other programs: .csv, .xlsx, .docx, .vcf, .ics, .xml, .json, .xlf, .tmx or .tbx, by the suggested name. Null when the person cancelled. */
  'export.save': { argument: { suggestedName: string; bytes: Uint8Array }; answer: { path: string } | null }
}

/** What the main process tells the window without being asked. */
export interface Events {
  /** A menu item was chosen; the window performs the command of that name. */
  'menu.command': { command: MenuCommand }
  /** The window is about to close. It waits a little for `app.mayClose`. */
  'app.closing': undefined
  /** A `.alternat` file was opened from outside (double click, second launch). */
  'exchange.arrived': undefined
  'pack.progress': { job: string; done: number; total: number; current: string }
}

/** A picture is far smaller once it has been made ready; more than this is refused. */
export const ATTACHMENT_BYTES = 20_000_000

export const MENU_COMMANDS = [
  'undo', 'redo', 'palette', 'openFile', 'saveCopy', 'newWorkspace', 'settings', 'history', 'packs', 'planNext'
] as const
export type MenuCommand = (typeof MENU_COMMANDS)[number]

export type Theme = 'system' | 'light' | 'dark'

export interface Settings {
  language: Language
  theme: Theme
  /** The name written into each change, so that history says who. */
  author: string
}

export interface WorkspaceSummary {
  id: string
  name: string
  /** ISO instant of the last time it was opened, for people to read. */
  openedAt: string
}

export interface LaunchState {
  /** Null before the first choice: the window then shows the welcome screen. */
  workspace: (WorkspaceSummary & { device: string; journal: JournalMarker; isPurgeDue: boolean }) | null
  workspaces: WorkspaceSummary[]
  settings: Settings
  /** What people should know about the start, such as damaged journal lines that were set aside. */
  notices: Notice[]
  version: { app: string; electron: string; chromium: string }
}

/** How far the disk has come: the number of changes there, and the highest number of each device. */
export interface JournalMarker {
  count: number
  highest: Record<string, number>
}

export interface RecoveredLedger {
  changes: Change[]
  notices: Notice[]
}

/** A backup on this computer. */
export interface Backup {
  /** Its name among the backups of its workspace; never a path. */
  id: string
  /** ISO instant. */
  madeAt: string
  bytes: number
  /** It was found damaged earlier and set aside: it can no longer be read. */
  isDamaged: boolean
}

export interface BackupFacts {
  changes: number
  /** Records that are there: people, sessions, documents and all others. */
  records: number
  last: { by: string; at: string } | null
}

export interface BackupRead {
  changes: Change[]
  attachments: Uint8Array[]
  notices: Notice[]
}

/** How many files a purge removed because they could hold a struck value. */
export interface PurgeReport {
  snapshots: number
  segments: number
  /** Damaged parts that had been set aside. */
  setAside: number
}

/** Key of a sentence in `locales/<language>/notices.json`, with what goes into it. */
export interface Notice {
  key: string
  values: Record<string, string | number>
}

export type OpenedFile =
  | { ok: true; name: string; workspace: string; workspaceName: string; changes: Change[]; attachments: Uint8Array[] }
  | { ok: false; name: string; problem: Notice }

/** A template of the house with its data. Text from people is only ever data. */
export interface TypesetDocument {
  /** Name of a template in `electron/typeset/templates`. */
  template: string
  /** JSON text that the template reads. */
  data: string
  /** Whether to answer on which page each row stands that has an id. */
  places?: true | undefined
  /** The attached files that it shows, as `<SHA-256>.<pdf, png or jpeg>`; their bytes are read where they lie. */
  attached?: readonly string[] | undefined
  /** PDF/UA-1 if absent; with `a-3a` PDF/A-3a as well. */
  standard?: 'ua-1' | 'a-3a' | undefined
  /** Whether to answer where on the pages stands what was made from which record, and where each stretch of the book begins. */
  sources?: true | undefined
}

/** Where what was made from a record or a text begins ("": from none): page from 1, points from its top. It goes on to the next one. */
export interface SourcePlace {
  id: string
  page: number
  y: number
}

/** A file of a pack: a document that is typeset there, its bytes, or an attached file by the SHA-256 of its bytes. */
export type NamedDocument = { fileName: string; language: Language } & ({ document: TypesetDocument } | { content: Uint8Array } | { attachment: string })

/** All files in one ZIP instead of one by one, with the page that it opens with; locked where there is a passphrase. */
export interface PackArchive {
  /** Ends in `.zip`; a locked one gets `.age` behind it. */
  fileName: string
  index: string
  passphrase: string | null
}

/** Pages that were set. Empty lists where nothing of them was asked for. */
export interface TypesetPages {
  ok: true
  pdf: Uint8Array
  pages: number
  places: { id: string; page: number }[]
  sources: SourcePlace[]
  /** On which page the cover, the contents and each part begin. */
  stretches: number[]
  headings: { id: string; page: number }[]
  milliseconds: number
}

export type TypesetAnswer =
  | TypesetPages
  | { ok: false; superseded: boolean; problem: Notice }

export type PackAnswer =
  | { ok: true; folder: string; files: { path: string; language: Language | null; pages: number | null; bytes: number }[] }
  | { ok: false; cancelled: boolean; problem: Notice | null }

/** A sheet of a list without its rows, which come in pages: a window must not receive 150,000 cells at once. */
export interface IntakeSheet {
  name: string
  isHidden: boolean
  /** How many rows and columns have content, blank ones between them included. */
  rows: number
  columns: number
  /** The first 60 rows, or as many of them as one page holds. */
  head: Cell[][]
  merged: MergedCells[]
}

/** One list is open at a time: opening another lets go of the one before. */
export type IntakeAnswer =
  | { ok: true; file: string; name: string; format: Grid['format']; epoch: Grid['epoch']; sheets: IntakeSheet[] }
  | { ok: false; name: string; problem: Notice }
export type PrintAnswer = { ok: true; path: string; pages: number } | { ok: false; problem: Notice }
