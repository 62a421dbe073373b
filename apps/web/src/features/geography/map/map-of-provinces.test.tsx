import { expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import { LanguageProvider } from '../../../i18n/language.tsx'
import { MapOfProvinces } from './map-of-provinces.tsx'

const values = [{ code: '15', rank: 1, text: 'Lào Cai: 3 chỉ tiêu chậm', href: '/provinces/15' }]

it.each([
  ['VI', 'Đang tải bản đồ…', /Bản đồ sơ lược/, 'Chưa có số liệu'],
  ['EN', 'Loading the map…', /Schematic map/, 'No figures yet'],
] as const)('comes after the page, in %s', async (language, loading, caption, missing) => {
  render(
    <LanguageProvider language={language}>
      <MapOfProvinces units={34} label="Chỉ tiêu chậm" classes={['0', '1 trở lên']} values={values} />
    </LanguageProvider>,
  )
  expect(screen.getByText(loading)).toBeVisible()
  expect(await screen.findByRole('link', { name: 'Lào Cai: 3 chỉ tiêu chậm' })).toBeInTheDocument()
  expect(screen.getByText(caption)).toBeVisible()
  expect(screen.getByText(missing)).toBeVisible()
})
