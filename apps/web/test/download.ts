import { readCsv } from './csv.ts'

/** Catches the files the app hands to the browser; `read` gives the last one's text. Undo with `restore`. */
export function catchFiles() {
  const { createObjectURL, revokeObjectURL } = URL
  const click = HTMLAnchorElement.prototype.click
  const files: { name: string; blob: Blob }[] = []
  let held: Blob | undefined
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) held = blob
    return 'blob:test'
  }
  URL.revokeObjectURL = () => undefined
  HTMLAnchorElement.prototype.click = function hand() {
    if (held) files.push({ name: this.download, blob: held })
  }
  const lastFile = async () => {
    const blob = files.at(-1)?.blob
    return readCsv(blob ? await textOf(blob) : '')
  }
  return {
    files,
    /** The table of the last file, headings first. */
    async read(): Promise<string[][]> {
      return (await lastFile()).table
    },
    /** What the last file says before its table. */
    async notes(): Promise<string[][]> {
      return (await lastFile()).notes
    },
    restore() {
      URL.createObjectURL = createObjectURL
      URL.revokeObjectURL = revokeObjectURL
      HTMLAnchorElement.prototype.click = click
    },
  }
}

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsText(blob)
  })
}
