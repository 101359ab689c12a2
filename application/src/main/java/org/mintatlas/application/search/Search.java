package org.mintatlas.application.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Near;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.application.search.plan.SearchTerm;
import org.mintatlas.application.search.plan.SearchText;

/**
 * Finds things of all types by words. What was saved is found by its new words at once.
 *
 * <p>Every implementation promises what {@link
 * org.mintatlas.application.search.entry.SearchEntries}, {@link
 * org.mintatlas.application.search.plan.Planner} and {@link
 * org.mintatlas.application.search.plan.Relevance} say: what a thing is found by, what a text may
 * mean, and how well a thing fits. A thing has all parts of a text; only where nothing has all of
 * them is one enough. Of what fits equally well, names come in the order of their words, then
 * types. A project is found {@linkplain org.mintatlas.application.search.entry.SearchEntry#under
 * under} its initiative as that is now. A word exists as long as something has it.
 *
 * <p>Of more than {@link #RANKED} things not all are in the list, though all are counted: those
 * {@link #RANKED} that have drawn the highest {@link
 * org.mintatlas.application.search.entry.SearchEntry#lot}, of equal ones those with the lowest
 * identities; and of each type the {@link #BEGINNING} first in the order of names whose name begins
 * with the text and that have all parts. A page says how many there are where all are in the list,
 * and only there: {@link org.mintatlas.application.paging.Page#count}.
 */
public interface Search extends Paged<SearchScope, SearchFilter, SearchOrder, Found> {

  /** What a text asks for, as far as its words are known now. */
  SearchPlan plan(SearchText text);

  /** Whether something has all parts of the text; if not, what has one of them is found. */
  boolean hasAll(SearchFilter filter);

  /**
   * What somebody may be about to type, as {@link
   * org.mintatlas.application.search.plan.Relevance#begins} has it: the types in their order, of
   * each those first whose name begins so. Of equally good ones those come first that are near, the
   * nearest before all; the others follow in the order of the words of their names. Of more than
   * {@link #NAMED} things of a type whose names do not begin so any {@link #NAMED} will do.
   *
   * @param types the types of things
   * @param near what counts as near, of which those of the {@link #NEAREST} nearest things of each
   *     type; nothing is left out for what it says. Null means nothing is near
   * @param most so many of each type
   */
  List<Found> suggest(SearchText text, Set<SearchType> types, @Nullable Near near, int most);

  /** Among so many things of a type are looked for those that have the words within their names. */
  int NAMED = 200;

  /** How well so many things fit is found out. */
  int RANKED = 2_000;

  /** Of more, so many of each type are in the list for what their names begin with. */
  int BEGINNING = 50;

  /** Of so many things of a type it is known whether they are near. */
  int NEAREST = 200;

  /** Words under which people look for codes. */
  Set<SearchTerm> terms();

  /** Replaces all of them. */
  void replaceTerms(Collection<SearchTerm> terms);

  /** Whether all things are found by what a version of the program makes of them. */
  boolean isMadeBy(int version);

  /** From now on they are; things that are saved are by themselves. */
  void madeBy(int version);

  /**
   * These things are found by what this program makes of them.
   *
   * @param things stored ones of any type; what is not found by words is left out
   */
  void keep(Collection<?> things);
}
