package org.mintatlas.persistence.command;

import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.Ports;
import org.mintatlas.application.award.jury.CastVote;
import org.mintatlas.application.award.maintenance.DecideCall;
import org.mintatlas.application.award.maintenance.DraftApplication;
import org.mintatlas.application.award.maintenance.EditApplication;
import org.mintatlas.application.award.maintenance.SetCallStatus;
import org.mintatlas.application.award.maintenance.SubmitApplication;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.ApplicationStatus;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.award.CallStatus;
import org.mintatlas.domain.award.Winner;
import org.mintatlas.domain.award.WinnerId;
import org.mintatlas.domain.award.jury.Juror;
import org.mintatlas.domain.award.jury.Vote;
import org.mintatlas.domain.award.jury.VoteId;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Step;
import org.mintatlas.testkit.award.AwardFixtures;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

/** A call for which regions apply, and the votes of those who judge. */
final class AwardLife extends Life<AwardLife.Judged> {
  private static final int REGIONS = 3;
  private static final List<String> TEXTS = List.of("Labor", "Werkstatt");

  private final Award award = AwardFixtures.anAward("preis");
  private final List<Region> regions =
      IntStream.range(0, REGIONS)
          .mapToObj(number -> RegionFixtures.aListedRegion("region-" + number))
          .toList();
  private final List<Person> persons =
      IntStream.range(0, REGIONS).mapToObj(any -> PersonFixtures.aPerson()).toList();
  private final Person stranger = PersonFixtures.aPerson();
  private final List<Coordination> coordinations =
      IntStream.range(0, REGIONS)
          .mapToObj(number ->
              PersonFixtures.aCoordination(persons.get(number).id(), regions.get(number).id()))
          .toList();
  private final List<PersonId> jurors = List.of(stranger.id(), persons.getFirst().id());
  private final Call call =
      AwardFixtures.aCall(award.id(), 2024).toBuilder()
          .jurors(Set.copyOf(jurors))
          .deadline(PartialDate.of(2999))
          .build();

  AwardLife(Chance chance) {
    super(chance);
  }

  /** A call with its applications and the votes on them. */
  record Judged(Call call, List<Application> applications, List<Vote> votes) {
    Judged with(Call other) {
      return new Judged(other, applications, votes);
    }

    Judged with(Application one) {
      return new Judged(call, Life.with(applications, one), votes);
    }

    Judged with(Vote one) {
      return new Judged(call, applications, Life.with(votes, one));
    }

    @Nullable Vote vote(ApplicationId application, PersonId juror) {
      return votes.stream()
          .filter(vote -> vote.application().equals(application) && vote.juror().equals(juror))
          .findFirst()
          .orElse(null);
    }
  }

  @Override
  Judged begin() {
    return new Judged(call, List.of(), List.of());
  }

  @Override
  void fill(Ports ports) {
    super.fill(ports);
    persons.forEach(person -> saved(ports.persons().save(person)));
    saved(ports.persons().save(stranger));
    regions.forEach(region -> saved(ports.regions().save(region)));
    coordinations.forEach(each -> saved(ports.coordinations().save(each)));
    saved(ports.awards().save(award));
    saved(ports.calls().save(call));
  }

  @Override
  Stream<Aggregate<?, ?>> expected(Judged now) {
    return Stream.of(List.of(now.call()), now.applications(), now.votes()).flatMap(List::stream);
  }

  @Override
  Stream<Aggregate<?, ?>> stored(Ports ports) {
    List<Application> applications =
        ports.applications().ofCalls(Set.of(call.id())).getOrDefault(call.id(), List.of());
    List<Vote> votes =
        ports
            .votes()
            .ofApplications(applications.stream().map(Application::id).collect(Collectors.toSet()))
            .values()
            .stream()
            .flatMap(List::stream)
            .toList();
    return expected(new Judged(ports.calls().existing(call.id()), applications, votes));
  }

  @Override
  Wanted<Judged> any(Judged now) {
    int kind = chance.once(4) ? chance.below(16) : usual(now.call().status());
    int first = now.call().status() == CallStatus.ANNOUNCED && !chance.once(4) ? 12 : 0;
    return switch (now.applications().isEmpty() ? first : kind) {
      case 0, 1 -> draft(now, chance.below(REGIONS));
      case 2, 3 -> edit(now, chance.of(now.applications()), chance.of(TEXTS));
      case 4, 5, 6 -> submit(now, chance.of(now.applications()));
      case 7, 8, 9, 10, 11 ->
          vote(now, chance.of(now.applications()), chance.of(jurors), 1 + chance.below(10));
      case 12, 13 -> move(now, anyStatus(now));
      default -> decide(now, chance.of(now.applications()));
    };
  }

  /** What people do where a call stands. */
  private int usual(CallStatus status) {
    return switch (status) {
      case OPEN -> chance.below(7);
      case JURY -> 7 + chance.below(5);
      case ANNOUNCED, CLOSED, DECIDED, PUBLISHED -> 12;
    };
  }

  /** Mostly one that can follow. */
  private CallStatus anyStatus(Judged now) {
    List<CallStatus> next = List.copyOf(now.call().status().next());
    return next.isEmpty() || chance.once(4) ? chance.of(CallStatus.values()) : chance.of(next);
  }

