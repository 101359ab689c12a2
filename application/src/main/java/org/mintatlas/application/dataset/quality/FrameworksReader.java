package org.mintatlas.application.dataset.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mintatlas.application.Ports;
import org.mintatlas.application.dataset.csv.Names;
import org.mintatlas.application.dataset.csv.Once;
import org.mintatlas.application.dataset.csv.Parts;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.csv.Row;
import org.mintatlas.domain.quality.CriterionKind;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.quality.FrameworkEditionId;
import org.mintatlas.domain.quality.MainCriterion;
import org.mintatlas.domain.quality.Rating;
import org.mintatlas.domain.quality.SubCriterion;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Wording;

/** Reads editions of frameworks of quality. */
public final class FrameworksReader {
  private static final Rule CODE_TAKEN =
      new Rule(
          "dataset.code-taken",
          "another criterion of the edition has it already",
          "hat schon ein anderes Kriterium der Auflage");

  private static final String EDITION = "edition_slug";

  private final Reading reading;
  private final Names<FrameworkEditionId, FrameworkEdition> editions;

  /** Refers to nothing else. */
  public FrameworksReader(Reading reading, Ports ports) {
    this.reading = reading;
    editions =
        reading.names(
            "framework edition",
            FrameworkEditionId.class,
            FrameworkEditionId::new,
            "framework editions",
            ports.frameworkEditions());
  }

  /** A sub-criterion and where it belongs. */
  private record Part(CriterionKind kind, Wording main, SubCriterion criterion) {}

  /** Reads the files. */
  public void read() {
    Parts<Rating> ratings = ratings();
    Parts<Part> criteria = criteria();
    editions.read(
        reading.rows(
            "framework_editions.csv",
            "slug framework_de framework_en number published example notice_de notice_en"),
        (row, id, slug) -> {
          String key = row.text("slug");
          return FrameworkEdition.builder(
                  id,
                  slug,
                  row.requiredWording("framework"),
                  row.whole("number"),
                  ratings.take(key),
                  mainCriteria(row, criteria.take(key)))
              .published(row.optional("published", PartialDate::parse))
              .example(row.yes("example", "true", "false"))
              .notice(row.wording("notice"))
              .build();
        });
    ratings.refuseTheRest();
    criteria.refuseTheRest();
  }

  /** The main criteria in the order in which each is met first, named as it is there. */
  private static List<MainCriterion> mainCriteria(Row row, List<Part> parts) {
    Map<CriterionKind, Wording> names = new LinkedHashMap<>();
    parts.forEach(part -> names.putIfAbsent(part.kind(), part.main()));
    return row.together(() ->
        names.entrySet().stream()
            .map(main ->
                new MainCriterion(
                    main.getKey(),
                    main.getValue(),
                    parts.stream()
                        .filter(part -> part.kind() == main.getKey())
                        .map(Part::criterion)
                        .toList()))
            .toList());
  }

  private Parts<Rating> ratings() {
    return parts(
        "framework_ratings.csv",
        "value label_de label_en",
        row -> new Rating(row.whole("value"), row.requiredWording("label")));
  }

  private Parts<Part> criteria() {
    Once once = new Once();
    return parts(
        "framework_criteria.csv",
        "kind kind_name_de kind_name_en code name_de name_en question_de question_en",
        row -> {
          CriterionKind kind = row.required("kind", CriterionKind.class);
          Wording main = row.requiredWording("kind_name");
          Slug code = row.required("code", Slug::new);
          Wording name = row.requiredWording("name");
          Wording question = row.requiredWording("question");
          row.check();
          once.value(CODE_TAKEN, "code", code, row.text(EDITION), code);
          return new Part(kind, main, new SubCriterion(code, name, question));
        });
  }

  private <P> Parts<P> parts(String file, String columns, Function<Row, P> read) {
    return reading.rows(file, EDITION + " " + columns).parts("framework edition", EDITION, read);
  }
}
