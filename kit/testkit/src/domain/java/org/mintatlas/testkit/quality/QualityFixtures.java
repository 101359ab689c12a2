package org.mintatlas.testkit.quality;

import java.util.List;
import java.util.UUID;
import org.mintatlas.domain.quality.CriterionKind;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.quality.FrameworkEditionId;
import org.mintatlas.domain.quality.MainCriterion;
import org.mintatlas.domain.quality.Rating;
import org.mintatlas.domain.quality.SubCriterion;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Wording;

/** Valid editions of frameworks in one call. */
public final class QualityFixtures {
  /** The shortest scale there is. */
  public static final List<Rating> TWO_STEPS =
      List.of(
          new Rating(0, Wording.german("noch nicht")), new Rating(1, Wording.german("gelungen")));

  /** The fewest criteria there are: one part in each. */
  public static final List<MainCriterion> THREE_PARTS =
      List.of(
          aCriterion(CriterionKind.OFFER, "access"),
          aCriterion(CriterionKind.RESOURCES, "team"),
          aCriterion(CriterionKind.RESULTS, "joy"));

  private QualityFixtures() {}

  /** A main criterion with these parts. */
  public static MainCriterion aCriterion(CriterionKind kind, String... codes) {
    return new MainCriterion(
        kind,
        new Wording("Hauptkriterium " + kind, "Main criterion " + kind),
        List.of(codes).stream().map(QualityFixtures::aPart).toList());
  }

  /** A sub-criterion, named after its code. */
  public static SubCriterion aPart(String code) {
    return new SubCriterion(
        new Slug(code),
        new Wording("Kriterium " + code, "Criterion " + code),
        Wording.german("Gelingt das mit " + code + "?"));
  }

  /** A first edition with as little as possible. */
  public static FrameworkEdition anEdition(String slug) {
    return FrameworkEdition.builder(
            new FrameworkEditionId(UUID.randomUUID()),
            new Slug(slug),
            Wording.german("Rahmen"),
            1,
            TWO_STEPS,
            THREE_PARTS)
        .build();
  }

  /** A second edition with every field filled, which is an example and says so. */
  public static FrameworkEdition aFullEdition(String slug) {
    return anEdition(slug).toBuilder()
        .framework(new Wording("Orientierungsrahmen", "Framework"))
        .number(2)
        .published(PartialDate.of(2022))
        .example(true)
        .notice(new Wording("Ein Beispiel.", "An example."))
        .scale(
            List.of(
                new Rating(1, new Wording("am Anfang", "at the beginning")),
                new Rating(2, Wording.german("auf dem Weg")),
                new Rating(4, new Wording("am Ziel", "there"))))
        .criteria(
            List.of(
                aCriterion(CriterionKind.OFFER, "zeal", "access", "gender-and-diversity"),
                aCriterion(CriterionKind.RESOURCES, "team"),
                aCriterion(CriterionKind.RESULTS, "joy", "follow-up")))
        .build();
  }
}
