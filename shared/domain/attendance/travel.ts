/** From landing to the meeting room: border, luggage, ride. */
export const ARRIVAL_MINUTES = 90
/** From the meeting room to an international departure: ride, and two hours at the airport. */
export const DEPARTURE_MINUTES = 180
