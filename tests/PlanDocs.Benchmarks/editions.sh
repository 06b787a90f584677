#!/usr/bin/env bash
# Times whole cold native processes that compare a generated paper of 750 pages with one in which a word of every hundredth line is another: the report alone, and with the
# marked-up papers; medians of five runs. Then the three documents of the sample's edition of 2027 in both formats; the median of 21 runs.
# usage: tests/PlanDocs.Benchmarks/editions.sh      (PLANDOCS=path uses a binary that is already there)
set -euo pipefail
cd "$(dirname "$0")/../.."
plandocs=${PLANDOCS:-$PWD/artifacts/native/plandocs}
[ -n "${PLANDOCS:-}" ] || dotnet publish src/PlanDocs.Cli -v quiet --nologo -c Release -r "linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')" -p:PublishAot=true -o artifacts/native
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
dotnet run -v quiet --project tests/PlanDocs.Benchmarks -c Release -- papers "$folder"
awk 'NR > 50 && NR % 97 == 0 && /^ {6}[A-Za-z ,.]+$/ { sub(/ the /, " another ") } { print }' "$folder/pages-750.yaml" > "$folder/pages-750-next.yaml"
for formats in "" "--to docx" "--to docx,pdf"; do
  for _ in 1 2 3 4 5; do
    # shellcheck disable=SC2086
    /usr/bin/time -f '%e %M' "$plandocs" compare "$folder/pages-750.yaml" "$folder/pages-750-next.yaml" $formats --quiet -o "$folder/output" 2>&1 | tail -n 1
  done | sort -n | sed -n 3p | awk -v what="compare $formats" '{ printf "%-24s %6.2f s %6.0f MB\n", what, $1, $2 / 1024 }'
done
for _ in $(seq 21); do
  /usr/bin/time -f '%e %M' "$plandocs" build data/career-plan-2027.yaml --as all --quiet -o "$folder/output" 2>&1 | tail -n 1
done | sort -n | sed -n 11p | awk '{ printf "%-24s %6.2f s %6.0f MB\n", "build --as all", $1, $2 / 1024 }'
