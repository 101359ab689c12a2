package org.mintatlas.graphql;

import static java.util.Objects.requireNonNull;

import graphql.TrivialDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.event.Attendance;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.RegistrationWindow;
import org.mintatlas.domain.event.Session;
import org.mintatlas.domain.geography.Postcode;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.Module;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.domain.qualification.workshop.Reach;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.QualitySeal;
import org.mintatlas.domain.region.RegionName;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.AgeRange;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * The fields of the schema that show a property which has another name in the domain, or a set of
 * which nobody knows anything when it is empty.
 */
final class RenamedFields implements RuntimeWiringConfigurer {

  private record Renamed<T>(
      String type, String field, Class<T> of, Function<T, @Nullable Object> property) {

    void wire(RuntimeWiring.Builder wiring) {
      TrivialDataFetcher<@Nullable Object> fetcher =
          env -> property.apply(of.cast(requireNonNull(env.<Object>getSource())));
      wiring.type(type, fields -> fields.dataFetcher(field, fetcher));
    }
  }

  private static <T> Function<T, @Nullable Object> known(Function<T, Collection<?>> property) {
    return source -> {
      Collection<?> values = property.apply(source);
      return values.isEmpty() ? null : values;
    };
  }

  private static final List<Renamed<?>> FIELDS =
      List.of(
          new Renamed<>("Organisation", "kinds", Organisation.class, known(Organisation::kinds)),
          new Renamed<>(
              "Project", "educationStages", Project.class, known(Project::educationStages)),
          new Renamed<>("Project", "formats", Project.class, known(Project::formats)),
          new Renamed<>("Project", "languages", Project.class, known(Project::languages)),
          new Renamed<>("Project", "subjects", Project.class, known(Project::subjects)),
          new Renamed<>("Project", "targetGroups", Project.class, known(Project::targetGroups)),
          new Renamed<>(
              "Region",
              "educationStages",
              RegionProfile.class,
              known(RegionProfile::educationStages)),
          new Renamed<>(
              "Region", "focusSubjects", RegionProfile.class, known(RegionProfile::focusSubjects)),
          new Renamed<>(
              "Region", "targetGroups", RegionProfile.class, known(RegionProfile::targetGroups)),
          new Renamed<>("AgeRange", "min", AgeRange.class, AgeRange::from),
          new Renamed<>("AgeRange", "max", AgeRange.class, AgeRange::to),
          new Renamed<>("Attendance", "registeredCount", Attendance.class, Attendance::registered),
          new Renamed<>("Attendance", "waitlistedCount", Attendance.class, Attendance::waitlisted),
          new Renamed<>("Attendance", "attendedCount", Attendance.class, Attendance::attended),
          new Renamed<>("Attendance", "firstTimerCount", Attendance.class, Attendance::firstTimers),
          new Renamed<>("Body", "founded", Body.class, Body::since),
          new Renamed<>("Call", "applicationsFrom", Call.class, Call::opens),
          new Renamed<>("Call", "applicationsTo", Call.class, Call::deadline),
          new Renamed<>("Call", "brochureUrl", Call.class, Call::brochure),
          new Renamed<>("Cohort", "placeName", Cohort.class, Cohort::place),
          new Renamed<>("Event", "name", Event.class, Event::title),
          new Renamed<>("Exchange", "attested", Exchange.class, Exchange::knownOn),
          new Renamed<>("FormerName", "to", RegionName.class, RegionName::until),
          new Renamed<>("Headcount", "networkCount", Headcount.class, Headcount::networks),
          new Renamed<>("Headcount", "personCount", Headcount.class, Headcount::persons),
          new Renamed<>(
              "LifecycleChange", "status", Lifecycle.Change.class, Lifecycle.Change::state),
          new Renamed<>("LifecycleChange", "from", Lifecycle.Change.class, Lifecycle.Change::since),
          new Renamed<>("Material", "name", Material.class, Material::title),
          new Renamed<>("Material", "editionStatement", Material.class, Material::edition),
          new Renamed<>("Material", "documentUrl", Material.class, Material::link),
          new Renamed<>("Meeting", "placeName", Meeting.class, Meeting::place),
          new Renamed<>("Membership", "status", Membership.class, Membership::state),
          new Renamed<>("Module", "name", Module.class, Module::title),
          new Renamed<>("Postcode", "placeName", Postcode.class, Postcode::place),
          new Renamed<>("Publication", "name", Publication.class, Publication::title),
          new Renamed<>("Publication", "documentUrl", Publication.class, Publication::link),
          new Renamed<>("QualitySeal", "validTo", QualitySeal.class, QualitySeal::validUntil),
          new Renamed<>("Reach", "workshopCount", Reach.class, Reach::workshops),
          new Renamed<>("Reach", "initiativeCount", Reach.class, Reach::initiatives),
          new Renamed<>(
              "RegionalWorkshop", "name", RegionalWorkshop.class, RegionalWorkshop::title),
          new Renamed<>(
              "RegistrationWindow", "from", RegistrationWindow.class, RegistrationWindow::opens),
          new Renamed<>(
              "RegistrationWindow", "to", RegistrationWindow.class, RegistrationWindow::closes),
          new Renamed<>("Session", "name", Session.class, Session::title),
          new Renamed<>("Survey", "seriesName", Survey.class, Survey::series),
          new Renamed<>("Survey", "instituteName", Survey.class, Survey::institute));

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    FIELDS.forEach(field -> field.wire(wiring));
  }
}
