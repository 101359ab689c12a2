package org.mintatlas.graphql.field;

import java.util.List;

/**
 * What a feature tells of the fields of the schema: of its own types, and what it adds to others,
 * the root of a query too.
 */
public interface FeatureFields {
  /** All that are no property of the name that the schema gives them, and keep to no rule. */
  List<Fields<?>> fields();
}
