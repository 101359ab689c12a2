package org.mintatlas.application.dataset.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.csv.Row;
import org.mintatlas.application.search.Search;
import org.mintatlas.application.search.entry.SearchEntry;
import org.mintatlas.application.search.entry.SearchType;
import org.mintatlas.application.search.plan.SearchTerm;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.BodyKind;
import org.mintatlas.domain.governance.BodyLevel;
import org.mintatlas.domain.initiative.CostClass;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.domain.insight.PublicationKind;
import org.mintatlas.domain.organisation.OrganisationKind;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.qualification.ProgrammeFormat;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;

/**
 * Reads the words under which people look for codes. They take the place of all that are stored.
 */
public final class SearchTermsReader {
  private static final Rule NO_LIST =
      new Rule("dataset.no-code-list", "is no code list", "ist keine Codeliste");

  /** What is looked for under a word of each list, of a district in a row by its key. */
  private static final Map<String, Function<Row, String>> LISTS =
      Map.ofEntries(
          list(BodyKind.class),
          list(BodyLevel.class),
          list(CostClass.class),
          Map.entry("District", SearchTermsReader::district),
          list(EducationStage.class),
          list(EventKind.class),
          list(FederalState.class),
          list(Format.class),
          list(InitiativeKind.class),
          list(Mode.class),
          list(OrganisationKind.class),
          list(ProgrammeFormat.class),
          list(PublicationKind.class),
          list(RegionKind.class),
          list(Sector.class),
          list(Subject.class),
          list(TargetGroup.class));

  private final Reading reading;
  private final Search search;

  /** Stores them where things are looked for. */
  public SearchTermsReader(Reading reading, Search search) {
    this.reading = reading;
    this.search = search;
  }

  private static <E extends Enum<E>> Map.Entry<String, Function<Row, String>> list(Class<E> codes) {
    return Map.entry(
        codes.getSimpleName(),
        row -> {
          E code = row.required("code", codes);
          return code == null ? "" : SearchEntry.tag(code);
        });
  }

  private static String district(Row row) {
    DistrictKey key = row.required("code", DistrictKey::new);
    return key == null ? "" : SearchEntry.tag(SearchType.DISTRICT.name(), key.value());
  }

  /** Reads the file. */
  public void read() {
    List<SearchTerm> terms = new ArrayList<>();
    reading
        .rows("search_terms.csv", "words list code language")
        .each(row -> {
          row.required("language", Row.yesOrNo("de", "en"));
          String words = row.required("words");
          Function<Row, String> list = row.required("list", SearchTermsReader::list);
          if (list != null) {
            String tag = list.apply(row);
            row.build(() -> new SearchTerm(words, tag)).ifPresent(terms::add);
          }
        });
    reading.facts().add(terms.size(), run -> search.replaceTerms(terms));
  }

  private static Function<Row, String> list(String name) {
    Function<Row, String> list = LISTS.get(name);
    if (list == null) {
      throw NO_LIST.broken("list", name);
    }
    return list;
  }
}
