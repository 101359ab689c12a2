/**
 * GraphQL over HTTP: from bytes to a request and from an answer to bytes. Start with {@link
 * org.mintatlas.web.http.GraphQlEndpoint}.
 */
@NullMarked
package org.mintatlas.web.http;

import org.jspecify.annotations.NullMarked;
