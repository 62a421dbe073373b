# Đi hết một danh sách, từng trang theo con trỏ. Chạy: bash pages.sh
# Walks a whole list, page by page, by its cursors. Run: bash pages.sh
set -euo pipefail
api="${NHIPCAU_API:-http://localhost:4000/graphql}"

query='query Pages($after: String) {
  measurements(first: 5, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
}'

after=null
while :; do
  page=$(curl -sS --fail-with-body "$api" -H 'content-type: application/json' \
    --data "{\"query\":\"${query//$'\n'/ }\",\"variables\":{\"after\":$after}}")
  echo "$page"
  [[ $page == *'"hasNextPage":true'* ]] || break
  # A cursor is a text of the API's own: hand it back as it is, with the same filter and order.
  after=$(sed -E 's/.*"endCursor":("[^"]*").*/\1/' <<<"$page")
done
