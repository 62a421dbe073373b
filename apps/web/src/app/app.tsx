import { RouterProvider } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { AppRouter } from './router.tsx'

export function App({ router }: { router: AppRouter }): ReactElement {
  return <RouterProvider router={router} />
}
