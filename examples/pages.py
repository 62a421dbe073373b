# Đi hết một danh sách, từng trang theo con trỏ. Chạy: python3 pages.py
# Walks a whole list, page by page, by its cursors. Run: python3 pages.py
import json
import os
from urllib.request import Request, urlopen

API = os.environ.get("NHIPCAU_API", "http://localhost:4000/graphql")

QUERY = """query Pages($after: String) {
  measurements(first: 5, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
}"""


def read_page(after):
    body = json.dumps({"query": QUERY, "variables": {"after": after}}).encode()
    with urlopen(Request(API, body, {"content-type": "application/json"})) as response:
        return json.load(response)["data"]["measurements"]


after = None
while True:
    page = read_page(after)
    for node in page["nodes"]:
        print(node["id"])
    if not page["pageInfo"]["hasNextPage"]:
        break
    # A cursor is a text of the API's own: hand it back as it is, with the same filter and order.
    after = page["pageInfo"]["endCursor"]
