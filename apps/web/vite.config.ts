import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'

/** `BASE_PATH` is where a static host serves the app from; `API_PROXY` is the API that the development server forwards to. */
const api = process.env.API_PROXY ?? 'http://localhost:4000'
const forwarded = ['/graphql', '/playground', '/schema.graphql']

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  plugins: [react()],
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
