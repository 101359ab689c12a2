package org.mintatlas.persistence.storing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.persistence.statement.Sql;
import org.mintatlas.persistence.statement.Statements;

/**
 * Why aggregates of one kind are refused. The database finds out that one cannot be stored, in
 * whatever order; only then this looks for the first reason in the order of {@link SaveResult}.
 *
 * @param table their table
 * @param integrity what they refer to and what no two have in common
 * @param constraints what the unique constraints of the database mean, by their names
 * @param slug the slug, if they have any
 */
record Reasons<A extends Aggregate<?, A>>(
    String table,
    Integrity<A> integrity,
    Map<String, UniqueRule> constraints,
    Function<A, Optional<Slug>> slug) {

  /** The first one; empty when there is none any more, because others have changed it. */
  Optional<SaveResult<A>> first(Statements jdbc, A aggregate, RuntimeException failure) {
    return stale(jdbc, aggregate)
        .or(() -> referenceUnknown(jdbc, aggregate))
        .or(() -> slugTaken(jdbc, aggregate))
        .or(() -> duplicate(failure))
        .or(() -> overbooked(failure));
  }

  private Optional<SaveResult<A>> stale(Statements jdbc, A aggregate) {
    long current =
        jdbc.sql(Sql.of("select version from %s where id = :id", Sql.names(table)))
            .param("id", aggregate.id().value())
            .query(Long.class)
            .optional()
            .orElse(0L);
    return current == aggregate.version()
        ? Optional.empty()
        : Optional.of(new SaveResult.Stale<>(current));
  }

  private Optional<SaveResult<A>> referenceUnknown(Statements jdbc, A aggregate) {
    return integrity.references().stream()
        .flatMap(reference ->
            unknown(jdbc, reference.type(), reference.ids().apply(aggregate))
                .map(id -> new SaveResult.ReferenceUnknown<A>(reference.type(), id)))
        .<SaveResult<A>>map(Function.identity())
        .findFirst();
  }

  private static Stream<?> unknown(Statements jdbc, Referent type, List<?> ids) {
    if (ids.isEmpty()) {
      return Stream.empty();
    }
    Set<String> known =
        new HashSet<>(
            jdbc.sql(
                    Sql.of(
                        type == Referent.DISTRICT
                            ? "select key from %s where key = any(:ids)"
                            : "select cast(id as text) from %s where id = any(cast(:ids as"
                                + " uuid[]))",
                        Sql.names(table(type))))
                .param("ids", ids.stream().map(Object::toString).toArray(String[]::new))
                .query(String.class)
                .list());
    return ids.stream().filter(id -> !known.contains(id.toString()));
  }

  private Optional<SaveResult<A>> slugTaken(Statements jdbc, A aggregate) {
    return slug.apply(aggregate)
        .filter(wanted ->
            jdbc.sql(Sql.of("select %1$s_id from %1$s_slug where slug = :slug", Sql.names(table)))
                .param("slug", wanted.value())
                .query(UUID.class)
                .optional()
                .filter(owner -> !owner.equals(aggregate.id().value()))
                .isPresent())
        .map(SaveResult.SlugTaken::new);
  }

  private Optional<SaveResult<A>> duplicate(RuntimeException failure) {
    return RefusedSave.uniqueConstraint(failure)
        .flatMap(constraint -> Optional.ofNullable(constraints.get(constraint)))
        .map(SaveResult.Duplicate::new);
  }

  private Optional<SaveResult<A>> overbooked(RuntimeException failure) {
    return failure instanceof RefusedSave.Overbooking overbooking
        ? Optional.of(new SaveResult.Overbooked<>(overbooking.capacity, overbooking.taken))
        : Optional.empty();
  }

  /** The table of what is referred to. */
  static String table(Referent type) {
    return switch (type) {
      case ACCOUNT -> "account";
      case APPLICATION -> "application";
      case AWARD -> "award";
      case BODY -> "body";
      case CALL -> "call";
      case COHORT -> "cohort";
      case DISTRICT -> "district";
      case ENROLMENT -> "enrolment";
      case EVENT -> "event";
      case EVENT_SERIES -> "event_series";
      case INITIATIVE -> "initiative";
      case NETWORK -> "network";
      case ORGANISATION -> "organisation";
      case PERSON -> "person";
      case PROGRAMME -> "programme";
      case REGION -> "region";
      case SURVEY -> "survey";
    };
  }
}
