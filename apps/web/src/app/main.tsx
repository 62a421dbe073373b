import './tokens.css'
import './base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createHttpClient } from '../graphql/client.ts'
import { App } from './app.tsx'
import { createAppRouter } from './router.tsx'

const apiUrl = import.meta.env.VITE_API_URL ?? '/graphql'
const router = createAppRouter({ client: createHttpClient(apiUrl), apiUrl }, { basepath: import.meta.env.BASE_URL })

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App router={router} />
  </StrictMode>,
)
