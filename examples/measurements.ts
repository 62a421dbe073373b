// Đọc một trang số liệu, mỗi số có dấu so sánh, cách viết và nguồn. Chạy: node measurements.ts
// Reads one page of figures, each with its comparator, wording and source. Run: node measurements.ts
const api = process.env.NHIPCAU_API ?? 'http://localhost:4000/graphql'

const query = `query Measurements($first: Int!) {
  measurements(first: $first, filter: { totalsOnly: true }) {
    nodes {
      indicator { slug }
      province { name { vi } }
      period { label }
      quantity { comparator value unit text(language: EN) }
      source { title { vi } url }
    }
  }
}`

type Measurement = {
  indicator: { slug: string }
  province: { name: { vi: string } }
  period: { label: string }
  // Comparator and value belong together: MORE_THAN 76 is never 76. The value is text, to keep every digit.
  quantity: { comparator: string; value: string | null; unit: string; text: string }
  source: { title: { vi: string }; url: string | null }
}

const response = await fetch(api, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables: { first: 20 } }),
})
if (!response.ok) throw new Error(await response.text())
const { data } = (await response.json()) as { data: { measurements: { nodes: Measurement[] } } }

for (const { indicator, province, period, quantity, source } of data.measurements.nodes) {
  const { comparator, value, unit, text } = quantity
  console.log([indicator.slug, province.name.vi, period.label, comparator, value, unit, text, source.url].join('\t'))
}

export {}
