# Hỏi bằng khóa API (nếu có); khi hết điểm thì chờ đúng như máy chủ bảo. Chạy: python3 limits.py
# Asks with an API key, if there is one; out of points, it waits as long as the server says. Run: python3 limits.py
import json
import os
import sys
import time
from urllib.error import HTTPError
from urllib.request import Request, urlopen

API = os.environ.get("NHIPCAU_API", "http://localhost:4000/graphql")
KEY = os.environ.get("NHIPCAU_KEY")

HEADERS = {"content-type": "application/json"}
if KEY:
    HEADERS["authorization"] = f"Bearer {KEY}"


def ask(query):
    body = json.dumps({"query": query}).encode()
    for _ in range(8):
        try:
            with urlopen(Request(API, body, HEADERS)) as response:
                return json.load(response)
        except HTTPError as refusal:
            # Status 429 or 503 comes with Retry-After; 401 and other refusals would be the same again.
            seconds = int(refusal.headers.get("retry-after", 0))
            if seconds == 0:
                sys.exit(refusal.read().decode())
            print(f"Status {refusal.code}: asking again in {seconds} s", file=sys.stderr)
            time.sleep(seconds)
    sys.exit("Refused eight times")


for _ in range(5):
    answer = ask("{ measurements(first: 100) { nodes { id } } }")
    print(json.dumps(answer["extensions"]["cost"]))
