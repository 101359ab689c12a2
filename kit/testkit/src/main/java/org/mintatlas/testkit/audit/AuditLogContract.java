package org.mintatlas.testkit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.audit.AuditEntry;
import org.mintatlas.application.audit.AuditLog;
import org.mintatlas.application.audit.AuditLog.LastSet;
import org.mintatlas.application.audit.AuditLog.Logged;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.application.audit.FieldChange;
import org.mintatlas.application.change.Change;
import org.mintatlas.testkit.Atlas;
import org.mintatlas.testkit.account.AccountFixtures;
import org.mintatlas.testkit.storing.Race;

/** What every implementation of {@link AuditLog} promises. */
public interface AuditLogContract extends Atlas {

  private static AuditEntry entry(AuditSubject subject, long version) {
    return new AuditEntry(
        Instant.parse("2026-01-01T10:00:00.123456Z"),
        null,
        "ChangeSomething",
        subject,
        version,
        List.of(new FieldChange("name", "Before", "After", false)));
  }

  private static AuditSubject something() {
    return new AuditSubject("Initiative", UUID.randomUUID());
  }

  private void append(AuditEntry... entries) {
    transactions()
        .inTransaction(() -> {
          auditLog().append(List.of(entries));
          return true;
        });
  }

  private List<AuditEntry> all() {
    return auditLog().after(0, 1000).stream().map(Logged::entry).toList();
  }

  @Test
  default void keepsAllOfAnEntry() {
    AuditEntry whole =
        new AuditEntry(
            Instant.parse("2026-01-01T10:00:00.123456Z"),
            saved(accounts().save(AccountFixtures.anAccount())).id(),
            "RegisterSomething",
            something(),
            1,
            List.of(
                new FieldChange("name", null, "Quote \" comma, brace { and ü", false),
                new FieldChange("website", "https://example.org", null, false),
                new FieldChange("contact", null, null, true)));
    AuditEntry empty =
        new AuditEntry(Instant.EPOCH, null, "RemoveSomething", something(), 0, List.of());
    append(whole, empty);
    assertThat(all()).containsExactly(whole, empty);
  }

  @Test
  default void tellsWhatReadersAreTold() {
    Instant at = Instant.parse("2026-01-01T10:00:00.123456Z");
    List<Change> told =
        Stream.of(Change.Subject.values())
            .flatMap(subject ->
                Stream.of(
                    Change.stored(subject, UUID.randomUUID(), 1, at),
                    Change.stored(subject, UUID.randomUUID(), 7, at),
                    Change.removed(subject, UUID.randomUUID(), at)))
            .toList();
    append(told.stream().map(AuditEntry::of).toArray(AuditEntry[]::new));
    assertThat(all().stream().map(AuditEntry::told)).allMatch(Optional::isPresent);
    assertThat(all().stream().flatMap(entry -> entry.told().stream())).isEqualTo(told);
  }

  @Test
  default void knowsWhereItEnds() {
    long before = auditLog().latest();
    append(entry(something(), 1), entry(something(), 1));
    assertThat(auditLog().latest())
        .isGreaterThan(before)
        .isEqualTo(auditLog().after(before, 2).getLast().position());
  }

  @Test
  default void tellsWhatHappenedToOneThingTheLatestFirst() {
    AuditSubject one = something();
    AuditSubject sameIdOtherType = new AuditSubject("Project", one.id());
    append(entry(one, 1), entry(something(), 1), entry(one, 2), entry(sameIdOtherType, 1));
    append(entry(one, 3));

    List<Logged> latest = auditLog().of(one, Long.MAX_VALUE, 2);
    assertThat(latest).extracting(Logged::entry).containsExactly(entry(one, 3), entry(one, 2));
    assertThat(auditLog().of(one, latest.getLast().position(), 2))
        .extracting(Logged::entry)
        .containsExactly(entry(one, 1));

    List<Logged> first = auditLog().since(one, 0, 2);
    assertThat(first).extracting(Logged::entry).containsExactly(entry(one, 1), entry(one, 2));
    assertThat(auditLog().since(one, first.getLast().position(), 2))
        .extracting(Logged::entry)
        .containsExactly(entry(one, 3));
    assertThat(auditLog().count(one)).isEqualTo(3);
    assertThat(auditLog().count(something())).isZero();
  }

