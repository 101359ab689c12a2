// A map of Germany as SVG, drawn from GeoJSON alone.
'use strict';

const SVG = 'http://www.w3.org/2000/svg';
/** Degrees of longitude are shorter than those of latitude, here by so much. */
const SHRINK = Math.cos((51 * Math.PI) / 180);
const WEST = 5.8;
const NORTH = 55.1;
const SCALE = 100;

const x = (lon) => (lon - WEST) * SHRINK * SCALE;
const y = (lat) => (NORTH - lat) * SCALE;

function element(name, attributes, title) {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, value);
  }
  if (title) {
    made.appendChild(document.createElementNS(SVG, 'title')).textContent = title;
  }
  return made;
}

function outline({ type, coordinates }) {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return polygons
    .flat()
    .map(
      (ring) =>
        `M${ring.map(([lon, lat]) => `${x(lon).toFixed(1)} ${y(lat).toFixed(1)}`).join('L')}Z`,
    )
    .join('');
}

/** Shows districts, and things in front of them. */
class AtlasMap {
  #areas = element('g', { class: 'areas' });
  #points = element('g', { class: 'points' });

  constructor(svg) {
    svg.setAttribute('viewBox', `0 0 ${x(15.1)} ${y(47.2)}`);
    svg.append(this.#areas, this.#points);
  }

  showAreas({ features }) {
    this.#areas.replaceChildren(
      ...features.map(({ geometry, properties }) =>
        element(
          'path',
          { d: outline(geometry), class: properties.outcome },
          `${properties.displayName}: ${properties.outcomeLabel}`,
        ),
      ),
    );
  }

  /** Each thing has a name, and a point with `lat` and `lon`. */
  showThings(things) {
    this.#points.replaceChildren(
      ...things.map(({ name, point }) =>
        element('circle', { cx: x(point.lon), cy: y(point.lat), r: 6 }, name),
      ),
    );
  }
}
