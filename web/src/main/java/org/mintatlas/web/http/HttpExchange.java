package org.mintatlas.web.http;

import java.time.Duration;
import java.util.Set;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.web.request.SqlUse;

/**
 * A request over HTTP and what came of it.
 *
 * @param request what is known of the request
 * @param method the HTTP method
 * @param status the HTTP status of the answer
 * @param errors the kinds of errors in the answer
 * @param took from the first byte that was read to the whole answer, not yet sent
 * @param sql what it asked of the database
 */
public record HttpExchange(
    ApiRequest request,
    String method,
    int status,
    Set<ErrorCode> errors,
    Duration took,
    SqlUse sql) {}
