#!/bin/sh
# start.sh [STORE]: starts the built workbench three times on a display of its own (Xvfb) and prints how long after the start
# of the process the window could be used, and its memory (resident) when nothing was left to do. The first start is cold:
# it makes its workspace and, after a build, what the later ones take from the start cache. With a STORE, that is opened in
# the Boreholes perspective, which reads all samples.
set -eu
home=$(CDPATH= cd -- "$(dirname -- "$0")/../../.." && pwd)
. "$home/features/org.lithoscope.platform.feature/root/unix/find-java"
find_java
product=$home/releng/org.lithoscope.product/target/products/org.lithoscope.product/linux/gtk/x86_64/lithoscope
work=$(mktemp -d)
Xvfb -displayfd 6 -noreset -screen 0 1600x1000x24 6> "$work/display" > /dev/null 2>&1 &
xvfb=$!
trap 'kill $xvfb; rm -rf "$work"' EXIT
until [ -s "$work/display" ]; do sleep 0.2; done
DISPLAY=:$(cat "$work/display")
export DISPLAY LITHOSCOPE_VMARGS="${LITHOSCOPE_VMARGS:-} -Dlithoscope.startup=report"
for start in 1 2 3; do
  rm -f "$work/out"
  # exec: the process whose number is known is Java's
  (exec "$product/lithoscope" ui ${1:+"$1"} -data "$work/workspace" ${1:+-perspective org.lithoscope.ui.boreholes}) \
    > "$work/out" 2> "$work/err" &
  java=$!
  tries=0
  until grep -qs "at rest" "$work/out" || [ $tries -ge 1200 ]; do sleep 0.1; tries=$((tries + 1)); done
  sed "s/^/start $start: /" "$work/out"
  awk -v start="$start" '/^VmRSS|^VmHWM/ { printf "start %s: %s %d MB\n", start, $1, $2 / 1024 }' "/proc/$java/status"
  kill $java
  wait $java 2> /dev/null || true
  # the cache is made when the process has ended
  while ls "$product"/configuration/org.lithoscope.start/*.recording > /dev/null 2>&1; do sleep 0.5; done
done