  private Region region(Application application) {
    return regions.stream()
        .filter(region -> region.id().equals(application.region()))
        .findFirst()
        .orElseThrow();
  }

  /** Who coordinates the region that applies. */
  private PersonId applicant(Application application) {
    return persons.get(regions.indexOf(region(application))).id();
  }

  private static long version(World world, Application application) {
    return world.ports().applications().existing(application.id()).version();
  }

  private Wanted<Judged> draft(Judged now, int number) {
    RegionId region = regions.get(number).id();
    boolean again = now.applications().stream().anyMatch(one -> one.region().equals(region));
    return new Wanted<>(
        world ->
            world.done(
                DraftApplication.class,
                new DraftApplication.Command(call.id(), region, "Entwurf", "So."),
                coordinator(persons.get(number).id(), region)),
        now.call().status() != CallStatus.OPEN
            ? new Expected<>(now, "CallNotOpen")
            : again
                ? new Expected<>(now, "Duplicate")
                : done(
                    now.with(
                        Application.draft(
                            new ApplicationId(chance.id()), call.id(), region, "Entwurf", "So."))));
  }

  private Wanted<Judged> edit(Judged now, Application one, String title) {
    long late = late();
    return new Wanted<>(
        world ->
            world.done(
                EditApplication.class,
                new EditApplication.Command(
                    one.id(), version(world, one) - late, Edit.to(title), Edit.keep()),
                coordinator(applicant(one), one.region())),
        unlessLate(
            now,
            late,
            () ->
                switch (one.edit(now.call(), title, one.example(), chance.now())) {
                  case Application.Edit.Edited(Application edited) -> done(now.with(edited));
                  case Application.Edit.Frozen no -> new Expected<>(now, "ApplicationFrozen");
                }));
  }

  private Wanted<Judged> submit(Judged now, Application one) {
    long late = late();
    PersonId who = applicant(one);
    return new Wanted<>(
        world ->
            world.done(
                SubmitApplication.class,
                new SubmitApplication.Command(one.id(), version(world, one) - late),
                coordinator(who, one.region())),
        unlessLate(
            now,
            late,
            () ->
                switch (one.submit(now.call(), region(one), coordinations, who, chance.now())) {
                  case Application.Submission.Submitted(Application submitted) ->
                      done(now.with(submitted));
                  case Application.Submission no ->
                      new Expected<>(now, no.getClass().getSimpleName());
                }));
  }

  private Wanted<Judged> vote(Judged now, Application one, PersonId juror, int score) {
    long late = late();
    Vote before = now.vote(one.id(), juror);
    return new Wanted<>(
        world ->
            world.done(
                CastVote.class,
                new CastVote.Command(
                    one.id(),
                    before == null
                        ? (late == 0 ? null : Long.valueOf(late))
                        : Long.valueOf(
                            world.ports().votes().existing(before.id()).version() - late),
                    score,
                    "Gut."),
                new Actor.Member(account.id(), juror, Set.of())),
        one.status() == ApplicationStatus.SUBMITTED
            ? counted(now, one, juror, score, late)
            : new Expected<>(now, "NotFound"));
  }

  private Expected<Judged> counted(
      Judged now, Application one, PersonId juror, int score, long late) {
    Vote before = now.vote(one.id(), juror);
    return switch (Vote.cast(
        new VoteId(chance.id()),
        now.call(),
        one,
        region(one),
        new Juror(juror, coordinations, Set.of()),
        score,
        "Gut.",
        chance.today())) {
      case Vote.Cast.Counted(Vote vote) ->
          unlessLate(
              now,
              late,
              () ->
                  done(now.with(before == null ? vote : before.toBuilder().score(score).build())));
      case Vote.Cast.NotInJuryPhase no -> new Expected<>(now, "WrongStatus");
      case Vote.Cast no -> new Expected<>(now, no.getClass().getSimpleName());
    };
  }

  private long callVersion(World world) {
    return world.ports().calls().existing(call.id()).version();
  }

  private Wanted<Judged> move(Judged now, CallStatus to) {
    long late = late();
    return new Wanted<>(
        world ->
            world.done(
                SetCallStatus.class,
                new SetCallStatus.Command(call.id(), callVersion(world) - late, to),
                team),
        unlessLate(
            now,
            late,
            () ->
                now.call().moveTo(to) instanceof Step.Moved<Call, CallStatus>(Call moved)
                        && to != CallStatus.DECIDED
                    ? done(now.with(moved))
                    : new Expected<>(now, "WrongStatus")));
  }

  private Wanted<Judged> decide(Judged now, Application one) {
    Winner winner =
        Winner.builder(new WinnerId(chance.id()), "Siegerin")
            .region(one.region())
            .application(one.id())
            .build();
    return new Wanted<>(
        world ->
            world.done(
                DecideCall.class,
                new DecideCall.Command(
                    call.id(),
                    callVersion(world),
                    List.of(new DecideCall.Chosen(one.id(), winner.name(), null))),
                team),
        switch (now.call().decide(now.applications(), List.of(winner))) {
          case Call.Decision.Decided(Call decided) -> done(now.with(decided));
          case Call.Decision.NotInJury no -> new Expected<>(now, "WrongStatus");
          case Call.Decision.NotAnApplicant no -> new Expected<>(now, "NotAnApplicant");
        });
  }
}
