/** The page's own letters as style rules that hold the files themselves; a picture cannot ask for any. */
export async function fontFaces(): Promise<string> {
  const rules = [...document.styleSheets].flatMap(rulesOf).filter((rule) => rule instanceof CSSFontFaceRule)
  return (await Promise.all(rules.map(selfContained))).join('\n')
}

function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    // A style sheet that another host put into the page (an extension's) may not be read, and is not ours.
    return []
  }
}

async function selfContained(rule: CSSFontFaceRule): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1]
  if (!address) return ''
  const base = rule.parentStyleSheet?.href ?? document.baseURI
  const file = await (await fetch(new URL(address, base))).blob()
  return rule.cssText.replace(/src:[^;]*;/, `src: url("${await dataAddress(file)}") format("woff2");`)
}

function dataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}
