// What the page asks the atlas: `?api=https://atlas.example.org` names another one.
'use strict';

const API = (
  new URLSearchParams(location.search).get('api') ??
  (location.protocol === 'file:' ? 'http://127.0.0.1:8080' : location.origin)
).replace(/\/$/, '');

/** What a search can be narrowed down by: each facet with its field of the filter. */
const SEARCH_FACETS = {
  bySubject: 'subjects',
  byEducationStage: 'educationStages',
  byTargetGroup: 'targetGroups',
  byFormat: 'formats',
  byCostClass: 'costClasses',
  byInitiativeKind: 'initiativeKinds',
  byEventKind: 'eventKinds',
  byRegionKind: 'regionKinds',
  byState: 'states',
};

/**
 * The lists, by the type that a search calls their elements; each facet with its field of the filter, by the
 * name that a search has for it and, where that differs, the list (`named`); the field that lets through what
 * nobody knows, whether some of it is online, and the order where no place is asked for, where there is one.
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
    online: true,
  },
  INITIATIVE: {
    list: 'initiatives',
    filter: 'InitiativeFilter',
    order: 'DirectoryOrder',
    facets: { byInitiativeKind: 'kinds', byState: 'states' },
    named: { byInitiativeKind: 'byKind' },
  },
  EVENT: {
    list: 'events',
    filter: 'EventFilter',
    order: 'EventOrder',
    usual: 'START_DESC',
    facets: { byEventKind: 'kinds', byAudience: 'audiences', byMode: 'modes', byState: 'states' },
    named: { byEventKind: 'byKind' },
    online: true,
  },
  REGION: {
    list: 'regions',
    filter: 'RegionFilter',
    order: 'RegionOrder',
    facets: {
      byRegionKind: 'kinds',
      byLifecycleStatus: 'lifecycleStatuses',
      byState: 'states',
    },
    named: { byRegionKind: 'byKind' },
  },
};

/** Of what a search can be narrowed down by, what things of a type have; of all types all of it. */
function searchFacets(type) {
  const has = Object.entries(SEARCH_FACETS).filter(
    ([facet]) => type === 'ALL' || facet in LISTS[type].facets,
  );
  return Object.fromEntries(has);
}

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
const spread = (facets, named = {}) =>
  `facets { ${Object.keys(facets)
    .map((facet) => `${facet}: ${named[facet] ?? facet} { values { code label matchCount } }`)
    .join(' ')} }`;

/**
 * A page of what has some words, what fits best first. Offsets of highlights are in the units in which
 * JavaScript counts.
 */
const searchDocument = (type) => `query Found(
  $text: String!, $types: [SearchType!], $filter: SearchHitFilter, $begins: Boolean!, $after: String,
  $first: Int!
) {
  page: search(text: $text, types: $types, filter: $filter, after: $after, first: $first) {
    ... @include(if: $begins) {
      totalCount didYouMean partial looser { conditions matchCount } ${spread(searchFacets(type))}
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
function listDocument(type) {
  const { list, filter, order, facets, named } = LISTS[type];
  return `query Listed(
    $filter: ${filter}, $order: ${order}, $begins: Boolean!, $after: String, $first: Int!
  ) {
    page: ${list}(filter: $filter, orderBy: $order, after: $after, first: $first) {
      ... @include(if: $begins) {
        totalCount didYouMean looser { conditions matchCount } ${spread(facets, named)}
      }
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
