package org.mintatlas.graphql.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.account.IdentifyActor.Self;
import org.mintatlas.application.region.BrowseRegions;
import org.mintatlas.application.waiting.FindWaiting;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.initiative.InitiativeLoaders;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.stereotype.Component;

/** What waits for somebody who is signed in. */
@Component
record WaitingFields(
    FindWaiting find,
    BrowseRegions browse,
    RegionLoaders regions,
    InitiativeLoaders initiatives,
    Today today)
    implements FeatureFields {

  /** What waits for one. */
  record Awaited(Self self) {
    Set<RegionId> coordinated() {
      return Set.copyOf(self.coordinates());
    }

    /** Told apart by the account alone. */
    @Override
    public String toString() {
      return "Awaited[" + self.account().id() + "]";
    }
  }

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.of("Viewer", Self.class).value("waiting", Awaited::new),
        Fields.of("Waiting", Awaited.class)
            .page(
                "regions",
                (waiting, asked) -> regions.unassured(waiting.coordinated(), day(), waiting, asked))
            .page(
                "initiatives",
                (waiting, asked) -> initiatives.unassured(slugs(waiting), day(), waiting, asked))
            .value(
                "invitations",
                waiting -> find.invitations(waiting.self().coordinates(), waiting.self().teams()))
            .value("applications", this::toJudge)
            .value(
                "enquiryCount",
                waiting -> ofTeam(waiting) ? Math.toIntExact(find.receivedEnquiries()) : null)
            .value(
                "enrolmentCount",
                waiting -> ofTeam(waiting) ? Math.toIntExact(find.enrolmentsToDecide()) : null)
            .value(
                "membershipRequestCount",
                waiting -> ofTeam(waiting) ? Math.toIntExact(find.requestedMemberships()) : null)
            .value(
                "regionProposalCount",
                waiting -> ofTeam(waiting) ? Math.toIntExact(find.proposedRegions()) : null));
  }

  private static boolean ofTeam(Awaited waiting) {
    return waiting.self().runsProgrammes();
  }

  private LocalDate day() {
    return FindWaiting.toConfirm(today.or(null));
  }

  private Set<Slug> slugs(Awaited waiting) {
    return browse.byIds(waiting.coordinated()).values().stream()
        .map(RegionProfile::slug)
        .collect(Collectors.toSet());
  }

  private List<Application> toJudge(Awaited waiting) {
    @Nullable Person person = waiting.self().person();
    return person == null ? List.of() : find.toJudge(person.id(), today.or(null));
  }
}
