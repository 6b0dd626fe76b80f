import type { Json } from '#shared/foundation/json.ts'
import type { Write } from '#shared/ledger/author.ts'
import { edit, type DomainEdit } from '#shared/domain/edit.ts'
import type { CoChair } from '#shared/domain/group/schema.ts'
import type { Kind } from '#shared/domain/kinds.ts'
import type { Seating } from '#shared/domain/seating/schema.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { attendanceValues, compareValues, personOf, personValues, sharedMeetings, type MergeDifference, type MergedRows } from './differences.ts'

/** Every kind of record that can speak of a person. */
export interface PeopleRows extends MergedRows {
  coChair: readonly CoChair[]
  session: readonly Session[]
  seating: readonly Seating[]
}

/**
 * What becomes of the value that loses: `keep`, the value of the person who stays stands; `gone`, the other one replaces it;
 * `mobile`, a second telephone becomes the mobile number, if there is none; `note`, it moves to the note of the latest attendance.
 */
export type MergeChoice = 'keep' | 'gone' | 'mobile' | 'note'

/** By the path of the difference. */
export type MergeChoices = Readonly<Record<string, MergeChoice>>

/**
 * Merges two entries about one person: `keep` stays, `gone` goes, and nothing is lost. Whatever `keep` lacks is taken from `gone`;
 * where both say something (see `mergeDifferences`), `choices` decide. Attendances, co-chair seats, roles in sessions, places
 * at tables and the notes of other people point to `keep` afterwards; two attendances of one meeting become one. One gesture, each record
 * written once.
 */
export function mergePeople(rows: PeopleRows, keep: string, gone: string, choices: MergeChoices = {}): DomainEdit {
  if (keep === gone) throw new Error('A person cannot be merged with themself')
  const merge = new Merge(rows, keep, gone, choices)
  merge.person()
  merge.attendances()
  merge.coChairs()
  merge.sessions()
  merge.seatings()
  merge.others()
  return edit('person.merge', ...merge.writes())
}

class Merge {
  private readonly sets = new Map<string, { kind: Kind; id: string; set: Record<string, Json> }>()
  private readonly deletions: Write[] = []
  /** Where the attendance of a meeting went, by the id of the one that is gone. */
  private readonly moved = new Map<string, string>()
  private readonly notes: string[] = []
  private readonly rows: PeopleRows
  private readonly keep: string
  private readonly gone: string
  private readonly choices: MergeChoices

  constructor(rows: PeopleRows, keep: string, gone: string, choices: MergeChoices) {
    this.rows = rows
    this.keep = keep
    this.gone = gone
    this.choices = choices
  }

  writes(): Write[] {
    const sets = [...this.sets.values()].filter(({ set }) => Object.keys(set).length > 0)
    return [...sets.map(({ kind, id, set }): Write => ({ type: 'set', record: { kind, id }, set })), ...this.deletions]
  }

  person(): void {
    const [kept, gone] = [personOf(this.rows, this.keep), personOf(this.rows, this.gone)]
    const { taken, differences } = compareValues(personValues(kept), personValues(gone))
    const set = this.setOf('person', kept.id)
    Object.assign(set, taken)
    for (const difference of differences) this.choose(difference, difference.path, set, kept.mobile === '' && taken['mobile'] === undefined)
    for (const language of gone.languages) if (!kept.languages.includes(language)) set[`languages.${language}`] = true
    for (const language of gone.signLanguages) if (!kept.signLanguages.includes(language)) set[`signLanguages.${language}`] = true
    for (const other of gone.distinctFrom) if (other !== kept.id && !kept.distinctFrom.includes(other)) set[`distinctFrom.${other}`] = true
    if (kept.distinctFrom.includes(gone.id)) set[`distinctFrom.${gone.id}`] = null
    this.delete('person', gone.id)
  }

