#!/usr/bin/env bash
# Times citations in a native binary: every work of a file is cited twice and listed in APA, from the style's text to inlines; reading the works is not in it.
# Prints medians: of cold processes, which do it once, and of later runs in one process; of the file's works, and of 10,000 made by varying them. The time
# per work is the processor's, which other work on the machine disturbs least.
# usage: tests/PlanDocs.Benchmarks/citations.sh [RUNS]      (PLANDOCS_REFERENCES=file; by default ../shared/references/items.json)
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-21}
references=${PLANDOCS_REFERENCES:-../shared/references/items.json}
[ -f "$references" ] || { echo "no references at $references; set PLANDOCS_REFERENCES to a file of references" >&2; exit 1; }
dotnet publish tests/PlanDocs.CitationTimes -v quiet --nologo -c Release -p:PublishAot=true -r "linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')" -o artifacts/citation-times
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
times=$PWD/artifacts/citation-times/PlanDocs.CitationTimes

median() { sort -n | awk '{ value[NR] = $1 } END { printf "%.1f", value[int((NR + 1) / 2)] }'; }
row() { awk -v works="$1" -v kind="$2" -v wall="$3" -v processor="$4" 'BEGIN { printf "%8d %-6s %10.1f %14.1f %12.3f\n", works, kind, wall, processor, processor / works }'; }

for _ in $(seq "$runs"); do "$times" "$references" all; done >"$folder/cold"
read -r _ _ wall processor works < <("$times" "$references" all 41)
printf '%8s %-6s %10s %14s %12s\n' works "" "wall ms" "processor ms" "ms per work"
row "$works" cold "$(cut -f 1 "$folder/cold" | median)" "$(cut -f 2 "$folder/cold" | median)"
row "$works" warm "$wall" "$processor"
read -r _ _ wall processor works < <("$times" "$references" 10000 5)
row "$works" warm "$wall" "$processor"
