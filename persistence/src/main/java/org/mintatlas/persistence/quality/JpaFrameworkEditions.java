package org.mintatlas.persistence.quality;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.quality.FrameworkEditionOrder;
import org.mintatlas.application.quality.FrameworkEditions;
import org.mintatlas.application.quality.FrameworkFilter;
import org.mintatlas.application.quality.FrameworkScope;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.quality.FrameworkEditionId;
import org.mintatlas.domain.quality.MainCriterion;
import org.mintatlas.domain.quality.Rating;
import org.mintatlas.domain.quality.SubCriterion;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.SluggedAdapter;

/** Editions of frameworks of quality in the database. */
class JpaFrameworkEditions
    extends SluggedAdapter<
        FrameworkEditionId,
        FrameworkEdition,
        FrameworkScope,
        FrameworkFilter,
        FrameworkEditionOrder>
    implements FrameworkEditions {
  JpaFrameworkEditions(AggregateStore store) {
    super(
        store,
        FrameworkRows.EDITIONS,
        FrameworkEdition::slug,
        Integrity.none(),
        order -> SortKey.wholeNumber("number", order));
  }

  @Override
  protected void writeBeside(FrameworkEdition edition) {
    UUID id = edition.id().value();
    writeScale(id, edition.scale());
    writeCriteria(id, edition.criteria());
    writeParts(id, edition.criteria());
  }

  // By hand: a step or a part keeps its row as long as its value or its code stays, whatever
  // changes around it.

  private void writeScale(UUID id, List<Rating> scale) {
    jdbc.sql(
            """
            with gone as (
              delete from framework_rating
              where framework_edition_id = :id and value <> all(:values::integer[]))
            insert into framework_rating (framework_edition_id, value, label_de, label_en)
            select :id::uuid, step.*
            from unnest(:values::integer[], :german::text[], :english::text[]) as step
            on conflict (framework_edition_id, value) do update
            set label_de = excluded.label_de, label_en = excluded.label_en
            """)
        .param("id", id)
        .param("values", scale.stream().map(Rating::value).toArray(Integer[]::new))
        .param("german", texts(scale, rating -> rating.label().de()))
        .param("english", texts(scale, rating -> rating.label().en()))
        .update();
  }

  /** There are always the same three. */
  private void writeCriteria(UUID id, List<MainCriterion> criteria) {
    jdbc.sql(
            """
            insert into framework_main_criterion (framework_edition_id, kind, name_de, name_en)
            select :id::uuid, criterion.*
            from unnest(:kinds::text[], :german::text[], :english::text[]) as criterion
            on conflict (framework_edition_id, kind) do update
            set name_de = excluded.name_de, name_en = excluded.name_en
            """)
        .param("id", id)
        .param("kinds", texts(criteria, criterion -> criterion.kind().name()))
        .param("german", texts(criteria, criterion -> criterion.name().de()))
        .param("english", texts(criteria, criterion -> criterion.name().en()))
        .update();
  }

  private void writeParts(UUID id, List<MainCriterion> criteria) {
    record Part(String kind, SubCriterion part) {}
    List<Part> parts =
        criteria.stream()
            .flatMap(criterion ->
                criterion.parts().stream().map(part -> new Part(criterion.kind().name(), part)))
            .toList();
    jdbc.sql(
            """
            with gone as (
              delete from framework_sub_criterion
              where framework_edition_id = :id and code <> all(:codes::text[]))
            insert into framework_sub_criterion (
              framework_edition_id, kind, code, name_de, name_en, question_de, question_en,
              position)
            select :id::uuid, part.*
            from unnest(
                :kinds::text[], :codes::text[], :names::text[], :englishNames::text[],
                :questions::text[], :englishQuestions::text[])
              with ordinality as part
            on conflict (framework_edition_id, code) do update
            set kind = excluded.kind,
              position = excluded.position,
              name_de = excluded.name_de,
              name_en = excluded.name_en,
              question_de = excluded.question_de,
              question_en = excluded.question_en
            """)
        .param("id", id)
        .param("kinds", texts(parts, Part::kind))
        .param("codes", texts(parts, p -> p.part().code().value()))
        .param("names", texts(parts, p -> p.part().name().de()))
        .param("englishNames", texts(parts, p -> p.part().name().en()))
        .param("questions", texts(parts, p -> p.part().question().de()))
        .param("englishQuestions", texts(parts, p -> p.part().question().en()))
        .update();
  }

  private static <T> @Nullable String[] texts(List<T> of, Function<T, @Nullable String> text) {
    return of.stream().map(text).toArray(String[]::new);
  }

  @Override
  protected Parent parent(FrameworkScope scope) {
    return selection.everywhere();
  }

  @Override
  protected Conditions conditions(FrameworkFilter filter) {
    return new Conditions().when("e.example = :example", "example", filter.example());
  }
}
