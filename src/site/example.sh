#!/bin/sh
# Renews reports/example/: the report on src/examples, and the picture of it that the README shows (where Chromium is installed).
set -eu
cd "$(dirname "$0")/../.."

./samklang check src/examples -o reports/example --format html,json --fail-on never

browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) ||
  { echo "example.sh: no Chromium, report.png stays as it was" >&2; exit 0; }
"$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --no-first-run --disable-background-networking \
  --force-device-scale-factor=1 --window-size=1280,1240 --screenshot=reports/example/report.png \
  "file://$(pwd)/reports/example/report.html" >/dev/null 2>&1
