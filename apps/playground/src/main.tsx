import 'graphiql/setup-workers/vite'
import '@fontsource-variable/source-sans-3/wght.css'
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-history/style.css'
import 'graphiql/graphiql.css'
import './playground.css'
import { createRoot } from 'react-dom/client'
import { languageOf } from './language.ts'
import { Playground } from './playground.tsx'
import { readShare } from './share.ts'

const language = languageOf(window.location.search)
document.documentElement.lang = language

const root = document.getElementById('playground')
if (root === null) throw new Error('index.html has no element with the id "playground"')
createRoot(root).render(<Playground language={language} shared={readShare(window.location.hash)} />)
