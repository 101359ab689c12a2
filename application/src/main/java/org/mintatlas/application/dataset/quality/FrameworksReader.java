package org.mintatlas.application.dataset.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
import org.mintatlas.domain.shared.Written;

/** Reads editions of frameworks of quality. */
public final class FrameworksReader {
  private static final Rule CODE_TAKEN =
      new Rule(
          "dataset.code-taken",
          "another criterion of the edition has it already",
          "hat schon ein anderes Kriterium der Auflage");

  private final Reading reading;

  /** Refers to nothing else. */
  public FrameworksReader(Reading reading) {
    this.reading = reading;
  }

  /** A sub-criterion and where it belongs. */
  private record Part(CriterionKind kind, Wording main, SubCriterion criterion) {}

  /** What the files say. */
  public List<FrameworkEdition> read() {
    Parts<Rating> ratings = ratings();
    Parts<Part> criteria = criteria();
    Names<FrameworkEditionId> names = reading.names("framework edition", FrameworkEditionId::new);
    List<FrameworkEdition> editions =
        reading
            .rows(
                "framework_editions.csv",
                "slug framework_de framework_en number published example notice_de notice_en")
            .list(row -> {
              Supplier<Slug> slug = names.define(row, "slug");
              Supplier<Wording> framework = row.requiredWording("framework");
              Supplier<Integer> number = row.required("number", Written::whole);
              @Nullable PartialDate published = row.optional("published", PartialDate::parse);
              Supplier<Boolean> example = row.required("example", Row.yesOrNo("true", "false"));
              @Nullable Wording notice = row.wording("notice");
              String key = row.text("slug");
              List<Rating> scale = ratings.take(key);
              List<Part> parts = criteria.take(key);
              return () ->
                  FrameworkEdition.builder(
                          names.id(slug.get()),
                          slug.get(),
                          framework.get(),
                          number.get(),
                          scale,
                          mainCriteria(parts))
                      .published(published)
                      .example(example.get())
                      .notice(notice)
                      .build();
            });
    ratings.refuseTheRest();
    criteria.refuseTheRest();
    return editions;
  }

  /** The main criteria in the order in which each is met first, named as it is there. */
  private static List<MainCriterion> mainCriteria(List<Part> parts) {
    Map<CriterionKind, Wording> names = new LinkedHashMap<>();
    parts.forEach(part -> names.putIfAbsent(part.kind(), part.main()));
    return names.entrySet().stream()
        .map(main ->
            new MainCriterion(
                main.getKey(),
                main.getValue(),
                parts.stream()
                    .filter(part -> part.kind() == main.getKey())
                    .map(Part::criterion)
                    .toList()))
        .toList();
  }

  private Parts<Rating> ratings() {
    return reading
        .rows("framework_ratings.csv", "edition_slug value label_de label_en")
        .parts(
            "framework edition",
            "edition_slug",
            row -> {
              Supplier<Integer> value = row.required("value", Written::whole);
              Supplier<Wording> label = row.requiredWording("label");
              return () -> new Rating(value.get(), label.get());
            });
  }

  private Parts<Part> criteria() {
    Once once = new Once();
    return reading
        .rows(
            "framework_criteria.csv",
            """
            edition_slug kind kind_name_de kind_name_en code name_de name_en question_de
            question_en
            """)
        .parts(
            "framework edition",
            "edition_slug",
            row -> {
              Supplier<CriterionKind> kind = row.required("kind", Row.oneOf(CriterionKind.class));
              Supplier<Wording> main = row.requiredWording("kind_name");
              Supplier<Slug> code = row.required("code", Slug::new);
              Supplier<Wording> name = row.requiredWording("name");
              Supplier<Wording> question = row.requiredWording("question");
              return () -> {
                once.value(CODE_TAKEN, "code", code.get(), row.text("edition_slug"), code.get());
                return new Part(
                    kind.get(),
                    main.get(),
                    new SubCriterion(code.get(), name.get(), question.get()));
              };
            });
  }
}
