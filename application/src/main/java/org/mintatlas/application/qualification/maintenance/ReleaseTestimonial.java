package org.mintatlas.application.qualification.maintenance;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.qualification.Testimonials;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.qualification.TestimonialId;
import org.mintatlas.domain.shared.Require;

/** Use case: whoever made a statement agrees that everybody reads it. */
public record ReleaseTestimonial(Testimonials testimonials)
    implements CommandHandler<ReleaseTestimonial.Command, Testimonial, ReleaseTestimonial.Refusal> {
  /**
   * What is wanted.
   *
   * @param testimonial which
   * @param expectedVersion the version that the caller had read
   */
  public record Command(TestimonialId testimonial, long expectedVersion) {
    public Command {
      Require.given("testimonial", testimonial);
    }
  }

  /** Why it is not released. */
  public sealed interface Refusal {
    /** Only whoever made the statement can release it. */
    record NotTheirs() implements Refusal {}
  }

  @Override
  public Access<Command> access() {
    return Access.themselves(
        command -> testimonials.byId(command.testimonial()).map(Testimonial::person).orElse(null));
  }

  @Override
  public CommandOutcome<Testimonial, Refusal> handle(Command command, UnitOfWork work) {
    PersonId person = work.actor().actingPerson().orElse(null);
    return work.decide(
        testimonials,
        command.testimonial(),
        command.expectedVersion(),
        testimonial ->
            person == null
                ? CommandOutcome.refused(new Refusal.NotTheirs())
                : switch (testimonial.release(person, work.today())) {
                  case Testimonial.Release.Released(Testimonial released) ->
                      CommandOutcome.done(released);
                  case Testimonial.Release.ReleasedBefore before ->
                      CommandOutcome.done(testimonial);
                  case Testimonial.Release.NotTheirs other ->
                      CommandOutcome.refused(new Refusal.NotTheirs());
                });
  }
}
