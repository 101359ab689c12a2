// The page: what is asked for, what was found, how it can be narrowed down, and where it is.
'use strict';

const PAGE = 20;
const byId = (id) => document.getElementById(id);
const make = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
};

const map = new AtlasMap(document.querySelector('#map svg'));

/**
 * What somebody has asked for; `bounds` has what only offers have, by the fields of the filter, `chosen` the
 * codes that were ticked with their words, by the facet, `online` says that what is online will do wherever it
 * is, and `unknown` that what nobody knows will do as well. All of it stays when something else is asked
 * for that has no such thing; the page says what is not asked for then.
 */
const asked = {
  type: 'PROJECT',
  text: '',
  postcode: '',
  radius: 25,
  online: false,
  bounds: {},
  chosen: {},
  unknown: false,
};
let language = navigator.language.startsWith('en') ? 'en' : 'de';
/** What was asked last; whatever else comes back is too late. */
let running = new AbortController();
let next = null;
let loading = false;
/** Of a search only what was loaded is on the map, as hits may be of all types. */
let points = [];

/** The list goes on when its end comes into sight. */
const end = new IntersectionObserver(
  (entries) => entries.some((entry) => entry.isIntersecting) && more(),
  { rootMargin: '200px' },
);

const word = (name) => WORDS[language][name];

const ticked = (facet) => asked.chosen[facet]?.size > 0;

/** What can be ticked now where a list is asked. */
const listFacets = () => LISTS[asked.type]?.facets ?? {};

/** What only offers have, which a search does not ask for. */
const bounds = () => (asked.type === 'PROJECT' ? asked.bounds : {});

/** Whether something is asked for that only the list of a type can be asked. */
const needsList = () =>
  asked.postcode !== '' ||
  Object.keys(bounds()).length > 0 ||
  (asked.unknown && LISTS[asked.type].unknown) ||
  Object.keys(listFacets()).some((facet) => ticked(facet) && !(facet in SEARCH_FACETS));

/** Words are searched for, what fits best first, unless more is asked for than a search can tell. */
const searches = () => asked.text !== '' && (asked.type === 'ALL' || !needsList());

/** What can be ticked of what is asked for now. */
const facetsNow = () => (searches() || asked.type === 'ALL' ? searchFacets(asked.type) : listFacets());

/** What was chosen of these facets, by the fields of the filter. */
function chosen(facets) {
  const made = {};
  for (const [facet, field] of Object.entries(facets)) {
    if (ticked(facet)) {
      made[field] = [...asked.chosen[facet].keys()];
    }
  }
  return made;
}

/** The filter of a list, also of its map. */
function filter() {
  const { facets, unknown, online } = LISTS[asked.type];
  const made = { ...chosen(facets), ...bounds() };
  if (asked.unknown && unknown) {
    made[unknown] = true;
  }
  if (asked.text) {
    made.text = asked.text;
  }
  if (asked.postcode) {
    made.near = { postcode: asked.postcode, radiusKm: asked.radius };
    if (asked.online && online) {
      made.near.orOnline = true;
    }
  }
  return made;
}

/** A page of what is asked for: connections are all alike. */
async function load(begins, signal) {
  const { type, text } = asked;
  const place = { begins, after: begins ? null : next, first: PAGE };
  if (searches()) {
    const types = type === 'ALL' ? null : [type];
    const variables = { text, types, filter: chosen(searchFacets(type)), ...place };
    return (await ask(searchDocument(type), variables, language, signal)).page;
  }
  const usual = asked.postcode ? 'DISTANCE' : LISTS[type].usual;
  const order = usual ? { order: usual } : {};
  const variables = { filter: filter(), ...order, ...place };
  const { page } = await ask(listDocument(type), variables, language, signal);
  page.edges.forEach((edge) => (edge.node = { thing: edge.node }));
  return page;
}

/** What is too tight, as the page calls it. */
function looser({ conditions, matchCount }) {
  const facets = Object.entries(searches() ? SEARCH_FACETS : listFacets());
  const names = conditions.map((condition) => {
    const facet = facets.find(([, field]) => field === condition)?.[0];
    return word(facet ?? `of_${condition}`) ?? condition;
  });
  return word('looser')(names.join(` ${word('and')} `), matchCount);
}

/** Asks anew, from the first page on. */
async function begin() {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  next = null;
  points = [];
  byId('failure').textContent = '';
  const nothing = asked.type === 'ALL' && !asked.text;
  if (nothing) {
    showPage({ edges: [], pageInfo: {} }, true);
    byId('count').textContent = word('write');
    return;
  }
  byId('found').setAttribute('aria-busy', 'true');
  let shown = false;
  try {
    const page = await load(true, signal);
    byId('count').textContent = [
      word('count')(page.totalCount),
      ...page.looser.map(looser),
    ].join(' · ');
    showPage(page, true);
    shown = true;
    if (!searches()) {
      await showPlaces(signal);
    }
  } catch (error) {
    if (!signal.aborted) {
      showNothing(shown);
    }
    fail(error, signal);
  } finally {
    if (!signal.aborted) {
      byId('found').removeAttribute('aria-busy');
    }
  }
}

