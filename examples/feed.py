# Theo dòng thay đổi từ con trỏ đã giữ trong tệp nhipcau.cursor. Chạy lại bất cứ lúc nào: python3 feed.py
# Follows the feed from the cursor kept in the file nhipcau.cursor. Run it again at any time: python3 feed.py
import json
import os
import sys
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

API = os.environ.get("NHIPCAU_API", "http://localhost:4000/graphql")
FILE = Path("nhipcau.cursor")

CHANGES = """query Changes($after: String!) {
  changes(after: $after) { changes { revision operation type nodeId } endCursor hasNextPage }
}"""


def ask(query, **variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    try:
        with urlopen(Request(API, body, {"content-type": "application/json"})) as response:
            return json.load(response)
    except HTTPError as refusal:
        return json.load(refusal)


# The first time: keep where the feed stands, then read the lists; the next run tells what has changed since.
if not FILE.exists():
    FILE.write_text(ask("{ register { feedCursor } }")["data"]["register"]["feedCursor"])

more = True
while more:
    answer = ask(CHANGES, after=FILE.read_text().strip())
    for error in answer.get("errors", []):
        if error["extensions"]["code"] == "CURSOR_EXPIRED":
            FILE.write_text(error["extensions"]["restart"])
            print("The cursor has expired: read the lists anew now, and run this again afterwards.", file=sys.stderr)
            sys.exit(2)
        sys.exit(error["message"])
    page = answer["data"]["changes"]
    for change in page["changes"]:
        print(change["revision"], change["operation"], change["type"], change["nodeId"], sep="\t")
    # Kept once the changes are stored: told twice they do no harm, never told they would.
    FILE.write_text(page["endCursor"])
    more = page["hasNextPage"]
