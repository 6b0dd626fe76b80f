/** What a search takes into account at the time, beside the costs of the board. */
export interface Heat {
  temperature: number
  /** Cost of a pair that breaks a rule. */
  price: number
  /** Cost of a session without a place. */
  dropPrice: number
  /** Whether a session that breaks rules may be left out. */
  mayDrop: boolean
}
