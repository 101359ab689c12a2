/* global GraphiQL, React, ReactDOM: from the script tags before this one. */

/** The example queries as tabs for a first visit; later GraphiQL restores the visitor's own tabs. */
async function exampleTabs() {
  try {
    const response = await fetch("graphiql/examples.json");
    if (!response.ok) {
      throw new Error(`examples.json: HTTP ${response.status}`);
    }
    return (await response.json()).map(({ name, query, variables }) => ({
      query: `# ${name}\n${query}`,
      variables: Object.keys(variables).length ? JSON.stringify(variables, null, 2) : "",
    }));
  } catch (problem) {
    console.warn("GraphiQL starts without example queries.", problem);
    return undefined;
  }
}

/** Hands each event of a stream to somebody, until it ends. */
async function readEvents(params, headers, signal, next) {
  const response = await fetch("graphql", {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json", Accept: "text/event-stream" },
    body: JSON.stringify(params),
    signal,
  });
  if (!response.headers.get("Content-Type")?.startsWith("text/event-stream")) {
    next(await response.json());
    return;
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let unread = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const events = (unread + part.value).split("\n\n");
    unread = events.pop();
    events
      .filter((event) => event.startsWith("event: next\n"))
      .forEach((event) => next(JSON.parse(event.slice(event.indexOf("data: ") + 6))));
  }
}

/** A subscription as GraphiQL takes it: over server-sent events, which need no library. */
const subscription = (params, headers) => ({
  subscribe({ next, error, complete }) {
    const end = new AbortController();
    readEvents(params, headers, end.signal, next).then(complete, (problem) => {
      if (!end.signal.aborted) {
        error(problem);
      }
    });
    return { unsubscribe: () => end.abort() };
  },
});

const askOnce = GraphiQL.createFetcher({ url: "graphql" });

function ask(params, { documentAST, headers } = {}) {
  const subscribes = documentAST?.definitions.some(
    ({ operation, name }) =>
      operation === "subscription" && [undefined, null, name?.value].includes(params.operationName),
  );
  return subscribes ? subscription(params, headers) : askOnce(params, { documentAST, headers });
}

const defaultTabs = await exampleTabs();
const firstVisit = localStorage.getItem("graphiql:tabState") === null;
const page = document.getElementById("graphiql");
page.classList.remove("starting");
ReactDOM.createRoot(page).render(
  React.createElement(GraphiQL, {
    fetcher: ask,
    defaultTabs,
    // GraphiQL shows the query of the first tab by itself, but not its variables.
    variables: firstVisit ? defaultTabs?.[0].variables : undefined,
  }),
);
