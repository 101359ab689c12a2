package org.mintatlas.application.change;

/**
 * The revisions of all that is stored, for whoever keeps what was made of it and wants to know
 * whether it is still right.
 */
public interface Revisions {

  /**
   * The revision that is the current one at some moment of the call: a number that is another after
   * each commit of something that readers can see, whoever committed it on whichever instance.
   *
   * <p>So where it is the same in two calls, nothing was committed from the end of the first to the
   * beginning of the second. It may be another although nothing that readers see has changed.
   */
  long current();
}