  attendances(): void {
    const shared = sharedMeetings(this.rows, this.keep, this.gone)
    for (const { meeting, kept, gone } of shared) {
      const { taken, differences } = compareValues(attendanceValues(kept), attendanceValues(gone))
      const set = this.setOf('attendance', kept.id)
      Object.assign(set, taken)
      for (const difference of differences) this.choose(difference, `attendance.${meeting}.${difference.path}`, set, false)
      for (const group of gone.groups) if (!kept.groups.includes(group)) set[`groups.${group}`] = true
      for (const service of gone.services) if (!kept.services.includes(service)) set[`services.${service}`] = true
      this.moved.set(gone.id, kept.id)
      this.delete('attendance', gone.id)
    }
    for (const { id, person } of this.rows.attendance) if (person === this.gone && !this.moved.has(id)) this.setOf('attendance', id)['person'] = this.keep
    this.writeNotes()
  }

  /** Two entries of one seat at one time are one entry: it began with the earlier of them. */
  coChairs(): void {
    for (const seat of this.rows.coChair) {
      if (seat.person !== this.gone) continue
      const same = this.rows.coChair.find(({ person, group, country, sector, until }) => person === this.keep && group === seat.group && country === seat.country && sector === seat.sector && until === seat.until)
      if (!same) {
        this.setOf('coChair', seat.id)['person'] = this.keep
        continue
      }
      if (seat.from !== null && (same.from === null || seat.from < same.from)) this.setOf('coChair', same.id)['from'] = seat.from
      this.delete('coChair', seat.id)
    }
  }

  sessions(): void {
    for (const session of this.rows.session) {
      const roles = Object.entries(session.roles)
      for (const [roleId, { role, person }] of roles) {
        if (person !== this.gone) continue
        const isTwice = roles.some(([, other]) => other.person === this.keep && other.role === role)
        const set = this.setOf('session', session.id)
        if (isTwice) Object.assign(set, { [`roles.${roleId}.role`]: null, [`roles.${roleId}.person`]: null, [`roles.${roleId}.rank`]: null, [`roles.${roleId}.minutes`]: null })
        else set[`roles.${roleId}.person`] = this.keep
      }
    }
  }

  /** A person sits once at a table: the place of the attendance that stays counts. */
  seatings(): void {
    for (const seating of this.rows.seating) {
      const places = Object.entries(seating.places)
      for (const [seat, { attendance }] of places) {
        const stays = this.moved.get(attendance)
        if (stays === undefined) continue
        const isSeated = places.some(([, place]) => place.attendance === stays)
        this.setOf('seating', seating.id)[`places.${seat}.attendance`] = isSeated ? null : stays
      }
    }
  }

  others(): void {
    for (const { id, distinctFrom } of this.rows.person) {
      if (id === this.keep || id === this.gone || !distinctFrom.includes(this.gone)) continue
      const set = this.setOf('person', id)
      set[`distinctFrom.${this.gone}`] = null
      if (!distinctFrom.includes(this.keep)) set[`distinctFrom.${this.keep}`] = true
    }
  }

  private choose({ path, gone, kept }: MergeDifference, id: string, set: Record<string, Json>, isMobileFree: boolean): void {
    switch (this.choices[id] ?? 'keep') {
      case 'gone':
        set[path] = gone
        return
      case 'mobile':
        if (isMobileFree && path === 'phone') set['mobile'] = gone
        else this.notes.push(String(gone))
        return
      case 'note':
        if (path === 'note') set[path] = `${String(kept)}\n${String(gone)}`
        else this.notes.push(String(gone))
        return
      case 'keep':
    }
  }

  /** What was to be kept in a note goes to the attendance that was written last; without any attendance it has no place, and the choice is refused. */
  private writeNotes(): void {
    if (this.notes.length === 0) return
    const own = this.rows.attendance.filter(({ id, person }) => (person === this.keep || person === this.gone) && !this.moved.has(id))
    const last = own.at(-1)
    if (!last) throw new Error('There is no attendance whose note could hold the other value')
    const set = this.setOf('attendance', last.id)
    const before = typeof set['note'] === 'string' ? set['note'] : last.note
    set['note'] = [before, ...this.notes].filter((line) => line !== '').join('\n')
  }

  private setOf(kind: Kind, id: string): Record<string, Json> {
    const key = `${kind}/${id}`
    const known = this.sets.get(key)
    if (known) return known.set
    const set: Record<string, Json> = {}
    this.sets.set(key, { kind, id, set })
    return set
  }

  private delete(kind: Kind, id: string): void {
    this.sets.delete(`${kind}/${id}`)
    this.deletions.push({ type: 'delete', record: { kind, id } })
  }
}
