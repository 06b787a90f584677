#!/bin/bash
# Kills builds of the sample plan at random moments, and says whether each left the earlier documents, the new ones, or something else, which fails.
# usage: killed-builds.sh PLANDOCS [TIMES]     PLANDOCS is the native binary, or "dotnet …/plandocs.dll"
set -eu
plandocs=$1
times=${2:-200}
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$root/data/." "$work"
cd "$work"

$plandocs build career-plan.yaml -o old -q
sed -i 's/^title: /title: New /' career-plan.yaml
started=$(date +%s%N)
$plandocs build career-plan.yaml -o new -q
# As long as a whole build takes and a little more, in microseconds.
span=$(( ($(date +%s%N) - started) / 800 ))

old=0 new=0 mixed=0 broken=0 left=0
RANDOM=7
for _ in $(seq "$times"); do
    rm -rf output
    cp -r old output
    $plandocs build career-plan.yaml -q &
    build=$!
    wanted=$(( (RANDOM * 32768 + RANDOM) % span ))
    sleep "$(printf '%d.%06d' $((wanted / 1000000)) $((wanted % 1000000)))"
    kill -KILL $build 2>/dev/null || true
    wait $build 2>/dev/null || true
    state=""
    for name in career-plan.pdf career-plan.docx; do
        if cmp -s "output/$name" "old/$name"; then state=${state}o
        elif cmp -s "output/$name" "new/$name"; then state=${state}n
        else state=${state}x; fi
    done
    case $state in
        oo) old=$((old + 1)) ;;
        nn) new=$((new + 1)) ;;
        *x*) broken=$((broken + 1)) ;;
        *) mixed=$((mixed + 1)) ;;
    esac
    if ls output/.*.partial >/dev/null 2>&1; then
        left=$((left + 1))
        $plandocs build career-plan.yaml -q
        if ls output/.*.partial >/dev/null 2>&1; then echo "a waiting file outlived the next run" >&2; exit 1; fi
    fi
done

echo "$times builds killed: $old left both earlier documents, $new both new ones, $mixed one of each, $broken a broken one; $left left a waiting file, which the next run removed"
test $broken -eq 0
