# Đọc một trang số liệu, mỗi số có dấu so sánh, cách viết và nguồn. Chạy: python3 measurements.py
# Reads one page of figures, each with its comparator, wording and source. Run: python3 measurements.py
import json
import os
from urllib.request import Request, urlopen

API = os.environ.get("NHIPCAU_API", "http://localhost:4000/graphql")

QUERY = """query Measurements($first: Int!) {
  measurements(first: $first, filter: { totalsOnly: true }) {
    nodes {
      indicator { slug }
      province { name { vi } }
      period { label }
      quantity { comparator value unit text(language: EN) }
      source { title { vi } url }
    }
  }
}"""

body = json.dumps({"query": QUERY, "variables": {"first": 20}}).encode()
with urlopen(Request(API, body, {"content-type": "application/json"})) as response:
    data = json.load(response)["data"]

for row in data["measurements"]["nodes"]:
    # Comparator and value belong together: MORE_THAN 76 is never 76. The value is text, for decimal.Decimal.
    quantity = row["quantity"]
    print(
        row["indicator"]["slug"],
        row["province"]["name"]["vi"],
        row["period"]["label"],
        quantity["comparator"],
        quantity["value"],
        quantity["unit"],
        quantity["text"],
        row["source"]["url"],
        sep="\t",
    )