/** What was found before is no answer to what is asked now; the list may be one already. */
function showNothing(listed) {
  if (!listed) {
    showPage({ edges: [], pageInfo: {} }, true);
    byId('count').textContent = '';
  }
  map.showThings([]);
  byId('placed').textContent = '';
}

/** Goes on where the list ended. */
async function more() {
  if (loading || !next) {
    return;
  }
  loading = true;
  const { signal } = running;
  try {
    const page = await load(false, signal);
    if (!signal.aborted) {
      showPage(page, false);
    }
  } catch (error) {
    fail(error, signal);
  } finally {
    loading = false;
  }
}

function fail(error, signal) {
  if (!signal.aborted) {
    byId('failure').textContent = error instanceof TypeError ? word('failed') : error.message;
  }
}

function showPage(page, begins) {
  const hits = page.edges.filter((edge) => edge.node.thing);
  const items = hits.map(({ node, distanceKm }) => hit(node, distanceKm));
  if (begins) {
    byId('hits').replaceChildren(...items);
    showMeant(page.didYouMean);
    byId('partial').hidden = !page.partial || page.edges.length === 0;
    showFacets(page.facets ?? {});
  } else {
    byId('hits').append(...items);
  }
  next = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  byId('more').hidden = next === null;
  // An observer tells of changes only, and its target may be in sight still.
  end.unobserve(byId('more'));
  end.observe(byId('more'));
  if (searches() || asked.type === 'ALL') {
    const placed = hits.map(({ node: { thing } }) => ({ name: thing.name, point: pointOf(thing) }));
    points.push(...placed.filter(({ point }) => point));
    map.showThings(points);
    byId('placed').textContent = asked.text ? word(asked.postcode ? 'only' : 'loaded') : '';
  }
}

/** A region of which only the lead state is known has no place of its own. */
function pointOf(thing) {
  const { location } = thing;
  return thing.place?.point ?? (location && location.basis !== 'STATE' ? location.point : null);
}

/** The name, with the words marked that were looked for. */
function marked(name, highlights = []) {
  const parts = [];
  let from = 0;
  const ranges = highlights.find(({ field }) => field === 'name')?.ranges ?? [];
  for (const { startOffset, endOffset } of ranges) {
    parts.push(name.slice(from, startOffset));
    parts.push(make('mark', {}, name.slice(startOffset, endOffset)));
    from = endOffset;
  }
  return [...parts, name.slice(from)];
}

function hit({ thing, typeLabel, highlights }, distance) {
  const cost = thing.cost?.free
    ? word('free')
    : thing.cost?.amountEuro && euro(thing.cost.amountEuro);
  const told = [
    typeLabel,
    thing.of?.name,
    thing.detail,
    ...(thing.subjects ?? thing.kinds ?? []),
    thing.fromLabel,
    thing.place?.city ?? thing.seat,
    thing.online ? word('online') : null,
    cost,
    typeof distance === 'number' ? `${number(distance)} km` : null,
  ].filter(Boolean);
  const name = marked(thing.name, highlights);
  const shown = thing.website
    ? [make('a', { href: thing.website, rel: 'noopener' }, ...name)]
    : name;
  return make('li', {}, make('strong', {}, ...shown), make('div', {}, told.join(' · ')));
}

const number = (value) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
const euro = (value) =>
  new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(value);

function showMeant(text) {
  byId('meant').hidden = !text;
  byId('meant').querySelector('button').textContent = text ?? '';
}

/** What can be ticked, with what was ticked even where nobody can tell how often it is found. */
function showFacets(facets) {
  const focused = document.activeElement?.id;
  const now = Object.keys(facetsNow());
  const withUnknown = !searches() && LISTS[asked.type]?.unknown;
  const legends = now
    .map((facet) => [facet, facets[facet]?.values ?? tickedOf(facet)])
    .filter(([, values]) => values.length > 0);
  byId('facets').replaceChildren(
    ...(withUnknown ? [unknownToo()] : []),
    ...legends.map(([facet, values]) =>
      make(
        'fieldset',
        {},
        make('legend', {}, word(facet)),
        ...values.map((value) => tick(facet, value, value.label)),
      ),
    ),
    ...unasked(now),
  );
  if (focused) {
    byId(focused)?.focus();
  }
}

const tickedOf = (facet) =>
  [...(asked.chosen[facet] ?? [])].map(([code, label]) => ({ code, label }));

function tick(facet, { code, label, matchCount }, text) {
  const id = `${facet}-${code}`;
  const checked = asked.chosen[facet]?.has(code) ?? false;
  if (checked) {
    asked.chosen[facet].set(code, label);
  }
  const box = make('input', { type: 'checkbox', id, checked });
  box.addEventListener('change', () => choose(facet, code, label, box.checked));
  const counted = matchCount === undefined ? '' : ` (${matchCount})`;
  return make('label', { htmlFor: id }, box, ` ${text}${counted}`);
}

