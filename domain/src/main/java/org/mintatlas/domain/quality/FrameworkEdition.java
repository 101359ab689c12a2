package org.mintatlas.domain.quality;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Wording;

/**
 * An edition of a framework of quality (Orientierungsrahmen): its criteria and its rating scale,
 * all as data.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param slug its public key
 * @param framework the name of the framework
 * @param number which edition it is, from 1
 * @param published when it came out; null when unknown
 * @param example whether it is an example in our own words, not the wording of a real framework
 * @param notice what readers must know of its wording; an example has one
 * @param scale the steps to rate on, 2 to 10, the lowest first
 * @param criteria the three main criteria, each once, in the order of {@link CriterionKind}
 */
@Buildable
public record FrameworkEdition(
    FrameworkEditionId id,
    long version,
    Slug slug,
    Wording framework,
    int number,
    @Nullable PartialDate published,
    boolean example,
    @Nullable Wording notice,
    List<Rating> scale,
    List<MainCriterion> criteria)
    implements Aggregate<FrameworkEditionId, FrameworkEdition> {
  private static final Rule UNMARKED_EXAMPLE =
      new Rule(
          "quality.unmarked-example",
          "an example says that it is one",
          "ein Beispiel sagt, dass es eines ist");
  private static final Rule SCALE_LENGTH =
      new Rule("quality.scale-length", "needs 2 to 10 steps", "braucht 2 bis 10 Stufen");
  private static final Rule NOT_RISING =
      new Rule(
          "quality.not-rising", "must rise from step to step", "muss von Stufe zu Stufe steigen");
  private static final Rule MAIN_CRITERIA =
      new Rule(
          "quality.main-criteria",
          "must be %s in this order",
          "müssen in dieser Reihenfolge %s sein");
  private static final Rule CODE_TWICE =
      new Rule(
          "quality.code-twice",
          "must differ within an edition",
          "müssen sich innerhalb einer Auflage unterscheiden");
  private static final List<CriterionKind> MAIN = List.of(CriterionKind.values());

  /**
   * @throws InvalidValueException when the number is below 1, the scale does not rise or has the
   *     wrong length, a main criterion is missing, doubled or out of order, two sub-criteria have
   *     the same code, or an example does not say that it is one
   */
  public FrameworkEdition {
    Require.aggregate(id, version, "slug", slug, "framework", framework, "scale", scale);
    Require.given("criteria", criteria);
    Require.atLeast("edition", number, 1);
    if (example && notice == null) {
      throw UNMARKED_EXAMPLE.broken("notice", null);
    }
    scale = checkedScale(scale);
    criteria = checkedCriteria(criteria);
  }

  /** All sub-criteria, in their order. */
  public Stream<SubCriterion> subCriteria() {
    return criteria.stream().flatMap(criterion -> criterion.parts().stream());
  }

  private static List<Rating> checkedScale(List<Rating> scale) {
    if (scale.size() < 2 || scale.size() > 10) {
      throw SCALE_LENGTH.broken("rating scale", scale.size());
    }
    for (int i = 1; i < scale.size(); i++) {
      if (scale.get(i).value() <= scale.get(i - 1).value()) {
        throw NOT_RISING.broken("rating scale", scale.get(i).value());
      }
    }
    return List.copyOf(scale);
  }

  private static List<MainCriterion> checkedCriteria(List<MainCriterion> criteria) {
    List<CriterionKind> kinds = criteria.stream().map(MainCriterion::kind).toList();
    if (!kinds.equals(MAIN)) {
      throw MAIN_CRITERIA.broken("main criteria", kinds, MAIN);
    }
    List<Slug> codes =
        criteria.stream().flatMap(c -> c.parts().stream()).map(SubCriterion::code).toList();
    if (codes.stream().distinct().count() < codes.size()) {
      throw CODE_TWICE.broken("codes", codes);
    }
    return List.copyOf(criteria);
  }

  /** Starts one from what it cannot be without; the rest is unknown until it is said. */
  public static FrameworkEditionBuilder builder(
      FrameworkEditionId id,
      Slug slug,
      Wording framework,
      int number,
      List<Rating> scale,
      List<MainCriterion> criteria) {
    return FrameworkEditionBuilder.empty()
        .id(id)
        .slug(slug)
        .framework(framework)
        .number(number)
        .scale(scale)
        .criteria(criteria);
  }

  /** Starts one from this one, to change some of it. */
  public FrameworkEditionBuilder toBuilder() {
    return FrameworkEditionBuilder.of(this);
  }

  @Override
  public FrameworkEdition withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
