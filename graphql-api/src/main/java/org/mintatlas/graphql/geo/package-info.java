/**
 * What has a place, for maps: start with {@link org.mintatlas.graphql.geo.GeoFiles}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7946">RFC 7946</a>
 */
@NullMarked
package org.mintatlas.graphql.geo;

import org.jspecify.annotations.NullMarked;
