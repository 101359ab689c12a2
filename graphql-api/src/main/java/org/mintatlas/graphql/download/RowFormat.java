package org.mintatlas.graphql.download;

import java.util.Map;

/** How the rows of a list are written, one after the other. */
public interface RowFormat {

  /** The media type, with its charset. */
  String mediaType();

  /** What stands before the first row. */
  default byte[] begin() {
    return new byte[0];
  }

  /**
   * A row.
   *
   * @param row as the document of the list selects it
   * @return empty when it has no place in this format
   */
  byte[] row(Map<String, Object> row);

  /** What stands between two rows that are there. */
  default byte[] between() {
    return new byte[0];
  }

  /** What stands behind the last row. */
  default byte[] end() {
    return new byte[0];
  }
}
