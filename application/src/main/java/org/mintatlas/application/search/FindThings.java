package org.mintatlas.application.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.geography.Postcodes;
import org.mintatlas.application.paging.Near;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.search.entry.SearchEntry;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.SearchPlan;
import org.mintatlas.application.search.plan.SearchText;
import org.mintatlas.application.search.word.Word;
import org.mintatlas.domain.geography.PostalCode;

/** Use case: somebody looks for something by words. */
public class FindThings {
  private static final Pattern POSTCODE = Pattern.compile("\\d{5}");

  private final Search search;
  private final Postcodes postcodes;

  /** Looks for it there. */
  public FindThings(Search search, Postcodes postcodes) {
    this.search = search;
    this.postcodes = postcodes;
  }

  /** What each text asks for. A postcode stands for the districts in which it lies. */
  public Map<SearchText, SearchPlan> plans(Set<SearchText> texts) {
    Map<String, Set<String>> districts = districts(texts);
    return texts.stream()
        .collect(Collectors.toMap(Function.identity(), text -> search.plan(text).or(districts)));
  }

  /** What a text asks for. */
  public SearchPlan plan(SearchText text) {
    return search.plan(text).or(districts(Set.of(text)));
  }

  private Map<String, Set<String>> districts(Set<SearchText> texts) {
    Set<PostalCode> codes =
        texts.stream()
            .flatMap(text -> text.words().stream())
            .map(Word::folded)
            .filter(word -> POSTCODE.matcher(word).matches())
            .map(PostalCode::new)
            .collect(Collectors.toSet());
    return codes.isEmpty()
        ? Map.of()
        : postcodes.byCodes(codes).values().stream()
            .collect(
                Collectors.toMap(
                    postcode -> postcode.code().value(),
                    postcode ->
                        postcode.districts().stream()
                            .map(key -> SearchEntry.tag(SearchType.DISTRICT.name(), key.value()))
                            .collect(Collectors.toSet())));
  }

  /**
   * Whether something has all words of the text; if not, what has any of them is found.
   *
   * @param filter with the plan of the text
   */
  public boolean hasAll(SearchFilter filter) {
    return search.hasAll(filter);
  }

  /** What is found. */
  public Paged<SearchScope, SearchFilter, SearchOrder, Found> hits() {
    return search;
  }

  /**
   * What somebody may be about to type; see {@link Search#suggest}.
   *
   * @param types empty means {@link SearchType#UNASKED}
   * @param near what comes first; null means nothing does
   */
  public List<Found> suggest(
      SearchText text, Set<SearchType> types, @Nullable Near near, int most) {
    return search.suggest(text, types.isEmpty() ? SearchType.UNASKED : types, near, most);
  }
}
