#!/usr/bin/env bash
# Times whole cold processes of the native binary: plan in, PDF and DOCX out. Prints the median of the runs, the memory at its highest, and the
# sizes; then, where pandoc is installed, its time for a DOCX of the same text, measured turn by turn with ours.
# usage: tests/PlanDocs.Benchmarks/whole-processes.sh [RUNS]      (PLANDOCS=path uses a binary that is already there)
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-21}
plandocs=${PLANDOCS:-$PWD/artifacts/native/plandocs}
[ -n "${PLANDOCS:-}" ] || dotnet publish src/PlanDocs.Cli -v quiet --nologo -c Release -r "linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')" -p:PublishAot=true -o artifacts/native
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
dotnet run -v quiet --project tests/PlanDocs.Benchmarks -c Release -- papers "$folder"
cd "$folder"

now() { echo "${EPOCHREALTIME/[.,]/}"; }
milliseconds() { local start; start=$(now); "$@" >/dev/null 2>&1; echo $((($(now) - start + 50) / 100)); }   # in tenths
median() { sort -n | awk '{ value[NR] = $1 } END { printf "%.1f", value[int((NR + 1) / 2)] / 10 }'; }
memory() { if [ -x /usr/bin/time ]; then /usr/bin/time -f %M "$@" 2>&1 >/dev/null | tail -n 1 | awk '{ printf "%.0f", $1 / 1024 }'; else echo "-"; fi; }
size() { wc -c <"$1" | awk '{ printf "%.0f", $1 / 1024 }'; }

printf '%-22s %8s %10s %12s %10s %8s %9s\n' paper pages "median ms" "ms per page" "memory MB" "PDF KB" "DOCX KB"
for paper in pages-10 pages-100 pages-750; do
  count=$runs; [ "$paper" = pages-750 ] && count=$((runs / 3 + 1))
  pages=$("$plandocs" build $paper.yaml --output out | sed -n 's/.*\.pdf *\([0-9]*\) pages.*/\1/p')
  time=$(for _ in $(seq "$count"); do milliseconds "$plandocs" build $paper.yaml --output out; done | median)
  printf '%-22s %8s %10s %12s %10s %8s %9s\n' "$paper" "$pages" "$time" "$(awk "BEGIN { printf \"%.2f\", $time / $pages }")" \
    "$(memory "$plandocs" build $paper.yaml --output out)" "$(size out/$paper.pdf)" "$(size out/$paper.docx)"
done

if command -v pandoc >/dev/null; then
  "$plandocs" build pages-10.yaml --output out --quiet
  pandoc out/pages-10.docx -t markdown -o paper.md
  for _ in $(seq "$runs"); do
    milliseconds "$plandocs" build pages-10.yaml --output out --to docx >>ours
    milliseconds pandoc paper.md -o pandoc.docx >>theirs
  done
  echo "DOCX of ten pages, turn by turn: PlanDocs $(median <ours) ms, pandoc $(median <theirs) ms (without citations)"
fi
