import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useEffect } from 'react'

/** GraphiQL reads the system's theme once; this carries a later change on to its editors, unless a theme was chosen. */
export function FollowSystemTheme() {
  const theme = useGraphiQL((state) => state.theme)
  const { setTheme } = useGraphiQLActions()
  useEffect(() => {
    if (theme !== null) return
    const system = window.matchMedia('(prefers-color-scheme: dark)')
    const follow = () => setTheme(null)
    system.addEventListener('change', follow)
    return () => system.removeEventListener('change', follow)
  }, [theme, setTheme])
  return null
}
