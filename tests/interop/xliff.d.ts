/** The package brings no types along. */
declare module 'xliff' {
  const xliff: { xliff2js(text: string): Promise<unknown>; js2xliff(document: unknown): Promise<unknown> }
  export default xliff
}
