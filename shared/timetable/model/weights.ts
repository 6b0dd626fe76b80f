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
  /** Breaks: per person and five minutes of sitting beyond two hours without a break of fifteen minutes. */
  breaks: 1,
  /** Few room changes: per room of a group after its first. */
  rooms: 6,
  /** Keep the present place: per session that moves when a plan is improved. */
  keep: 12
} as const

/** A plan is laid out on a grid of five minutes. */
export const SLOT_MINUTES = 5
/** Of a venue that has not said when it opens and closes, in minutes after midnight. */
export const USUAL_HOURS = { opens: 9 * 60, closes: 18 * 60 }
/** From one room to another, when the meeting has not said. */
export const USUAL_WALK = 5
/** The morning ends, and the afternoon begins: half-way through the usual lunch. */
export const NOON = 13 * 60
/** Sitting this long without a break is too long; this long is a break. */
export const SITTING = { minutes: 120, break: 15 }
/** From the airport or station to the venue, and back. */
export const TRAVEL_MINUTES = 60
/** Good hours in Ottawa for those who take part from afar, and the hours outside which nobody may be asked to. */
export const GOOD_HOURS = { from: 11 * 60, until: 16 * 60 }
export const BEARABLE_HOURS = { from: 7 * 60, until: 22 * 60 }
/** The clocks of the two capitals. */
export const CAPITALS = { CA: 'America/Toronto', MX: 'America/Mexico_City' } as const
