import type { Session } from 'electron'

/** Camera, place, notifications, devices and all others: the app needs none, so no page gets one. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
}
