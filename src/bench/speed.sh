#!/bin/sh
# How long a whole check takes, by number of articles and of threads, beside what OpenNLP alone takes on one thread.
#   src/bench/speed.sh [FOLDER] [RUNS]
# FOLDER  text files (default: those of src/examples, each forty times under other names)
# RUNS    of each; the medians are printed (default 3)
set -eu
export LC_ALL=C

home=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
runs=${2:-3}
"$home/samklang" --version >/dev/null
jar=$home/target/samklang.jar

batch=${1:-}
if [ -z "$batch" ]; then
  batch=$work/batch
  mkdir "$batch"
  for n in $(seq 40); do
    find "$home/src/examples" -name '*.txt' | while read -r file; do
      { sed "s/[0-9]/$((n % 10))/g" "$file"; echo "$n"; } >"$batch/$n-$(basename "$file")"
    done
  done
fi
find "$batch" -name '*.txt' | sort >"$work/files"
all=$(wc -l <"$work/files")

# The first so many articles, in a folder of their own.
part() {
  mkdir -p "$work/$1"
  head -n "$1" "$work/files" | while read -r file; do cp "$file" "$work/$1/"; done
}
# The median of the seconds that a command takes.
seconds() {
  for _ in $(seq "$runs"); do
    start=$(date +%s%N)
    "$@" >/dev/null 2>&1 || [ $? -eq 1 ]
    echo $((($(date +%s%N) - start) / 1000000))
  done | sort -n | awk '{ v[NR] = $1 } END { printf "%.2f", v[int((NR + 1) / 2)] / 1000 }'
}

# Models are loaded for the languages that come, so the start is that of one article of each.
"$home/samklang" check "$batch" -o "$work/all" --format json -q --fail-on never >/dev/null 2>&1
mkdir "$work/start"
tr -d '\n' <"$work/all/report.json" | grep -o '"path": *"[^"]*", *"language": *"[^"]*"' | sort -t '"' -k 8,8 -u | cut -d '"' -f 4 |
  while read -r file; do cp "$file" "$work/start/"; done
start=$(seconds "$home/samklang" check "$work/start" -o "$work/out" --format json -q --jobs 1)
bare=$(for _ in $(seq "$runs"); do
  java -cp "$jar" "$home/src/bench/BareOpenNlp.java" "$batch" | cut -d ' ' -f 1
done | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }')

echo "| articles | threads | seconds | per article, ms | beyond the start, against OpenNLP alone |"
echo "| --- | --- | --- | --- | --- |"
for n in $((all / 4)) $all; do
  part "$n"
  for jobs in 1 "$(getconf _NPROCESSORS_ONLN)"; do
    took=$(seconds "$home/samklang" check "$work/$n" -o "$work/out" --format json -q --jobs "$jobs")
    awk -v n="$n" -v all="$all" -v j="$jobs" -v t="$took" -v s="$start" -v b="$bare" \
      'BEGIN { printf "| %d | %d | %.1f | %.0f | %.2f |\n", n, j, t, 1000 * t / n, (t - s) / (b * n / all) }'
  done
done
echo
echo "start and one article of each language: $start s; OpenNLP alone, one thread, $all articles: $bare s"
