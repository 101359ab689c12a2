package org.mintatlas.testkit.qualification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.MaterialId;
import org.mintatlas.domain.qualification.MaterialKind;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.qualification.TestimonialId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.testkit.shared.SharedFixtures;

/** Valid materials and testimonials in one call. */
public final class MaterialFixtures {
  private MaterialFixtures() {}

  /** A German handout with as little as possible. */
  public static Material aMaterial(ProgrammeId programme, String title) {
    return Material.builder(
            new MaterialId(UUID.randomUUID()), programme, title, MaterialKind.HANDOUT, "de")
        .build();
  }

  /** An English toolkit with every field filled. */
  public static Material aFullMaterial(ProgrammeId programme) {
    return aMaterial(programme, "Toolkit for a workshop").toBuilder()
        .kind(MaterialKind.TOOLKIT)
        .language("en")
        .edition("2nd edition")
        .audience(new Wording("Koordinationen", "Coordinators"))
        .link(SharedFixtures.aWebAddress("toolkit"))
        .sources(SharedFixtures.bothSources())
        .build();
  }

  /** A testimonial that its person has not released. */
  public static Testimonial aTestimonial(CohortId cohort, RegionId region, PersonId person) {
    Wording statement = Wording.german("Wir fragen jetzt öfter nach der Wirkung.");
    return testimonial(cohort, region, person, statement, null, List.of());
  }

  /** A testimonial that a source quoted on the day, without a name. */
  public static Testimonial aQuotedTestimonial(CohortId cohort, RegionId region, LocalDate on) {
    Wording statement = Wording.german("Die Initiativen rücken zusammen.");
    return testimonial(cohort, region, null, statement, on, List.of(SharedFixtures.A_SOURCE));
  }

  /** A testimonial with every field filled, released on 7 May 2021. */
  public static Testimonial aFullTestimonial(CohortId cohort, RegionId region, PersonId person) {
    Wording statement =
        new Wording(
            "Das Gespräch war mehr wert als die Note.", "Talking was worth more than marks.");
    LocalDate day = LocalDate.of(2021, 5, 7);
    return testimonial(cohort, region, person, statement, day, SharedFixtures.bothSources());
  }

  private static Testimonial testimonial(
      CohortId cohort,
      RegionId region,
      @Nullable PersonId person,
      Wording statement,
      @Nullable LocalDate releasedOn,
      List<Source> sources) {
    TestimonialId id = new TestimonialId(UUID.randomUUID());
    return new Testimonial(id, 0, cohort, region, person, statement, releasedOn, sources);
  }
}
