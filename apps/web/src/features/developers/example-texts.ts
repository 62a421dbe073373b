import feedPy from '../../../../../examples/feed.py?raw'
import feedSh from '../../../../../examples/feed.sh?raw'
import feedTs from '../../../../../examples/feed.ts?raw'
import limitsPy from '../../../../../examples/limits.py?raw'
import limitsSh from '../../../../../examples/limits.sh?raw'
import limitsTs from '../../../../../examples/limits.ts?raw'
import measurementsPy from '../../../../../examples/measurements.py?raw'
import measurementsSh from '../../../../../examples/measurements.sh?raw'
import measurementsTs from '../../../../../examples/measurements.ts?raw'
import pagesPy from '../../../../../examples/pages.py?raw'
import pagesSh from '../../../../../examples/pages.sh?raw'
import pagesTs from '../../../../../examples/pages.ts?raw'

/** The example clients, word for word the files that the tests run. */
const texts = {
  measurements: { curl: measurementsSh, typescript: measurementsTs, python: measurementsPy },
  pages: { curl: pagesSh, typescript: pagesTs, python: pagesPy },
  limits: { curl: limitsSh, typescript: limitsTs, python: limitsPy },
  feed: { curl: feedSh, typescript: feedTs, python: feedPy },
}

export type ExampleName = keyof typeof texts
export type Code = keyof (typeof texts)['feed']

/** One example as the reader can run it: the address in it is that of the API of this page. */
export const exampleText = (name: ExampleName, code: Code, address: string): string =>
  texts[name][code].replaceAll('http://localhost:4000/graphql', address).trimEnd()
