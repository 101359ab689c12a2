package org.mintatlas.application.governance.maintenance;

import java.util.List;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.governance.Meetings;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.MeetingId;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Wording;

/** Use case: the programme team changes what is said of a meeting. */
public record EditMeeting(Meetings meetings)
    implements CommandHandler<EditMeeting.Command, Meeting, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param meeting the meeting, by its identity
   * @param expectedVersion the version that the caller had read
   * @param date the date of the meeting, as exactly as it is known
   * @param place the place of the meeting, up to 200 characters
   * @param mode the way in which people take part
   * @param topics the topics of the meeting, at most 50
   */
  public record Command(
      MeetingId meeting,
      long expectedVersion,
      Edit<PartialDate> date,
      Edit<String> place,
      Edit<Mode> mode,
      Edit<List<Wording>> topics) {
    public Command {
      Require.given("meeting", meeting, "date", date, "place", place, "mode", mode);
      Require.given("topics", topics);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules()
        .given("date")
        .optionalText("place", Meeting.PLACE_LENGTH)
        .given("topics");
  }

  @Override
  public CommandOutcome<Meeting, Never> handle(Command command, UnitOfWork work) {
    return work.change(
        meetings,
        command.meeting(),
        command.expectedVersion(),
        meeting ->
            meeting.toBuilder()
                .date(command.date().always(meeting.date()))
                .place(command.place().from(meeting.place()))
                .mode(command.mode().from(meeting.mode()))
                .topics(command.topics().always(meeting.topics()))
                .build());
  }
}
