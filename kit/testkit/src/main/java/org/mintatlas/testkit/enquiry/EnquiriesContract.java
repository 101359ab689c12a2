package org.mintatlas.testkit.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mintatlas.testkit.enquiry.EnquiryFixtures.aClosedEnquiry;
import static org.mintatlas.testkit.enquiry.EnquiryFixtures.aCode;
import static org.mintatlas.testkit.enquiry.EnquiryFixtures.anEnquiry;
import static org.mintatlas.testkit.identity.Identities.numbered;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.command.key.IdempotencyKey;
import org.mintatlas.application.enquiry.Enquiries;
import org.mintatlas.application.enquiry.EnquiryFilter;
import org.mintatlas.application.enquiry.EnquiryOrder;
import org.mintatlas.application.enquiry.EnquiryScope;
import org.mintatlas.application.enquiry.maintenance.SubmitEnquiry;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.enquiry.Enquiry;
import org.mintatlas.domain.enquiry.EnquiryId;
import org.mintatlas.domain.enquiry.EnquiryStatus;
import org.mintatlas.domain.shared.code.SecretCode;
import org.mintatlas.testkit.paging.KeptList;
import org.mintatlas.testkit.paging.StoredListContract;
import org.mintatlas.testkit.storing.Race;

/** What every implementation of {@link Enquiries} promises. */
public interface EnquiriesContract
    extends StoredListContract<EnquiryId, Enquiry, EnquiryScope, EnquiryFilter, EnquiryOrder> {

  @Override
  default KeptList<EnquiryId, Enquiry, EnquiryScope, EnquiryFilter, EnquiryOrder> keptList() {
    return KeptList.of(
            enquiries(),
            () -> anEnquiry(LocalDate.of(2026, 3, 1)),
            () -> aClosedEnquiry(LocalDate.of(2026, 2, 1), region("here"), initiative(1)))
        .listed(new EnquiryScope.Everywhere(), EnquiryFilter.ANY, EnquiryOrder.RECEIVED);
  }

  @Override
  default Enquiry putAt(EnquiryScope scope, int identity, int place) {
    return saved(save(numbered(anEnquiry(LocalDate.of(2026, 5, place)), identity)));
  }

  @Test
  default void canBeFilteredByWhereTheyStand() {
    Enquiry received = putAt(scope(), 4, 2);
    Enquiry closed = saved(save(full()));
    assertList().where(where(EnquiryStatus.RECEIVED)).isExactly(received);
    assertList().where(where(EnquiryStatus.CLOSED)).isExactly(closed);
    assertList().where(where(EnquiryStatus.ANSWERED)).isExactly();
    assertList()
        .where(where(EnquiryStatus.CLOSED, EnquiryStatus.RECEIVED))
        .isExactlyBothWays(closed, received);
  }

  private static EnquiryFilter where(EnquiryStatus... statuses) {
    return new EnquiryFilter(Set.of(statuses), null);
  }

  @Test
  default void areFoundByTheHashOfTheirCode() {
    SecretCode code = aCode();
    Enquiry one = saved(save(minimal().toBuilder().codeHash(code.hash()).build()));
    saved(save(full()));
    assertThat(enquiries().byCodeHash(code.hash())).contains(one);
    assertThat(enquiries().byCodeHash(code.value())).isEmpty();
    assertThat(enquiries().byCodeHash(aCode().hash())).isEmpty();
  }

  @Test
  default void areFoundByEachOfTheirCodes() {
    SecretCode code = aCode();
    SecretCode more = aCode();
    Enquiry one = saved(save(minimal().toBuilder().codeHash(code.hash()).build()));
    saved(save(full()));
    enquiries().addCode(one.id(), more.hash());
    enquiries().addCode(one.id(), aCode().hash());
    assertThat(enquiries().byCodeHash(code.hash())).contains(one);
    assertThat(enquiries().byCodeHash(more.hash())).contains(one);
  }

  @Test
  default void aCodeThatIsUndoneFindsNothing() {
    Enquiry one = saved(save(minimal()));
    SecretCode more = aCode();
    assertThatThrownBy(() ->
            transactions()
                .inTransaction(() -> {
                  enquiries().addCode(one.id(), more.hash());
                  throw new IllegalStateException("Undone");
                }))
        .hasMessage("Undone");
    assertThat(enquiries().byCodeHash(more.hash())).isEmpty();
  }

  /** Without an account, too. */
  @RepeatedTest(3)
  default void whoeverAsksTheSameAtTheSameMomentGetsACodeThatIsGood() throws Exception {
    UseCases useCases = UseCases.over(ports(), Clock.systemUTC(), UUID::randomUUID);
    SubmitEnquiry.Command command =
        new SubmitEnquiry.Command("Wie geht das?", null, "de", null, null, null);
    Callable<String> attempt =
        () ->
            useCases
                .commandGateway()
                .create(
                    useCases.commands().of(SubmitEnquiry.class),
                    command,
                    new Actor.Anonymous(),
                    new IdempotencyKey("mein"))
                .orThrow()
                .code()
                .hash();
    List<String> codes = Race.of(Collections.nCopies(4, attempt));
    assertThat(codes).doesNotHaveDuplicates();
    assertThat(codes.stream().map(code -> enquiries().byCodeHash(code).orElseThrow()).distinct())
        .hasSize(1);
  }

  @Test
  default void noTwoHaveTheSameCode() {
    Enquiry one = saved(save(minimal()));
    assertThat(save(minimal().toBuilder().codeHash(one.codeHash()).build()))
        .isEqualTo(new SaveResult.Duplicate<>(UniqueRule.ENQUIRY_CODE));
  }

  @Test
  default void whatWasClosedLongAgoIsForgotten() {
    LocalDate day = LocalDate.of(2026, 2, 1);
    Enquiry late = saved(save(aClosedEnquiry(day, region("here"), initiative(1))));
    Enquiry old =
        saved(
            save(
                aClosedEnquiry(day.minusDays(1), region("here"), initiative(1)).toBuilder()
                    .email(null)
                    .answer(null)
                    .build()));
    Enquiry older = saved(save(aClosedEnquiry(day.minusDays(2), region("here"), initiative(1))));
    Enquiry open = saved(save(anEnquiry(day.minusDays(9))));

    assertThat(enquiries().forget(day, 1))
        .containsExactly(new Enquiries.Forgotten(older.id(), 2, true, true));
    assertThat(byIds(Set.of(old.id(), older.id())))
        .isEqualTo(Map.of(old.id(), old, older.id(), older.erase().withVersion(2)));

    assertThat(enquiries().forget(day, 5))
        .containsExactly(new Enquiries.Forgotten(old.id(), 2, false, false));
    assertThat(enquiries().forget(day, 5)).isEmpty();
    assertThat(byIds(Set.of(late.id(), old.id(), open.id())))
        .isEqualTo(Map.of(late.id(), late, old.id(), old.erase().withVersion(2), open.id(), open));
  }

  @Test
  default void nothingIsForgottenWithATransactionThatIsUndone() {
    LocalDate day = LocalDate.of(2026, 2, 1);
    Enquiry old = saved(save(aClosedEnquiry(day.minusDays(1), region("here"), initiative(1))));
    assertThatThrownBy(() ->
            transactions()
                .inTransaction(() -> {
                  assertThat(enquiries().forget(day, 1)).hasSize(1);
                  throw new IllegalStateException("Undone");
                }))
        .hasMessage("Undone");
    assertThat(byIds(Set.of(old.id()))).isEqualTo(Map.of(old.id(), old));
  }
}
