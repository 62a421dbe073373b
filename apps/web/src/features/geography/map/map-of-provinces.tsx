import { type ReactElement, useEffect, useState } from 'react'
import { useWords } from '../../../i18n/language.tsx'
import type { ProvinceMapProps } from '../../../ui/province-map.tsx'
import styles from './map.module.css'
import { mapWords } from './map.words.ts'

type Props = Pick<ProvinceMapProps, 'units' | 'label' | 'classes' | 'values' | 'selected' | 'onFollow'>
type Loaded = Awaited<ReturnType<typeof loadMap>>

/** The drawing and its shapes, each in a file of its own, asked for together. */
async function loadMap() {
  const [{ ProvinceMap }, { topology }] = await Promise.all([
    import('../../../ui/province-map.tsx'),
    import('./topology.gen.ts'),
  ])
  return { ProvinceMap, topology }
}

/** The map of provinces, loaded once a page shows it. Where it cannot be loaded the page stands without it. */
export function MapOfProvinces(props: Props): ReactElement {
  const words = useWords(mapWords)
  const map = useMap()
  if (map === 'failed') return <p className="muted">{words.failed}</p>
  if (!map) return <p className={styles.place}>{words.loading}</p>
  return (
    <map.ProvinceMap
      {...props}
      topology={map.topology}
      help={words.help}
      caption={words.caption}
      missing={words.missing}
      insets={words.insets}
    />
  )
}

function useMap(): Loaded | 'failed' | undefined {
  const [map, setMap] = useState<Loaded | 'failed'>()
  useEffect(() => {
    let gone = false
    loadMap().then(
      (loaded) => gone || setMap(loaded),
      () => gone || setMap('failed'),
    )
    return () => {
      gone = true
    }
  }, [])
  return map
}
