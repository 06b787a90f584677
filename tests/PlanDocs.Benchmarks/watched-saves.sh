#!/usr/bin/env bash
# Times a native process that watches the sample: from a save of the plan to the new PDF and DOCX, 31 saves.
# usage: tests/PlanDocs.Benchmarks/watched-saves.sh      (PLANDOCS=path uses a binary that is already there)
set -euo pipefail
cd "$(dirname "$0")/../.."
plandocs=${PLANDOCS:-$PWD/artifacts/native/plandocs}
[ -n "${PLANDOCS:-}" ] || dotnet publish src/PlanDocs.Cli -v quiet --nologo -c Release -r "linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')" -p:PublishAot=true -o artifacts/native
dotnet run -v quiet --project tests/PlanDocs.Benchmarks -c Release -- watch "$plandocs" data/career-plan.yaml
