#!/bin/sh
# How long each stage of a check takes on one thread once Java is warm, in milliseconds a batch (JMH).
#   src/bench/stages.sh [ARTICLES] [JMH OPTION...]
# ARTICLES  a folder or file of articles (default: src/examples); options as JMH has them, say: -f 3 extraction
set -eu

home=$(cd "$(dirname "$0")/../.." && pwd)
articles=$home/src/examples
if [ $# -gt 0 ] && [ -e "$1" ]; then
  articles=$(readlink -f "$1")
  shift
fi
cd "$home"
mvn -B -q -Pbench test-compile dependency:build-classpath -Dmdep.outputFile=target/bench-classpath.txt -Dmdep.includeScope=test
exec java -cp "target/bench-classes:target/classes:$(cat target/bench-classpath.txt)" org.openjdk.jmh.Main \
  -jvmArgsAppend "-Darticles=$articles" "$@"
