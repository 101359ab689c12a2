// What the page asks the atlas: `?api=https://atlas.example.org` names another one.
'use strict';

const API = (
  new URLSearchParams(location.search).get('api') ??
  (location.protocol === 'file:' ? 'http://127.0.0.1:8080' : location.origin)
).replace(/\/$/, '');

/**
 * The lists, by the type that a search calls their elements; each facet with its field of the filter, and
 * the field that lets through what nobody knows, and the order where no place is asked for, where there is one.
 */
const LISTS = {
  PROJECT: {
    list: 'projects',
    filter: 'ProjectFilter',
    order: 'DirectoryOrder',
    facets: {
      bySubject: 'subjects',
      byEducationStage: 'educationStages',
      byTargetGroup: 'targetGroups',
      byFormat: 'formats',
      byCostClass: 'costClasses',
      byState: 'states',
    },
    unknown: 'includeUnknown',
  },
  INITIATIVE: {
    list: 'initiatives',
    filter: 'InitiativeFilter',
    order: 'DirectoryOrder',
    facets: { byKind: 'kinds', byState: 'states' },
  },
  EVENT: {
    list: 'events',
    filter: 'EventFilter',
    order: 'EventOrder',
    usual: 'START_DESC',
    facets: { byKind: 'kinds', byAudience: 'audiences', byMode: 'modes', byState: 'states' },
  },
  REGION: {
    list: 'regions',
    filter: 'RegionFilter',
    order: 'RegionOrder',
    facets: { byKind: 'kinds', byLifecycleStatus: 'lifecycleStatuses', byState: 'states' },
  },
};

/** The facets of a search, with the fields of its filter. */
const SEARCH_FACETS = {
  bySubject: 'subjects',
  byEducationStage: 'educationStages',
  byTargetGroup: 'targetGroups',
  byFormat: 'formats',
  byState: 'states',
};

const THINGS = {
  PROJECT: `... on Project {
    slug name website subjects: subjectLabels online cost { free amountEuro }
    place { city point { lat lon } } of: initiative { name }
  }`,
  INITIATIVE: `... on Initiative {
    slug name website detail: kindLabel place { city point { lat lon } }
  }`,
  EVENT: `... on Event {
    slug name website detail: kindLabel fromLabel place { city point { lat lon } }
  }`,
  REGION: `... on Region {
    slug name website kinds: kindLabels seat location { basis point { lat lon } }
  }`,
  OTHERS: `... on Programme { slug name website } ... on Organisation { slug name website seat }
    ... on Body { slug name } ... on Publication { slug name website: documentUrl }`,
};

/** All that can be found, as a selection. */
const ANYTHING = `__typename ${Object.values(THINGS).join(' ')}`;

/** How a page is spread: asked for with the first one. */
const spread = (facets) =>
  `facets { ${Object.keys(facets)
    .map((facet) => `${facet} { values { code label matchCount } }`)
    .join(' ')} }`;

/** What fits best stands first. Offsets of highlights are in the units in which JavaScript counts. */
const SEARCH = `query Found(
  $text: String!, $types: [SearchType!], $filter: SearchHitFilter, $begins: Boolean!, $after: String,
  $first: Int!
) {
  page: search(text: $text, types: $types, filter: $filter, after: $after, first: $first) {
    ... @include(if: $begins) {
      totalCount didYouMean partial looser { condition matchCount } ${spread(SEARCH_FACETS)}
    }
    pageInfo { hasNextPage endCursor }
    edges {
      node { typeLabel thing { ${ANYTHING} } highlights { field ranges { startOffset endOffset } } }
    }
  }
}`;

const SUGGEST = `query Suggested($text: String!, $near: Near) {
  suggest(text: $text, near: $near) { type typeLabel thing { ${ANYTHING} } }
}`;

/** A page of a list; the first one counts, tells how the list is spread, and what may be meant. */
function listDocument(type, asksBack) {
  const { list, filter, order, facets } = LISTS[type];
  return `query Listed(
    $filter: ${filter}, $order: ${order}, $begins: Boolean!, $after: String, $first: Int!
    ${asksBack ? '$text: String!' : ''}
  ) {
    ${asksBack ? `meant: search(text: $text, types: [${type}], first: 1) { didYouMean }` : ''}
    page: ${list}(filter: $filter, orderBy: $order, after: $after, first: $first) {
      ... @include(if: $begins) { totalCount looser { condition matchCount } ${spread(facets)} }
      pageInfo { hasNextPage endCursor }
      edges { distanceKm node { __typename ${THINGS[type]} } }
    }
  }`;
}

/** The data of an answer; what the atlas complains of is an error with its words. */
async function ask(query, variables, language, signal) {
  const response = await fetch(`${API}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify({ query, variables }),
    signal,
  });
  const answer = await response.json();
  if (answer.errors) {
    throw new Error(answer.errors.map((error) => error.message).join(' '));
  }
  return answer.data;
}

/** A map of the atlas, such as `districts`, or `projects` with the fields of its filter. */
async function geoJson(name, filter, language, signal) {
  const parameters = new URLSearchParams({ lang: language });
  for (const [field, value] of Object.entries(filter)) {
    if (Array.isArray(value)) {
      parameters.set(field, value.join(','));
    } else if (typeof value !== 'object') {
      parameters.set(field, String(value));
    } else {
      for (const [inside, each] of Object.entries(value)) {
        parameters.set(`${field}.${inside}`, each);
      }
    }
  }
  const response = await fetch(`${API}/geojson/${name}?${parameters}`, { signal });
  if (!response.ok) {
    throw new Error((await response.json()).errors?.[0]?.message ?? response.statusText);
  }
  return response.json();
}
