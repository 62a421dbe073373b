# Theo dòng thay đổi từ con trỏ đã giữ trong tệp nhipcau.cursor. Chạy lại bất cứ lúc nào: bash feed.sh
# Follows the feed from the cursor kept in the file nhipcau.cursor. Run it again at any time: bash feed.sh
set -euo pipefail
api="${NHIPCAU_API:-http://localhost:4000/graphql}"
file=nhipcau.cursor

ask() { curl -sS "$api" -H 'content-type: application/json' --data "$1"; }
pick() { sed -E "s/.*\"$1\":\"([^\"]*)\".*/\1/"; }

# The first time: keep where the feed stands, then read the lists; the next run tells what has changed since.
[[ -f $file ]] || ask '{"query":"{ register { feedCursor } }"}' | pick feedCursor >"$file"

query='query Changes($after: String!) {
  changes(after: $after) { changes { revision operation type nodeId } endCursor hasNextPage }
}'
while :; do
  page=$(ask "{\"query\":\"${query//$'\n'/ }\",\"variables\":{\"after\":\"$(cat "$file")\"}}")
  if [[ $page == *'"CURSOR_EXPIRED"'* ]]; then
    pick restart <<<"$page" >"$file"
    echo 'The cursor has expired: read the lists anew now, and run this again afterwards.' >&2
    exit 2
  fi
  [[ $page == *'"endCursor"'* ]] || { echo "$page" >&2; exit 1; }
  echo "$page"
  # Kept once the changes are stored: told twice they do no harm, never told they would.
  pick endCursor <<<"$page" >"$file"
  [[ $page == *'"hasNextPage":true'* ]] || break
done
