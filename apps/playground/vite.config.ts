import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  base: '/playground/',
  plugins: [react()],
  build: {
    target: 'es2022',
    // Monaco itself is one large file; the warning would only hide others.
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
    // GraphiQL's files carry a note to the React compiler, which is not used here.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  server: { proxy: { '/graphql': 'http://localhost:4000', '/schema.graphql': 'http://localhost:4000' } },
})
