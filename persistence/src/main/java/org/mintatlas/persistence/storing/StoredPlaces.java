package org.mintatlas.persistence.storing;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.mintatlas.domain.event.registration.RegistrationStatus;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.persistence.statement.Sql;
import org.mintatlas.persistence.statement.Statements;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Places in the database. Whoever changes who holds one or how many there are locks the row of what
 * has them until the transaction has ended: that is the turn.
 */
public enum StoredPlaces {
  /** Those of cohorts, taken by enrolments. */
  OF_COHORT("cohort", "enrolment", EnrolmentStatus.values(), EnrolmentStatus::takesPlace),
  /** Those of events, taken by registrations. */
  OF_EVENT("event", "registration", RegistrationStatus.values(), RegistrationStatus::holdsPlace);

  private final String table;
  private final String takers;
  private final String[] holding;

  <S extends Enum<S>> StoredPlaces(String table, String takers, S[] statuses, Predicate<S> holds) {
    this.table = table;
    this.takers = takers;
    this.holding = Arrays.stream(statuses).filter(holds).map(Enum::name).toArray(String[]::new);
  }

  /**
   * Waits for the turn, which lasts until the transaction has ended.
   *
   * @param column a column of what has the places
   * @return what is in the column; empty when there is nothing with the identity
   * @throws IllegalStateException outside of a transaction
   */
  public Optional<String> takeTurn(Statements jdbc, UUID id, @CompileTimeConstant String column) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("Outside of a transaction a turn would be over at once");
    }
    return jdbc.sql(
            Sql.of(
                "select %s from %s where id = :id for no key update",
                Sql.of(column), Sql.names(table)))
        .param("id", id)
        .query(String.class)
        .optional();
  }

  /** The same for a save, which is refused when there is nothing with the identity. */
  public String takeTurnToSave(Statements jdbc, UUID id, @CompileTimeConstant String column) {
    return takeTurn(jdbc, id, column).orElseThrow(() -> new RefusedSave("unknown " + table));
  }

  /** Refuses a save after which more hold a place than there are. Only for whose turn it is. */
  public void refuseOverbooking(Statements jdbc, UUID id) {
    jdbc.sql(
            Sql.of(
                """
                select owner.capacity, count(*) as taken
                from %1$s owner
                join %2$s taker on taker.%1$s_id = owner.id and taker.status = any(:holding)
                where owner.id = :id
                group by owner.id
                having count(*) > owner.capacity
                """,
                Sql.names(table), Sql.names(takers)))
        .param("holding", holding)
        .param("id", id)
        .query((row, number) ->
            new RefusedSave.Overbooking(row.getInt("capacity"), row.getInt("taken")))
        .optional()
        .ifPresent(overbooking -> {
          throw overbooking;
        });
  }
}
