#!/bin/sh
# One check for a pipeline: settings come from the environment, so that nothing of them is read as shell.
#   SAMKLANG          the program (default: samklang)
#   SAMKLANG_PATHS    files and folders, one a line (default: .)
#   SAMKLANG_OUTPUT   folder of the reports (default: reports)
#   SAMKLANG_FORMAT   formats (default: console,html,json,sarif,junit,csv,markdown)
#   SAMKLANG_FAIL_ON, SAMKLANG_BASELINE, SAMKLANG_DECISIONS, SAMKLANG_CONFIG   as the options; left out when empty
#   SAMKLANG_NEW_ONLY true: fail only on what is new
# Ends with the status of the check.
set -eu

list=${SAMKLANG_PATHS:-.}
set --
while IFS= read -r path; do
  [ -z "$path" ] || set -- "$@" "$path"
done <<LIST
$list
LIST

set -- "$@" --output "${SAMKLANG_OUTPUT:-reports}" --format "${SAMKLANG_FORMAT:-console,html,json,sarif,junit,csv,markdown}"
[ -z "${SAMKLANG_FAIL_ON:-}" ] || set -- "$@" --fail-on "$SAMKLANG_FAIL_ON"
[ -z "${SAMKLANG_BASELINE:-}" ] || set -- "$@" --baseline "$SAMKLANG_BASELINE"
[ -z "${SAMKLANG_DECISIONS:-}" ] || set -- "$@" --decisions "$SAMKLANG_DECISIONS"
[ -z "${SAMKLANG_CONFIG:-}" ] || set -- "$@" --config "$SAMKLANG_CONFIG"
[ "${SAMKLANG_NEW_ONLY:-false}" != true ] || set -- "$@" --new-only

status=0
"${SAMKLANG:-samklang}" check "$@" || status=$?

summary=${SAMKLANG_OUTPUT:-reports}/summary.md
if [ -n "${GITHUB_STEP_SUMMARY:-}" ] && [ -f "$summary" ]; then
  cat "$summary" >>"$GITHUB_STEP_SUMMARY"
fi
exit $status
