/** What may change in the schema, and what must be said about it. */
package org.mintatlas.graphql.evolution;
