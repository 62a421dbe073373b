import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig, type Plugin } from 'vite'
import { splitOperations } from './scripts/split-operations.ts'
import { paths } from './src/app/paths.ts'

/** `BASE_PATH` is where a static host serves the app from; `API_PROXY` is the API that the development server forwards to. */
const api = process.env.API_PROXY ?? 'http://localhost:4000'
const base = process.env.BASE_PATH ?? '/'
const forwarded = ['/graphql', '/playground', '/schema.graphql']

/** Asks for the two font files with the page itself, not only once its styles are read: text then settles sooner. */
const preloadFonts: Plugin = {
  name: 'preload-fonts',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => file.endsWith('.woff2'))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `${base}${file}` },
          injectTo: 'head' as const,
        })),
  },
}

/** Writes down the addresses of the pages, so that a server can tell a page from an unknown address: 200 or 404. */
const listRoutes: Plugin = {
  name: 'list-routes',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'routes.json', source: JSON.stringify(Object.values(paths)) })
  },
}

export default defineConfig({
  base,
  plugins: [splitOperations, react(), preloadFonts, listRoutes],
  // rxjs ships a build for ES5 by default; its own condition names the smaller modern one.
  resolve: { conditions: ['es2015', ...defaultClientConditions] },
  build: {
    manifest: true,
    modulePreload: { polyfill: false },
    target: 'es2022',
    assetsInlineLimit: 0,
    sourcemap: false,
  },
  server: { proxy: Object.fromEntries(forwarded.map((path) => [path, { target: api, changeOrigin: true }])) },
})
