package org.mintatlas.application.governance.maintenance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.governance.Meetings;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.MeetingId;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Wording;

/** Use case: the programme team records a meeting of a body. */
public record RegisterMeeting(Meetings meetings)
    implements CreatingHandler<RegisterMeeting.Command, Meeting, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param body the body, by its identity
   * @param date the date of the meeting, as exactly as it is known
   * @param place the place of the meeting, up to 200 characters; null when unknown
   * @param mode the way in which people take part; null when unknown
   * @param topics the topics of the meeting, at most 50
   */
  public record Command(
      BodyId body,
      PartialDate date,
      @Nullable String place,
      @Nullable Mode mode,
      List<Wording> topics) {
    public Command {
      Require.given("body", body, "date", date);
      topics = Require.list("topics", topics);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules().optionalText("place", Meeting.PLACE_LENGTH);
  }

  @Override
  public CommandOutcome<Meeting, Never> handle(Command command, UnitOfWork work) {
    return work.created(
        meetings,
        Meeting.builder(work.id(MeetingId::new), command.body(), command.date())
            .place(command.place())
            .mode(command.mode())
            .topics(command.topics())
            .build());
  }

  @Override
  public Optional<Meeting> again(UUID id) {
    return meetings.byId(new MeetingId(id));
  }
}
