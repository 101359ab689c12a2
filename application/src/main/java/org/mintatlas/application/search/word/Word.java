package org.mintatlas.application.search.word;

import org.mintatlas.domain.shared.Require;

/**
 * A word of a text.
 *
 * @param written as it stands in the text
 * @param folded in the one form of all its spellings: without capitals, marks and ligatures; ä, ae
 *     and a are the same, so are ö, oe and o, ü, ue and u, ß and ss
 * @param stem the same without the endings of German words
 * @param position its place among the words of the text, from 1 on; a joined word stands where its
 *     first part does
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it has ended
 * @param joined whether it is put together of parts that a sign stands between, as in {@code
 *     zdi-Zentrum}
 */
public record Word(
    String written, String folded, String stem, int position, int start, int end, boolean joined) {
  public Word {
    Require.given("written", written, "folded", folded, "stem", stem);
  }
}
