package org.mintatlas.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.domain.quality.CriterionKind.OFFER;
import static org.mintatlas.domain.quality.CriterionKind.RESOURCES;
import static org.mintatlas.domain.quality.CriterionKind.RESULTS;
import static org.mintatlas.testkit.quality.QualityFixtures.THREE_PARTS;
import static org.mintatlas.testkit.quality.QualityFixtures.TWO_STEPS;
import static org.mintatlas.testkit.quality.QualityFixtures.aCriterion;
import static org.mintatlas.testkit.quality.QualityFixtures.aFullEdition;
import static org.mintatlas.testkit.quality.QualityFixtures.aPart;
import static org.mintatlas.testkit.quality.QualityFixtures.anEdition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Wording;

class FrameworkEditionTest {
  private static final Wording TEXT = Wording.german("Text");

  @Test
  void keepsEveryFact() {
    FrameworkEdition edition = aFullEdition("edition-2");

    assertThat(edition).hasNoNullFieldsOrProperties();
    assertThat(edition.toBuilder().build()).isEqualTo(edition);
    assertThat(edition.subCriteria().map(SubCriterion::code).map(Slug::value))
        .containsExactly("zeal", "access", "gender-and-diversity", "team", "joy", "follow-up");
  }

  @Test
  void isNoExampleUnlessItIsSaid() {
    assertThat(anEdition("edition").example()).isFalse();
  }

  @Test
  void saysThatItIsAnExampleWhenItIsOne() {
    assertInvalid(() -> anEdition("edition").toBuilder().example(true).build())
        .withMessage("notice: an example says that it is one");
  }

  @Test
  void hasTheThreeMainCriteriaOnceEachInTheirOrder() {
    List<MainCriterion> turned = THREE_PARTS.reversed();
    List<MainCriterion> doubled = new ArrayList<>(THREE_PARTS);
    doubled.add(aCriterion(RESULTS, "more"));
    List<MainCriterion> without = THREE_PARTS.subList(0, 2);

    for (List<MainCriterion> wrong : List.of(turned, doubled, without)) {
      assertInvalid(() -> with(wrong))
          .withMessageEndingWith("must be [OFFER, RESOURCES, RESULTS] in this order");
    }
  }

  @Test
  void hasNoCodeTwiceAlsoUnderDifferentMainCriteria() {
    List<MainCriterion> criteria =
        List.of(
            aCriterion(OFFER, "access", "reach"),
            aCriterion(RESOURCES, "team"),
            aCriterion(RESULTS, "reach"));

    assertInvalid(() -> with(criteria))
        .withMessage("codes '[access, reach, team, reach]': must differ within an edition");
  }

  @Test
  void hasAScaleThatRises() {
    List<Rating> flat = List.of(new Rating(1, TEXT), new Rating(1, TEXT));
    List<Rating> falling = List.of(new Rating(2, TEXT), new Rating(1, TEXT));

    for (List<Rating> wrong : List.of(flat, falling)) {
      assertInvalid(() -> rated(wrong))
          .withMessage("rating scale '1': must rise from step to step");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 11})
  void hasAScaleOfTwoToTenSteps(int steps) {
    assertThat(rated(steps(2)).scale()).hasSize(2);
    assertThat(rated(steps(10)).scale()).hasSize(10);
    assertInvalid(() -> rated(steps(steps)))
        .withMessage("rating scale '" + steps + "': needs 2 to 10 steps");
  }

  @Test
  void isCountedFromOne() {
    assertInvalid(() -> anEdition("edition").toBuilder().number(0).build())
        .withMessage("edition '0': must be at least 1");
  }

  @Test
  void isRejectedWithANegativeVersion() {
    assertInvalid(() -> anEdition("edition").toBuilder().version(-1).build())
        .withMessage("version '-1': must not be negative");
  }

  @Test
  void keepsCopiesOfItsScaleAndCriteria() {
    List<Rating> scale = new ArrayList<>(TWO_STEPS);
    List<MainCriterion> criteria = new ArrayList<>(THREE_PARTS);
    FrameworkEdition edition =
        anEdition("edition").toBuilder().scale(scale).criteria(criteria).build();

    scale.clear();
    criteria.clear();

    assertThat(edition.scale()).isEqualTo(TWO_STEPS).isUnmodifiable();
    assertThat(edition.criteria()).isEqualTo(THREE_PARTS).isUnmodifiable();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101})
  void isRatedInStepsFromZeroToAHundred(int value) {
    assertThat(new Rating(0, TEXT).value()).isZero();
    assertThat(new Rating(100, TEXT).value()).isEqualTo(100);
    assertInvalid(() -> new Rating(value, TEXT))
        .withMessage("rating '" + value + "': must be 0 to 100");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 31})
  void hasOneToThirtySubCriteriaUnderEachMainCriterion(int parts) {
    assertThat(ofParts(1).parts()).hasSize(1);
    assertThat(ofParts(30).parts()).hasSize(30);
    assertInvalid(() -> ofParts(parts))
        .withMessage("sub-criteria '" + parts + "': must be 1 to 30");
  }

  private static FrameworkEdition with(List<MainCriterion> criteria) {
    return anEdition("edition").toBuilder().criteria(criteria).build();
  }

  private static FrameworkEdition rated(List<Rating> scale) {
    return anEdition("edition").toBuilder().scale(scale).build();
  }

  private static List<Rating> steps(int count) {
    return IntStream.range(0, count).mapToObj(step -> new Rating(step, TEXT)).toList();
  }

  private static MainCriterion ofParts(int count) {
    return new MainCriterion(
        OFFER,
        TEXT,
        IntStream.range(0, count).mapToObj(number -> aPart("part-" + number)).toList());
  }
}
