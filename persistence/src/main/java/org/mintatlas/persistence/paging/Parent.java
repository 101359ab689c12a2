package org.mintatlas.persistence.paging;

import com.google.errorprone.annotations.CompileTimeConstant;

/** A parent of lists: the kind of its lists and its key. */
public record Parent(ListSource source, Object key) {

  /** The list of which only these elements are shown. */
  public Parent where(@CompileTimeConstant String elements) {
    return new Parent(source.where(elements), key);
  }
}
