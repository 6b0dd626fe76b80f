/**
 * What each wish weighs: the one table. A cost is a whole number; one is what it costs when one person who would like to
 * be in two sessions has to miss five minutes of one of them. Everything else is set against that.
 */
export const WEIGHTS = {
  /** Balance of parallel interest: per person who belongs in both of two sessions at once, and five minutes. */
  interest: 1,
  /** Preferred half-day: per five minutes of a session in the other half. As if four people missed it. */
  halfDay: 4,
  /** Hours good for both capitals: per remote participant and five minutes outside 11:00–16:00 in Ottawa (PRODUCT, "Time"). */
  remoteHours: 2,
  /** How many remote participants of one session count at most: one meeting of 40 at a distance shall not outweigh the rest. */
  remoteAtMost: 3,
  /** Compact days: per session and five minutes in the last hour before the venue closes. */
  lastHour: 2,
  /** Breaks: per person and five minutes of sitting beyond two hours without a break (`SITTING`). */
  breaks: 1,
  /** Few room changes: per room of a group after its first. */
  rooms: 6,
  /** Keep the present place: per session that moves when a plan is improved. */
  keep: 12
} as const

/** A plan is laid out on a grid of five minutes. */
export const SLOT_MINUTES = 5
/** The morning ends, and the afternoon begins: half-way through the usual lunch. */
export const NOON = 13 * 60
