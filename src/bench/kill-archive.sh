#!/bin/sh
# Kills "archive add" at random moments and looks whether the archive is as it was before, or as it should be after.
#   src/bench/kill-archive.sh ARTICLES [TIMES]
# ARTICLES  a folder or file of articles; half of TIMES (default 100) the run is killed early, half late
set -eu
[ $# -ge 1 ] || { sed -n '2,4s/^# \{0,1\}//p' "$0" >&2; exit 2; }

home=$(cd "$(dirname "$0")/../.." && pwd)
articles=$1
times=${2:-100}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
jar=$home/target/samklang.jar
[ -f "$jar" ] || "$home/samklang" --version >/dev/null
archive() { java -XX:TieredStopAtLevel=1 -jar "$jar" archive "$@"; }
size() { archive verify --archive "$work/archive" 2>&1 | tail -n 1; }

head -n 3 "$home/src/examples/company-takeover/articles.jsonl" >"$work/first.jsonl"
archive add --archive "$work/archive" "$work/first.jsonl" >/dev/null 2>&1
before=$(size)
cp -r "$work/archive" "$work/kept"
start=$(date +%s%N)
archive add --archive "$work/archive" "$articles" >/dev/null 2>&1
span=$((($(date +%s%N) - start) / 1000000))
after=$(size)

olds=0 news=0 n=0
while [ $n -lt "$times" ]; do
  n=$((n + 1))
  rm -rf "$work/archive"
  cp -r "$work/kept" "$work/archive"
  java -XX:TieredStopAtLevel=1 -jar "$jar" archive add --archive "$work/archive" "$articles" >/dev/null 2>&1 &
  pid=$!
  wait=$(awk -v s="$n$(date +%N)" -v t="$span" -v late=$((n % 2)) \
    'BEGIN { srand(s); print (late ? 0.8 + 0.3 * rand() : rand()) * t / 1000 }')
  sleep "$wait"
  kill -9 $pid 2>/dev/null || true
  { wait $pid || true; } 2>/dev/null
  case "$(size)" in
    "$before") olds=$((olds + 1)) ;;
    "$after") news=$((news + 1)) ;;
    *) echo "kill-archive.sh: neither before nor after: $(size)" >&2; exit 1 ;;
  esac
done
echo "killed $times times: $olds times as before, $news times as after"
