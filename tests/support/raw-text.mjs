/** Gives a file as its text, as Vite does for an import that ends in `?raw`. */
export default { process: (text) => ({ code: `export default ${JSON.stringify(text)}` }) }