/** What was ticked or written before, and what is found now cannot be asked for. */
function unasked(now) {
  const ticks = Object.keys(asked.chosen)
    .filter((facet) => !now.includes(facet))
    .flatMap((facet) =>
      tickedOf(facet).map((value) => tick(facet, value, `${word(facet)}: ${value.label}`)),
    );
  const written = Object.entries(asked.type === 'PROJECT' ? {} : asked.bounds).map(
    ([field, value]) => make('p', {}, `${word(`of_${field}`)}: ${value}`),
  );
  const unknown = asked.unknown && (searches() || !LISTS[asked.type]?.unknown);
  return ticks.length + written.length === 0 && !unknown
    ? []
    : [
        make(
          'fieldset',
          { id: 'unasked' },
          make('legend', {}, word('unasked')),
          ...(unknown ? [unknownToo()] : []),
          ...ticks,
          ...written,
        ),
      ];
}

/** Most ages, groups and prices are unknown: whoever would rather ask than miss something ticks it. */
function unknownToo() {
  const box = make('input', { type: 'checkbox', id: 'unknown', checked: asked.unknown });
  box.addEventListener('change', () => {
    asked.unknown = box.checked;
    begin();
  });
  return make('label', { htmlFor: 'unknown' }, box, ` ${word('unknown')}`);
}

function choose(facet, code, label, on) {
  const codes = (asked.chosen[facet] ??= new Map());
  if (on) {
    codes.set(code, label);
  } else {
    codes.delete(code);
  }
  begin();
}

/** All that the list has, not only what is in sight. */
async function showPlaces(signal) {
  const places = await geoJson(LISTS[asked.type].list, filter(), language, signal);
  if (signal.aborted) {
    return;
  }
  map.showThings(
    places.features.map(({ geometry: { coordinates }, properties }) => ({
      name: properties.name,
      point: { lon: coordinates[0], lat: coordinates[1] },
    })),
  );
  byId('placed').textContent = word('placed')(places.features.length, places.withoutPlace);
}

function showWords() {
  document.documentElement.lang = language;
  for (const each of document.querySelectorAll('[data-word]')) {
    each.textContent = word(each.dataset.word);
  }
  for (const each of document.querySelectorAll('[data-label]')) {
    each.setAttribute('aria-label', word(each.dataset.label));
  }
  byId('language').textContent = word('other');
  byId('language').lang = language === 'de' ? 'en' : 'de';
  const types = byId('types');
  types.replaceChildren(
    types.querySelector('legend'),
    ...['ALL', ...Object.keys(LISTS)].map((type) => {
      const checked = type === asked.type;
      const radio = make('input', { type: 'radio', name: 'type', value: type, checked });
      return make('label', {}, radio, ` ${word(type)}`);
    }),
  );
  byId('legend').replaceChildren(
    ...['COVERED', 'POSSIBLY_COVERED', 'UNCOVERED'].map((outcome) =>
      make('li', { className: outcome }, word(outcome)),
    ),
  );
  geoJson('districts', {}, language).then(
    (districts) => map.showAreas(districts),
    (error) => fail(error, { aborted: false }),
  );
}

function setType(type) {
  if (type !== asked.type) {
    asked.type = type;
    document.querySelector(`#types [value=${type}]`).checked = true;
    for (const bound of document.querySelectorAll('.offers')) {
      bound.hidden = type !== 'PROJECT';
    }
    document.querySelector('.beside').hidden = !LISTS[type]?.online;
  }
}

function read() {
  asked.text = byId('text').value.trim();
  asked.postcode = byId('postcode').value.trim();
  asked.radius = Number(byId('radius').value);
  asked.online = byId('online').checked;
  asked.bounds = {};
  for (const [id, field] of Object.entries({ age: 'age', euro: 'costUpToEuro' })) {
    if (byId(id).value !== '') {
      asked.bounds[field] = Number(byId(id).value);
    }
  }
}

const suggestions = new Suggestions(
  byId('text'),
  byId('suggestions'),
  async (text, signal) => {
    const postcode = byId('postcode').value.trim();
    const near = /^[0-9]{5}$/.test(postcode)
      ? { postcode, radiusKm: Number(byId('radius').value) }
      : null;
    const { suggest } = await ask(SUGGEST, { text, near }, language, signal);
    return suggest
      .filter(({ thing }) => thing?.name)
      .map(({ type, typeLabel, thing }) => ({ label: thing.name, group: typeLabel, type }));
  },
  ({ label, type }) => {
    byId('text').value = `"${label.replaceAll('"', ' ')}"`;
    setType(type in LISTS ? type : 'ALL');
    read();
    begin();
  },
);

byId('search').addEventListener('submit', (event) => {
  event.preventDefault();
  suggestions.close();
  read();
  begin();
});
byId('types').addEventListener('change', (event) => {
  setType(event.target.value);
  read();
  begin();
});
for (const id of ['radius', 'online']) {
  byId(id).addEventListener('change', () => {
    read();
    begin();
  });
}
byId('meant').querySelector('button').addEventListener('click', (event) => {
  byId('text').value = event.target.textContent;
  read();
  begin();
});
byId('language').addEventListener('click', () => {
  language = language === 'de' ? 'en' : 'de';
  showWords();
  begin();
});
byId('more').addEventListener('click', more);
showWords();
begin();
