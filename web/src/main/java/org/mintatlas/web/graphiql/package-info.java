/** The offline GraphiQL page; start reading at {@link org.mintatlas.web.graphiql.GraphiqlPage}. */
@NullMarked
package org.mintatlas.web.graphiql;

import org.jspecify.annotations.NullMarked;
