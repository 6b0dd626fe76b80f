import { app, type Session, type WebContents } from 'electron'
import { bundlePath } from '../environment.ts'
import { serveAppFiles } from './app-protocol.ts'
import { denyNavigation, denyNewWindows, denyWebviews } from './navigation.ts'
import { blockNetwork } from './network.ts'
import { denyPermissions } from './permissions.ts'

const FOR_SESSIONS: ((session: Session) => void)[] = [blockNetwork, denyPermissions]
const FOR_CONTENTS: ((contents: WebContents) => void)[] = [denyNavigation, denyNewWindows, denyWebviews]

/** Applies the rules to every session and page that ever comes up, the app's own and any other. */
export function applySecurityRules(session: Session): void {
  app.on('session-created', (created) => FOR_SESSIONS.forEach((rule) => rule(created)))
  app.on('web-contents-created', (_event, contents) => FOR_CONTENTS.forEach((rule) => rule(contents)))
  FOR_SESSIONS.forEach((rule) => rule(session))
  serveAppFiles(session, bundlePath('renderer'))
}
