# To be sourced: how the commands of the Makefile show what they do, one line a step.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# A build that is started from make is not part of it.
unset MAKEFLAGS MFLAGS MAKELEVEL
logs=build/logs
mkdir -p "$logs"
jobs=$(nproc)

log_of() { echo "$logs/$(tr -cs '[:alnum:]\n' - <<<"$1" | sed 's/-$//').log"; }

# seconds_since START: the time that went by since $EPOCHREALTIME was START, in seconds.
seconds_since() { awk -v from="$1" -v to="$EPOCHREALTIME" 'BEGIN { printf "%.1f", to - from }'; }

# line NAME RESULT SECONDS
line() { printf '  %-44s %s%6s s\n' "$1" "${2:+$2  }" "$3"; }

# step NAME COMMAND…: runs a command quietly. When it fails, shows the end of what it said and ends the script.
step() {
  local name=$1 start=$EPOCHREALTIME log
  shift
  log=$(log_of "$name")
  if "$@" >"$log" 2>&1 </dev/null; then
    line "$name" "" "$(seconds_since "$start")"
  else
    line "$name" "FAILED, see $log" "$(seconds_since "$start")"
    { errors_in "$log" || tail -n 40 "$log"; } >&2
    exit 1
  fi
}

# The lines of a log that tell of errors, with what follows them; fails when there are none.
errors_in() { grep -E -A 6 '(^|[^[:alpha:]])([Ee]rror|ERR!?|undefined reference)([^[:alpha:]]|$)' "$1" | head -n 60 | grep .; }

configure_and_build() { # PRESET [TARGET…]
  local preset=$1
  shift
  cmake --preset "$preset" && cmake --build --preset "$preset" -j "$jobs" ${@:+--target "$@"}
}
