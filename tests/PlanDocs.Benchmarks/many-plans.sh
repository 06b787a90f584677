#!/usr/bin/env bash
# Times one native process that builds many generated plans of ten pages, PDF and DOCX: wall time, memory at its highest, milliseconds per plan.
# usage: tests/PlanDocs.Benchmarks/many-plans.sh [COUNT...]      (1000 by default; PLANDOCS=path uses a binary that is already there)
set -euo pipefail
cd "$(dirname "$0")/../.."
plandocs=${PLANDOCS:-$PWD/artifacts/native/plandocs}
[ -n "${PLANDOCS:-}" ] || dotnet publish src/PlanDocs.Cli -v quiet --nologo -c Release -r "linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')" -p:PublishAot=true -o artifacts/native
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
printf '%8s %10s %14s %10s\n' plans seconds "ms per plan" "memory MB"
for count in "${@:-1000}"; do
  dotnet run -v quiet --project tests/PlanDocs.Benchmarks -c Release -- plans "$folder/plans-$count" "$count"
  /usr/bin/time -f '%e %M' "$plandocs" build "$folder/plans-$count" --quiet --output "$folder/output" 2>&1 |
    tail -n 1 | awk -v count="$count" '{ printf "%8d %10.1f %14.1f %10.0f\n", count, $1, $1 * 1000 / count, $2 / 1024 }'
  rm -rf "$folder/output"
done
