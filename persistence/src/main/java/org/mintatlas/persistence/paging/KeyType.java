package org.mintatlas.persistence.paging;

import java.util.Collection;

/** The type of a key, of an element or of its parent. */
public enum KeyType {
  /** An identity. */
  UUID("uuid") {
    @Override
    Object read(String text) {
      return java.util.UUID.fromString(text);
    }

    @Override
    Object[] array(Collection<Object> keys) {
      return keys.toArray(java.util.UUID[]::new);
    }
  },
  /** An official key or code. */
  TEXT("text") {
    @Override
    Object read(String text) {
      return text;
    }

    @Override
    Object[] array(Collection<Object> keys) {
      return keys.toArray(String[]::new);
    }
  };

  private final String sql;

  KeyType(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }

  abstract Object read(String text);

  abstract Object[] array(Collection<Object> keys);
}
