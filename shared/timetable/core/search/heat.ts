/** What the search takes into account at the time, beside the costs of the board. */
export let temperature: f64 = 0
/** Cost of a pair that breaks a rule, and of a session without a place. */
export let price: f64 = 0
export let dropPrice: f64 = 0
/** Whether a session that breaks rules may be left out. */
export let mayDrop: bool = false

export function heat(degrees: f64, ofPair: f64, ofSession: f64, drops: bool): void {
  temperature = degrees
  price = ofPair
  dropPrice = ofSession
  mayDrop = drops
}
