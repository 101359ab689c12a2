package org.mintatlas.testkit.qualification;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.CohortModule;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.Finding;
import org.mintatlas.domain.qualification.FindingKind;
import org.mintatlas.domain.qualification.ModuleKind;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeFormat;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.domain.shared.figure.Unit;
import org.mintatlas.testkit.shared.SharedFixtures;

/** Valid programmes and cohorts in one call. */
public final class QualificationFixtures {
  private QualificationFixtures() {}

  /** An identity that nothing has. */
  public static ProgrammeId aProgrammeId() {
    return new ProgrammeId(UUID.randomUUID());
  }

  /** An identity that nothing has. */
  public static CohortId aCohortId() {
    return new CohortId(UUID.randomUUID());
  }

  /** A train-the-trainer programme with as little as possible, named after its slug. */
  public static Programme aProgramme(String slug) {
    return Programme.builder(
            aProgrammeId(),
            new Slug(slug),
            SharedFixtures.nameOf(slug),
            ProgrammeFormat.TRAIN_THE_TRAINER)
        .sources(List.of(SharedFixtures.A_SOURCE))
        .build();
  }

  /** A programme with every field filled. */
  public static Programme aFullProgramme(String slug, OrganisationId lead) {
    return aProgramme(slug).toBuilder()
        .format(ProgrammeFormat.BLENDED_LEARNING)
        .description(new Wording("Bildet Netzwerke fort.", "Trains networks."))
        .lead(lead)
        .website(SharedFixtures.aWebAddress(slug))
        .sources(SharedFixtures.bothSources())
        .build();
  }

  /** A planned cohort with as little as possible, named after its slug. */
  public static Cohort aCohort(String slug, ProgrammeId programme, int number) {
    return Cohort.builder(
            aCohortId(),
            programme,
            new Slug(slug),
            number,
            SharedFixtures.nameOf(slug),
            CohortStatus.PLANNED)
        .sources(List.of(SharedFixtures.A_SOURCE))
        .build();
  }

  /** A cohort that ran from September 2020 to May 2021, with every field filled. */
  public static Cohort aFullCohort(String slug, ProgrammeId programme, int number) {
    return aCohort(slug, programme, number).toBuilder()
        .status(CohortStatus.COMPLETED)
        .period(new Period(PartialDate.of(2020, 9), PartialDate.parse("2021-05-07")))
        .endDerived(true)
        .mode(Mode.HYBRID)
        .place("Berlin")
        .capacity(20)
        .certificateName("Example certificate")
        .modules(List.of(aKickOff(), aClosing()))
        .findings(
            List.of(
                new Finding(
                    FindingKind.AIM,
                    new Wording("Angebote besser machen.", "Improve what is offered."),
                    SharedFixtures.A_SOURCE),
                new Finding(
                    FindingKind.OUTLOOK,
                    Wording.german("Es geht weiter."),
                    SharedFixtures.A_DATED_SOURCE)))
        .figures(
            List.of(
                aFigure(Measure.NETWORKS, Figure.Qualifier.EXACT, 14, Unit.NETWORKS),
                aFigure(Measure.PARTICIPANTS, Figure.Qualifier.EXACT, 19, Unit.PEOPLE),
                aFigure(Measure.INITIATIVES_REACHED, Figure.Qualifier.OVER, 80, Unit.INITIATIVES)))
        .sources(SharedFixtures.bothSources())
        .build();
  }

  /** A kick-off of two and a half days, with every field filled. */
  public static CohortModule aKickOff() {
    return new CohortModule(
        ModuleKind.KICK_OFF,
        "Kick-off",
        new Period(PartialDate.parse("2020-09-10"), PartialDate.parse("2020-09-12")),
        Mode.ON_SITE,
        new Figure(
            new BigDecimal("2.5"),
            Figure.Qualifier.EXACT,
            Unit.DAYS,
            new Wording("mit Pausen", "with breaks"),
            PartialDate.of(2020, 9),
            SharedFixtures.A_DATED_SOURCE),
        SharedFixtures.bothSources());
  }

  /** A last meeting of which nothing is known but its title. */
  public static CohortModule aClosing() {
    return new CohortModule(ModuleKind.CLOSING, "Closing", null, null, null, List.of());
  }

  /** A figure that a source states. */
  public static KeyFigure aFigure(
      Measure measure, Figure.Qualifier qualifier, int value, Unit unit) {
    return new KeyFigure(
        measure,
        new Figure(
            BigDecimal.valueOf(value),
            qualifier,
            unit,
            PartialDate.of(2021, 5),
            SharedFixtures.A_SOURCE));
  }
}
