#!/bin/bash
# What large batches cost: processor time an article, heap, and how well their events are found.
#   src/bench/scale.sh SCORER BATCH...
# SCORER  a program, called as: SCORER REPORT BATCH; what it prints last stands in the table
# BATCH   a folder with articles.jsonl
# HEAP    how much Java may take (default 3g)
set -eu
[ $# -ge 2 ] || { sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 2; }
export LC_ALL=C

home=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
scorer=$1
shift
"$home/samklang" --version >/dev/null

echo "| articles | processor time, s | per article, ms | against the first | heap, MB | score |"
echo "| --- | --- | --- | --- | --- | --- |"
first=
for batch in "$@"; do
  export SAMKLANG_OPTS="-Xmx${HEAP:-3g} -Xlog:gc:file=$work/gc.log"
  TIMEFORMAT='%U %S'
  { time "$home/samklang" check "$batch/articles.jsonl" -o "$work/out" --format json -q --fail-on never 2>"$work/log"; } \
    2>"$work/time" || { cat "$work/log" >&2; exit 3; }
  took=$(awk '{ print $1 + $2 }' "$work/time")
  heap=$(grep -o '[0-9]*M->' "$work/gc.log" | sort -n | tail -n 1 | tr -d 'M>-')
  count=$(grep -c . "$batch/articles.jsonl")
  first=${first:-$(awk -v t="$took" -v n="$count" 'BEGIN { print t / n }')}
  score=$("$scorer" "$work/out/report.json" "$batch" | tail -n 1)
  awk -v n="$count" -v t="$took" -v f="$first" -v h="$heap" -v s="$score" \
    'BEGIN { printf "| %d | %.0f | %.1f | %.2f | %d | %s |\n", n, t, 1000 * t / n, t / n / f, h, s }'
done
