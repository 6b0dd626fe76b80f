/** As much of pdfmake as the bench uses; it brings no types. */
declare module 'pdfmake' {
  const pdfmake: {
    setFonts: (fonts: Record<string, Record<string, string>>) => void
    createPdf: (document: unknown) => { getBuffer: () => Promise<Uint8Array> }
  }
  export default pdfmake
}