  @Test
  default void tellsWhatHappenedToSomeThingsInOneOrder() {
    AuditSubject one = something();
    AuditSubject other = new AuditSubject("Project", UUID.randomUUID());
    append(entry(one, 1), entry(other, 1), entry(something(), 1), entry(one, 2), entry(other, 2));
    Set<AuditSubject> both = Set.of(one, other);
    List<Logged> latest = auditLog().of(both, Long.MAX_VALUE, 3);
    assertThat(latest)
        .extracting(Logged::entry)
        .containsExactly(entry(other, 2), entry(one, 2), entry(other, 1));
    assertThat(auditLog().since(both, 0, 3))
        .extracting(Logged::entry)
        .containsExactly(entry(one, 1), entry(other, 1), entry(one, 2));
    assertThat(auditLog().count(both)).isEqualTo(4);
    assertThat(auditLog().count(Set.of())).isZero();
  }

  @Test
  default void knowsWhatHasAnIdentity() {
    AuditSubject one = something();
    append(entry(one, 1), entry(one, 2), entry(something(), 1));
    assertThat(auditLog().withId(one.id())).containsExactly(one);
    assertThat(auditLog().withId(UUID.randomUUID())).isEmpty();
  }

  @Test
  default void tellsWhichPartsOthersThanACommandChangedLast() {
    AuditSubject one = something();
    AuditSubject other = new AuditSubject("Project", one.id());
    Instant at = Instant.parse("2026-01-01T10:00:00.123456Z");
    append(
        setting(one, 1, "EditSomething", at, "name", "website", "kind"),
        setting(other, 1, "EditSomething", at, "name"),
        setting(one, 2, "ImportDataset", at.plusSeconds(1), "website", "founded"),
        setting(one, 3, "EditSomething", at.plusSeconds(2), "kind", "founded"),
        setting(one, 4, "EditSomething", at.plusSeconds(3)));
    assertThat(auditLog().lastSetBesides("ImportDataset"))
        .containsExactlyInAnyOrder(
            new LastSet(one, "name", at, 1),
            new LastSet(other, "name", at, 1),
            new LastSet(one, "kind", at.plusSeconds(2), 3),
            new LastSet(one, "founded", at.plusSeconds(2), 3));
  }

  private static AuditEntry setting(
      AuditSubject subject, long version, String command, Instant at, String... fields) {
    return new AuditEntry(
        at,
        null,
        command,
        subject,
        version,
        Stream.of(fields).map(field -> new FieldChange(field, "a", "b", false)).toList());
  }

  @Test
  default void goesOnBehindAPosition() {
    AuditSubject one = something();
    append(entry(one, 1), entry(one, 2), entry(one, 3));
    List<Logged> first = auditLog().after(0, 2);
    assertThat(first).extracting(Logged::entry).containsExactly(entry(one, 1), entry(one, 2));
    List<Logged> next = auditLog().after(first.getLast().position(), 2);
    assertThat(next).extracting(Logged::entry).containsExactly(entry(one, 3));
    assertThat(auditLog().after(next.getLast().position(), 2)).isEmpty();
  }

  @Test
  default void isUndoneWithItsTransaction() {
    assertThatThrownBy(() ->
            transactions()
                .inTransaction(() -> {
                  auditLog().append(List.of(entry(something(), 1)));
                  throw new IllegalStateException("Undone");
                }))
        .hasMessage("Undone");
    assertThat(all()).isEmpty();
  }

  @Test
  default void isAppendedToInATransactionOnly() {
    assertThatThrownBy(() -> auditLog().append(List.of(entry(something(), 1))))
        .isInstanceOf(IllegalStateException.class);
    assertThat(all()).isEmpty();
  }

  /** Whoever reads on while others write meets each entry once. */
  @RepeatedTest(3)
  default void missesNothingWhileOthersWrite() throws Exception {
    int writers = 4;
    int each = 10;
    List<Callable<List<Logged>>> all =
        new ArrayList<>(
            Collections.nCopies(
                writers,
                () -> {
                  IntStream.range(0, each).forEach(i -> append(entry(something(), 1)));
                  return List.of();
                }));
    all.add(() -> {
      List<Logged> met = new ArrayList<>();
      while (met.size() < writers * each) {
        met.addAll(auditLog().after(met.isEmpty() ? 0 : met.getLast().position(), 3));
      }
      return met;
    });
    List<Logged> met = Race.of(all).getLast();
    assertThat(met).isEqualTo(auditLog().after(0, 1000)).doesNotHaveDuplicates();
  }
}
