/** The text of a file, put into the bundle when it is built. */
declare module '*?raw' {
  const text: string
  export default text
}

/** The half of pdf.js that reads files; it is only ever handed to the other half. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown
}
