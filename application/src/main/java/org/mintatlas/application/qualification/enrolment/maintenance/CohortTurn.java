package org.mintatlas.application.qualification.enrolment.maintenance;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mintatlas.application.command.CommandHandler.Never;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.enrolment.CohortPlaces;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;

/** Stores what became of the places of a cohort in turn. */
final class CohortTurn {
  private CohortTurn() {}

  /**
   * What becomes of an enrolment that is as the caller read it. It is looked at in turn, as others
   * may have moved it up meanwhile.
   *
   * @param expected the version that the caller had read
   * @param possible where the cohort has to stand for it
   */
  static CommandOutcome<Enrolment, Never> changed(
      Enrolments enrolments,
      EnrolmentId id,
      long expected,
      Function<CohortPlaces, CohortPlaces.Result> step,
      Predicate<CohortStatus> possible,
      UnitOfWork work) {
    CohortPlaces places =
        enrolments.byId(id).flatMap(found -> enrolments.placesInTurn(found.cohort())).orElse(null);
    Enrolment now = places == null ? null : places.of(id).orElse(null);
    if (places == null || now == null) {
      return CommandOutcome.rejected(new Fault.NotFound(id));
    }
    return now.version() == expected
        ? stored(enrolments, step.apply(places), now, possible, work)
        : CommandOutcome.rejected(new Fault.Stale(now));
  }

  /**
   * What became of one enrolment, when those who moved up are stored as well.
   *
   * @param before the one that it is about, as it was
   * @param possible where the cohort has to stand for it
   */
  static CommandOutcome<Enrolment, Never> stored(
      Enrolments enrolments,
      CohortPlaces.Result result,
      Enrolment before,
      Predicate<CohortStatus> possible,
      UnitOfWork work) {
    return switch (result) {
      case CohortPlaces.Result.Changed(CohortPlaces places, List<Enrolment> changed) ->
          work.<EnrolmentId, Enrolment, Never>saved(enrolments, changed)
              .then(saved ->
                  CommandOutcome.done(
                      saved.stream()
                          .filter(one -> one.id().equals(before.id()))
                          .findFirst()
                          .orElse(before)));
      case CohortPlaces.Result.NotAllowed(EnrolmentStatus present, EnrolmentStatus wanted) ->
          CommandOutcome.rejected(Fault.WrongStatus.between(present, wanted));
      case CohortPlaces.Result.NotNow(CohortStatus cohort) ->
          CommandOutcome.rejected(
              Fault.WrongStatus.outside(
                  cohort, Stream.of(CohortStatus.values()).filter(possible).toList()));
      case CohortPlaces.Result.AlreadyEnrolled(Enrolment there) -> CommandOutcome.done(there);
      case CohortPlaces.Result.NotEnrolled(EnrolmentId id) ->
          CommandOutcome.rejected(new Fault.NotFound(id));
    };
  }
}
