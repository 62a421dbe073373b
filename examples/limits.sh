# Hỏi bằng khóa API (nếu có); khi hết điểm thì chờ đúng như máy chủ bảo. Chạy: bash limits.sh
# Asks with an API key, if there is one; out of points, it waits as long as the server says. Run: bash limits.sh
set -euo pipefail
api="${NHIPCAU_API:-http://localhost:4000/graphql}"
key="${NHIPCAU_KEY:-}"

answer=$(mktemp)
trap 'rm -f "$answer"' EXIT

# Status 429 or 503 comes with Retry-After, which curl follows by itself; 401 and other refusals end at once.
ask() {
  curl -sS --fail-with-body --retry 8 -o "$answer" "$api" -H 'content-type: application/json' \
    ${key:+-H "authorization: Bearer $key"} --data "$1" || { cat "$answer" >&2; exit 1; }
}

for turn in 1 2 3 4 5; do
  ask '{"query":"{ measurements(first: 100) { nodes { id } } }"}'
  sed -E 's/.*"cost":(\{[^}]*\}).*/\1/' "$answer"
  echo
done
