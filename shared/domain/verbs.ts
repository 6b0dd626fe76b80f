/** Every named edit. History has a sentence for each, in three languages; a test holds them together. */
export const VERBS = [
  'partnership.create', 'partnership.name', 'partnership.style',
  'meeting.plan', 'meeting.record', 'meeting.change', 'meeting.write', 'meeting.inviteGroup', 'meeting.leaveOutGroup',
  'meeting.adoptAgenda', 'meeting.reopenAgenda', 'meeting.delete',
  'group.create', 'group.rename', 'group.pause', 'group.resume', 'group.end', 'group.split', 'group.merge', 'group.write', 'group.move',
  'coChair.seat', 'coChair.vacate', 'coChair.delete',
  'person.create', 'person.change', 'person.write', 'person.keepApart', 'person.merge', 'person.import', 'person.delete',
  'attendance.invite', 'attendance.change', 'attendance.place', 'attendance.absence', 'attendance.delete',
  'seating.create', 'seating.change', 'seating.write', 'seating.seat', 'seating.delete',
  'sender.remember', 'sender.forget', 'ledger.redact',
  'room.create', 'room.change', 'room.write', 'room.move', 'room.close', 'room.delete',
  'session.create', 'session.move', 'session.change', 'session.write', 'session.interpret', 'session.assign', 'session.dropRole', 'session.order', 'session.arrange', 'session.step', 'session.import', 'session.delete',
  'finding.accept', 'finding.reopen',
  'item.create', 'item.write', 'item.change', 'item.move', 'item.attach', 'item.detach', 'item.delete',
  'document.create', 'document.write', 'document.addPart', 'document.movePart', 'document.deletePart', 'document.move', 'document.change', 'document.delete',
  'document.attach', 'document.nameAttached', 'document.changeAttached', 'document.moveAttached', 'document.detach',
  'pack.create', 'pack.write', 'pack.change', 'pack.addSection', 'pack.order', 'pack.changeSection', 'pack.removeSection', 'pack.delete',
  'task.create', 'task.complete', 'task.reopen', 'task.move', 'task.write', 'task.delete',
  'outcome.record', 'outcome.change', 'outcome.state', 'outcome.import', 'outcome.delete',
  'release.putForward', 'release.putForwardAgain', 'release.publish', 'release.withdraw', 'release.renumber',
  'term.add', 'term.change', 'term.drop', 'term.restore', 'term.delete', 'word.add', 'word.remove',
  'wording.translate', 'wording.import', 'wording.confirm', 'wording.approve', 'wording.withdraw', 'wording.source',
  'conflict.decide', 'undo', 'redo'
] as const
export type Verb = (typeof VERBS)[number]
