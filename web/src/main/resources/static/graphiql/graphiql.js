/* global GraphiQL, React, ReactDOM: from the script tags before this one. */

/** The example queries as tabs for a first visit; later GraphiQL restores the visitor's own tabs. */
async function exampleTabs() {
  try {
    const response = await fetch("/graphiql/examples.json");
    if (!response.ok) {
      throw new Error(`examples.json: HTTP ${response.status}`);
    }
    return (await response.json()).map(({ name, query, variables }) => ({
      query: `# ${name}\n${query}`,
      variables: JSON.stringify(variables, null, 2),
    }));
  } catch (problem) {
    console.warn("GraphiQL starts without example queries.", problem);
    return undefined;
  }
}

const defaultTabs = await exampleTabs();
const page = document.getElementById("graphiql");
page.classList.remove("starting");
ReactDOM.createRoot(page).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
    defaultTabs,
  }),
);
