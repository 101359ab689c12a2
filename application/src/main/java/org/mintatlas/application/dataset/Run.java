package org.mintatlas.application.dataset;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.insight.SurveyId;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.region.RegionId;

/** One run of storing facts: what became of the identities in them, and what changed by it. */
final class Run {
  final Identities<OrganisationId> organisations = new Identities<>();
  final Identities<RegionId> regions = new Identities<>();
  final Identities<InitiativeId> initiatives = new Identities<>();
  final Identities<NetworkId> networks = new Identities<>();
  final Identities<ProgrammeId> programmes = new Identities<>();
  final Identities<CohortId> cohorts = new Identities<>();
  final Identities<SeriesId> series = new Identities<>();
  final Identities<EventId> events = new Identities<>();
  final Identities<BodyId> bodies = new Identities<>();
  final Identities<AwardId> awards = new Identities<>();
  final Identities<CallId> calls = new Identities<>();
  final Identities<SurveyId> surveys = new Identities<>();
  private final Map<UUID, Long> versionsBefore;
  private final Map<UUID, Long> versions = new HashMap<>();
  private final Set<UUID> storedIds = new HashSet<>();
  private final List<Overwritten> overwritten = new ArrayList<>();
  private final List<Change> changed = new ArrayList<>();
  private final Instant now;

  /**
   * @param versionsBefore as which the import before left what it named
   * @param now the moment of the changes
   */
  Run(Map<UUID, Long> versionsBefore, Instant now) {
    this.versionsBefore = versionsBefore;
    this.now = now;
  }

  /** How many aggregates were new or different, whether readers are shown them or not. */
  int storedCount() {
    return storedIds.size();
  }

  /** What others may have changed since the import before, and this one changed over it. */
  List<Overwritten> overwritten() {
    return overwritten;
  }

  /** As which version it leaves what it names. */
  Map<UUID, Long> versions() {
    return versions;
  }

  /** What readers are told of it. */
  List<Change> changes() {
    return changed;
  }

  /**
   * How a kind of aggregate is stored.
   *
   * @param subject as what changes are told of; null when nobody is told of them
   * @param shown whether readers are shown one
   */
  record Kind<A>(
      String file,
      Change.@Nullable Subject subject,
      Function<A, UUID> id,
      Function<A, Long> version,
      Predicate<A> shown,
      Function<A, SaveResult<A>> save) {

    /** Readers are shown all of them. */
    Kind(
        String file,
        Change.@Nullable Subject subject,
        Function<A, UUID> id,
        Function<A, Long> version,
        Function<A, SaveResult<A>> save) {
      this(file, subject, id, version, any -> true, save);
    }
  }

  /**
   * Stores what is new or different, and gives back what is stored then.
   *
   * @param which the aggregate, for messages
   * @throws FactsWriter.NotStoredException when it is refused
   */
  <A> A store(Kind<A> kind, Object which, Optional<A> stored, A wanted) {
    A saved = wanted;
    if (!stored.equals(Optional.of(wanted))) {
      stored.ifPresent(before -> overwrites(kind, which, before));
      saved = saved(kind.file(), which, kind.save().apply(wanted));
      storedIds.add(kind.id().apply(saved));
      if (kind.subject() != null) {
        Change.seen(
                kind.subject(),
                kind.id().apply(saved),
                stored.filter(kind.shown()).isPresent(),
                kind.shown().test(saved),
                kind.version().apply(saved),
                now)
            .ifPresent(changed::add);
      }
    }
    versions.put(kind.id().apply(saved), kind.version().apply(saved));
    return saved;
  }

  /** What this run stored itself nobody else has changed since: the import holds the lock. */
  private <A> void overwrites(Kind<A> kind, Object which, A before) {
    UUID id = kind.id().apply(before);
    if (!versions.containsKey(id) && !kind.version().apply(before).equals(versionsBefore.get(id))) {
      overwritten.add(
          new Overwritten(kind.file(), which.toString(), versionsBefore.containsKey(id)));
    }
  }

  /**
   * What was stored.
   *
   * @throws FactsWriter.NotStoredException when it was refused
   */
  static <A> A saved(String file, Object which, SaveResult<A> result) {
    return result.orThrow(reason ->
        new FactsWriter.NotStoredException(new Problem(file, 0, "row", which.toString(), reason)));
  }

  /** Everything on a list, by a key. Of several with the same key the first one. */
  static <A, K> Map<K, A> all(Function<PageRequest, Page<A>> list, Function<A, K> key) {
    Map<K, A> all = new HashMap<>();
    PageRequest request = PageRequest.first(PageRequest.MAX_SIZE);
    while (true) {
      Page<A> page = list.apply(request);
      page.values().forEach(value -> all.putIfAbsent(key.apply(value), value));
      if (!page.hasNext()) {
        return all;
      }
      request = PageRequest.after(page.items().getLast().position(), PageRequest.MAX_SIZE);
    }
  }
}
