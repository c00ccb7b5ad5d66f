#!/bin/sh
# Kills "archive add" at random moments and looks whether the archive is as it was before, or as it should be after.
#   src/bench/kill-archive.sh [ARTICLES] [TIMES]
# ARTICLES  a folder or file of articles (default: src/examples)
# TIMES     runs that are killed (default 100): one half at any moment, the other in the last third, where the archive is written
set -eu
export LC_ALL=C

home=$(cd "$(dirname "$0")/../.." && pwd)
articles=${1:-$home/src/examples}
times=${2:-100}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$home/samklang" --version >/dev/null
samklang="java -XX:SharedArchiveFile=$home/target/samklang.jsa -Xshare:auto -Xlog:disable -XX:+UseParallelGC -XX:TieredStopAtLevel=1
  -jar $home/target/samklang.jar archive"
# $samklang is a command with its options.
# shellcheck disable=SC2086
archive() { $samklang "$1" --archive "$work/archive" ${2:+"$2"} 2>&1; }
# To list the articles is to read all that is kept of them; what is damaged is said.
content() { archive list | cksum; }

head -n 3 "$home/src/examples/company-takeover/articles.jsonl" >"$work/first.jsonl"
archive add "$work/first.jsonl" >/dev/null
before=$(content)
cp -r "$work/archive" "$work/kept"
archive add "$articles" >/dev/null
after=$(content)
[ "$before" != "$after" ] || { echo "kill-archive.sh: nothing was added" >&2; exit 1; }

renew() { rm -rf "$work/archive" && cp -r "$work/kept" "$work/archive"; }

olds=0 news=0 n=0 span=0
while [ $n -lt "$times" ]; do
  n=$((n + 1))
  # How long a run takes hangs on what else the machine does.
  if [ $((n % 20)) -eq 1 ]; then
    renew
    start=$(date +%s%N)
    archive add "$articles" >/dev/null
    span=$((($(date +%s%N) - start) / 1000000))
  fi
  renew
  # shellcheck disable=SC2086
  $samklang add --archive "$work/archive" "$articles" >/dev/null 2>&1 &
  pid=$!
  sleep "$(awk -v s="$n$(date +%N)" -v t="$span" -v late=$((n % 2)) \
    'BEGIN { srand(s); print (late ? 0.7 + 0.35 * rand() : rand()) * t / 1000 }')"
  kill -9 $pid 2>/dev/null || true
  { wait $pid || true; } 2>/dev/null
  case "$(content)" in
    "$before") olds=$((olds + 1)) ;;
    "$after") news=$((news + 1)) ;;
    *) echo "kill-archive.sh: neither before nor after: $(archive verify)" >&2; exit 1 ;;
  esac
done
echo "killed $times times: $olds times as before, $news times as after"
