# Đọc một trang số liệu, mỗi số có dấu so sánh, cách viết và nguồn. Chạy: bash measurements.sh
# Reads one page of figures, each with its comparator, wording and source. Run: bash measurements.sh
set -euo pipefail
api="${NHIPCAU_API:-http://localhost:4000/graphql}"

# Comparator and value belong together: MORE_THAN 76 is never 76.
query='query Measurements($first: Int!) {
  measurements(first: $first, filter: { totalsOnly: true }) {
    nodes {
      indicator { slug }
      province { name { vi } }
      period { label }
      quantity { comparator value unit text(language: EN) }
      source { title { vi } url }
    }
  }
}'

# In JSON a text stands on one line.
curl -sS --fail-with-body "$api" -H 'content-type: application/json' \
  --data "{\"query\":\"${query//$'\n'/ }\",\"variables\":{\"first\":20}}"
