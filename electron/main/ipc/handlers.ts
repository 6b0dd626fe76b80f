import { basename } from 'node:path'
import { app, session } from 'electron'
import type { FileFacts } from '#shared/domain/attachment/facts.ts'
import type { LaunchState } from '#shared/ipc/contract.ts'
import type { Services } from '../services/services.ts'
import { readFrom, readPath } from '../services/arrivals.ts'
import { saveExport, savePrint } from '../services/save-as.ts'
import type { Handlers } from './answer.ts'

/** What the main process does for the window, one line a request. */
export function requestHandlers(services: Services): Handlers {
  const { settings, workspaces, dialogs, files, arrivals, typesetter, packs, written, intake } = services
  let packFolder: string | undefined

  return {
    'app.launch': () => launchState(services),
    'app.quit': () => app.quit(),
    'app.mayClose': () => services.mayClose(),
    'app.showInFolder': (path) => written.showInFolder(path),
    'app.openFile': (path) => written.open(path),

    'settings.change': async (change) => {
      const changed = await settings.change(change)
      services.applySettings(changed)
      return changed
    },

    'workspace.create': async ({ name }) => {
      await workspaces.create(name)
      return launchState(services)
    },
    'workspace.adopt': async ({ id, name }) => {
      await workspaces.adopt(id, name)
      return launchState(services)
    },
    'workspace.switch': async ({ id }) => {
      await workspaces.switchTo(id)
      return launchState(services)
    },
    'workspace.renewDevice': async () => {
      await workspaces.renewDevice()
      return launchState(services)
    },

    'journal.append': ({ workspace, changes }) => workspaces.append(workspace, changes),
    'journal.read': ({ workspace }) => workspaces.read(workspace),
    // Chromium keeps deleted values in the files of IndexedDB until it happens to compact them: they go as a whole.
    'journal.purge': ({ workspace }) => workspaces.purge(workspace, () => session.defaultSession.clearStorageData({ storages: ['indexdb'] })),

    'attachment.add': ({ workspace, bytes }) => workspaces.keepAttachment(workspace, bytes),
    'attachment.read': ({ workspace, hash }) => workspaces.readAttachment(workspace, hash),

    'attachment.inspect': async ({ workspace, hashes }) => {
      const folder = await workspaces.attachmentFolder(workspace)
      const facts: FileFacts[] = []
      for (const hash of hashes) {
        const found = await typesetter.inspect(folder, hash)
        // One that the folder lacks may be in a snapshot, from which it is then put back.
        const isMended = found.state === 'missing' && (await workspaces.readAttachment(workspace, hash)).bytes !== null
        facts.push(isMended ? await typesetter.inspect(folder, hash) : found)
      }
      return facts
    },

    'exchange.saveCopy': async ({ workspace, suggestedName }) => {
      const path = await dialogs.saveFile(suggestedName)
      if (path === null) return null
      const notices = await workspaces.writeCopy(workspace, path)
      written.add(path)
      return { path, notices }
    },
    'exchange.open': async () => {
      const path = await dialogs.openFile()
      return path === null ? null : readPath(files, path)
    },
    'exchange.openBytes': ({ name, bytes }) => readFrom(files, name, { bytes }),
    'exchange.takePending': () => Promise.all(arrivals.take().map((path) => readPath(files, path))),

    'backup.list': ({ workspace }) => workspaces.listBackups(workspace),
    'backup.look': ({ workspace, backup }) => workspaces.lookIntoBackup(workspace, backup),
    'backup.read': ({ workspace, backup }) => workspaces.readBackup(workspace, backup),
    'backup.save': async ({ workspace, backup, suggestedName }) => {
      const path = await dialogs.saveFile(suggestedName)
      if (path === null) return null
      const copied = await workspaces.copyBackup(workspace, backup, path)
      if (copied === null) return { path: null, notices: [] }
      written.add(path)
      return { path, notices: copied.notices }
    },

    'typeset.preview': ({ slot, document }) => typesetter.preview(slot, document),
    'pack.chooseFolder': async () => {
      const folder = await dialogs.chooseFolder()
      if (folder === null) return null
      packFolder = folder
      return { folder }
    },
    'pack.write': async ({ job, documents, archive }) => {
      if (packFolder === undefined) return { ok: false, cancelled: false, problem: { key: 'pack.noFolder', values: {} } }
      const answer = await packs.write(job, documents, packFolder, archive)
      if (answer.ok) written.add(answer.folder)
      return answer
    },
    'pack.cancel': ({ job }) => packs.cancel(job),

    'intake.choose': async () => {
      const path = await dialogs.openList()
      return path === null ? null : intake.open(basename(path), { path })
    },
    'intake.openBytes': ({ name, bytes }) => intake.open(name, { bytes }),
    'intake.rows': (page) => intake.rows(page),
    'intake.close': ({ file }) => intake.close(file),
    'print.save': ({ suggestedName, document }) => savePrint(services, suggestedName, document),
    'print.open': ({ name, document }) => services.prints.open(name, document),
    'export.save': ({ suggestedName, bytes }) => saveExport(services, suggestedName, bytes)
  }
}

async function launchState({ settings, workspaces }: Services): Promise<LaunchState> {
  const workspace = await workspaces.current()
  return {
    workspace,
    workspaces: await workspaces.list(),
    settings: settings.get(),
    notices: [...settings.takeNotices(), ...workspaces.takeNotices()],
    version: { app: app.getVersion(), electron: process.versions.electron, chromium: process.versions.chrome }
  }
}
