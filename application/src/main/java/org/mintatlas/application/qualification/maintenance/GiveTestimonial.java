package org.mintatlas.application.qualification.maintenance;

import java.util.Optional;
import java.util.UUID;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.Testimonials;
import org.mintatlas.application.qualification.enrolment.EnrolmentFilter;
import org.mintatlas.application.qualification.enrolment.EnrolmentScope;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.qualification.TestimonialId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Wording;

/** Use case: a coordinator says what a cohort meant to them; it is shown once it is released. */
public record GiveTestimonial(Testimonials testimonials, Enrolments enrolments)
    implements CreatingHandler<GiveTestimonial.Command, Testimonial, GiveTestimonial.Refusal> {
  /**
   * What is wanted.
   *
   * @param cohort the cohort, by its identity
   * @param region the region for which they took part, by its identity
   * @param statement the statement in German, and in English if they like
   */
  public record Command(CohortId cohort, RegionId region, Wording statement) {
    public Command {
      Require.given("cohort", cohort, "region", region, "statement", statement);
    }
  }

  /** Why nothing can be said of the cohort. */
  public sealed interface Refusal {
    /** Whoever says it did not take part. */
    record NeverTookPart() implements Refusal, OfPart {
      @Override
      public String part() {
        return "cohort";
      }
    }
  }

  @Override
  public Access<Command> access() {
    return Access.coordinatorOf(Command::region);
  }

  @Override
  public CommandOutcome<Testimonial, Refusal> handle(Command command, UnitOfWork work) {
    PersonId person = work.actor().actingPerson().orElse(null);
    if (person == null) {
      return CommandOutcome.rejected(new Fault.NotAllowed());
    }
    return tookPart(person, command.cohort())
        ? work.created(
            testimonials,
            Testimonial.builder(
                    work.id(TestimonialId::new),
                    command.cohort(),
                    command.region(),
                    command.statement())
                .person(person)
                .build())
        : CommandOutcome.refused(new Refusal.NeverTookPart());
  }

  private boolean tookPart(PersonId person, CohortId cohort) {
    return enrolments
        .whole(new EnrolmentScope.OfPerson(person), EnrolmentFilter.ANY, NameOrder.NAME)
        .stream()
        .anyMatch(one -> one.cohort().equals(cohort) && one.status().takesPlace());
  }

  @Override
  public Optional<Testimonial> again(UUID id) {
    return testimonials.byId(new TestimonialId(id));
  }
}
