/** A word of the app with a capital, where it stands alone: in a list of choices or at the head of a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
