#!/bin/sh
# Makes the release archive target/samklang-VERSION.tar.gz: program, launchers, models (in the jar), completion, licences.
# The same sources give the same bytes.
set -eu
cd "$(dirname "$0")/.."

mvn -B -q -Dmaven.test.skip=true package   # not by the launcher, which leaves in the jar what nothing uses
version=$(./samklang --version | cut -d ' ' -f 2)
name=samklang-$version
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

mkdir -p "$stage/$name/target"
cp target/samklang.jar "$stage/$name/target/"
cp samklang samklang.cmd README.md CHANGELOG.md LICENSE NOTICE ci/check.sh "$stage/$name/"
./samklang completion >"$stage/$name/samklang.bash"

tar --sort=name --mtime='2025-01-01 00:00:00Z' --owner=0 --group=0 --numeric-owner -C "$stage" -cf - "$name" |
  gzip -n >"target/$name.tar.gz"
echo "target/$name.tar.gz"
