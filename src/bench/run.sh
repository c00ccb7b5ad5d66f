#!/bin/sh
# Checks every batch of a benchmark and prints the scores.
#   src/bench/run.sh BATCHES SCORER [OUT]
# BATCHES  a folder of batches, each with articles/ (text files) and gold.json
# SCORER   a Python script, called as: SCORER --total BATCHES OUT
# OUT      where the reports go (default: a new temporary folder)
set -eu
[ $# -ge 2 ] || { sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 2; }

home=$(cd "$(dirname "$0")/../.." && pwd)
batches=$1
scorer=$2
out=${3:-$(mktemp -d)}
mkdir -p "$out"

for batch in "$batches"/*/; do
  name=$(basename "$batch")
  "$home/samklang" check "$batch/articles" -o "$out/$name" --format json --fail-on never 2>"$out/$name.log" ||
    { echo "run.sh: $name failed, see $out/$name.log" >&2; exit 3; }
done
python3 "$scorer" --total "$batches" "$out"
