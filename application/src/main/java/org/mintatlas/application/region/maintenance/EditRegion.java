package org.mintatlas.application.region.maintenance;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.region.ClusterFunding;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.AgeRange;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.domain.shared.WebAddress;

/** Use case: a coordinator changes what is said of their region. */
public record EditRegion(Regions regions)
    implements CommandHandler<EditRegion.Command, Region, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param region which
   * @param expectedVersion the version that the caller had read
   * @param officialName its name in full
   * @param kinds what it is, at least one
   * @param seat the town of its office
   * @param seatDistrict the district of that town
   * @param founded when it was founded
   * @param website its website
   * @param mission what it is for
   * @param focusSubjects the subjects it cares for most
   * @param targetGroups whom it cares for most
   * @param educationStages the stages of the education chain that it serves
   * @param ages the ages that it is made for
   * @param clusterFunding when it is funded as a cluster
   */
  public record Command(
      RegionId region,
      long expectedVersion,
      Edit<String> officialName,
      Edit<Set<RegionKind>> kinds,
      Edit<String> seat,
      Edit<DistrictKey> seatDistrict,
      Edit<PartialDate> founded,
      Edit<WebAddress> website,
      Edit<String> mission,
      Edit<Set<Subject>> focusSubjects,
      Edit<Set<TargetGroup>> targetGroups,
      Edit<Set<EducationStage>> educationStages,
      Edit<AgeRange> ages,
      Edit<Period> clusterFunding) {
    public Command {
      Require.given("region", region);
      Require.given(
          "officialName", officialName, "kinds", kinds, "seat", seat, "seatDistrict", seatDistrict);
      Require.given(
          "founded",
          founded,
          "website",
          website,
          "mission",
          mission,
          "focusSubjects",
          focusSubjects);
      Require.given(
          "targetGroups",
          targetGroups,
          "educationStages",
          educationStages,
          "ages",
          ages,
          "clusterFunding",
          clusterFunding);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.coordinatorOf(Command::region).or(Access.programme());
  }

  @Override
  public PartRules rules() {
    return new PartRules()
        .optionalText("officialName", RegionProfile.NAME_LENGTH)
        .given("kinds")
        .optionalText("seat", RegionProfile.SEAT_LENGTH)
        .optionalText("mission", RegionProfile.MISSION_LENGTH)
        .given("focusSubjects")
        .given("targetGroups")
        .given("educationStages");
  }

  @Override
  public CommandOutcome<Region, Never> handle(Command command, UnitOfWork work) {
    return work.change(
        regions,
        command.region(),
        command.expectedVersion(),
        region ->
            region.toBuilder()
                .profile(edited(region.profile(), command))
                .clusterFunding(funding(region.clusterFunding(), command.clusterFunding()))
                .build());
  }

  private static RegionProfile edited(RegionProfile profile, Command command) {
    return profile.toBuilder()
        .officialName(command.officialName().from(profile.officialName()))
        .kinds(command.kinds().always(profile.kinds()))
        .seat(command.seat().from(profile.seat()))
        .seatDistrict(command.seatDistrict().from(profile.seatDistrict()))
        .founded(command.founded().from(profile.founded()))
        .website(command.website().from(profile.website()))
        .mission(command.mission().from(profile.mission()))
        .focusSubjects(command.focusSubjects().always(profile.focusSubjects()))
        .targetGroups(command.targetGroups().always(profile.targetGroups()))
        .educationStages(command.educationStages().always(profile.educationStages()))
        .ages(command.ages().from(profile.ages()))
        .build();
  }

  /** An end that people state is not derived from a duration any more. */
  private static @Nullable ClusterFunding funding(
      @Nullable ClusterFunding before, Edit<Period> wanted) {
    return switch (wanted) {
      case Edit.Keep<Period>() -> before;
      case Edit.Replace<Period>(Period period) -> new ClusterFunding(period, false);
      case Edit.Clear<Period>() -> null;
    };
  }
}
