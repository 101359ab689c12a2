package org.mintatlas.testkit.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.testkit.storing.Kept;
import org.mintatlas.testkit.storing.StoreContract;

/**
 * What is promised of what persons do for something, each for a time.
 *
 * @param <W> the identity of that for which they do it
 */
public interface EngagementsContract<
        I extends Identity, A extends Aggregate<I, A>, W extends Identity>
    extends StoreContract<I, A> {

  /** The store. */
  Store<I, A> engagements();

  /** Of a person, for something, for a time. */
  A engaged(PersonId person, W something, Period period);

  /** Something that is stored. */
  W something(String slug);

  /** Something that is not. */
  W nothing();

  /** Those for each of these. */
  Map<W, List<A>> ofAll(Set<W> ids);

  /** Those of each person. */
  Map<PersonId, List<A>> ofPersons(Set<PersonId> ids);

  @Override
  default Kept<I, A> kept() {
    return Kept.of(
        engagements(),
        () -> engaged(person(), something("one"), Period.since(PartialDate.of(2020))),
        () ->
            engaged(
                person(),
                something("other"),
                new Period(PartialDate.parse("2019-03"), PartialDate.parse("2021-06-15"))));
  }

  @Test
  default void standInTheOrderOfTheirBeginning() {
    W one = something("one");
    A late = since(person(), one, "2020-01-02");
    A day = since(person(), one, "2020-01-01");
    A month = since(person(), one, "2020-01");
    A year = since(person(), one, "2020");
    A early = since(person(), one, "2019-12-31");
    assertThat(ofAll(Set.of(one))).isEqualTo(Map.of(one, List.of(early, year, month, day, late)));
  }

  @Test
  default void eachHasItsOwnAndWhatIsWithoutAnyHasNone() {
    W one = something("one");
    W other = something("other");
    W without = something("without");
    W unknown = nothing();
    A ofOne = since(person(), one, "2020");
    A ofOther = since(person(), other, "2021");
    assertThat(ofAll(Set.of(one, other, without, unknown)))
        .isEqualTo(
            Map.of(
                one,
                List.of(ofOne),
                other,
                List.of(ofOther),
                without,
                List.of(),
                unknown,
                List.of()));
    assertThat(ofAll(Set.of())).isEmpty();
  }

  @Test
  default void eachPersonHasTheirOwnInTheOrderOfTheirBeginning() {
    W one = something("one");
    W other = something("other");
    PersonId person = person();
    PersonId another = person();
    A ofAnother = since(another, other, "2021");
    A early =
        saved(save(engaged(person, one, new Period(PartialDate.of(2018), PartialDate.of(2019)))));
    A late = since(person, other, "2022");
    A between = since(person, one, "2020-03");
    PersonId without = person();
    PersonId unknown = new PersonId(UUID.randomUUID());
    assertThat(ofPersons(Set.of(person, another, without, unknown)))
        .isEqualTo(
            Map.of(
                person,
                List.of(early, between, late),
                another,
                List.of(ofAnother),
                without,
                List.of(),
                unknown,
                List.of()));
    assertThat(ofPersons(Set.of())).isEmpty();
  }

  @Test
  default void onePersonCanDoTheSameAgain() {
    W one = something("one");
    PersonId person = person();
    Period before = new Period(PartialDate.of(2018), PartialDate.of(2019));
    A first = saved(save(engaged(person, one, before)));
    A again = since(person, one, "2020");
    assertThat(ofAll(Set.of(one)).get(one)).containsExactly(first, again);
  }

  @Test
  default void onePersonDoesTheSameOnceAtATime() {
    W one = something("one");
    PersonId person = person();
    A running = since(person, one, "2020");
    assertThat(save(engaged(person, one, Period.since(PartialDate.of(2021)))))
        .isInstanceOf(SaveResult.Duplicate.class);
    A of = since(person(), one, "2020");
    A elsewhere = since(person, something("other"), "2020");
    assertThat(byIds(Set.of(running.id(), of.id(), elsewhere.id()))).hasSize(3);
  }

  private A since(PersonId person, W something, String from) {
    return saved(save(engaged(person, something, Period.since(PartialDate.parse(from)))));
  }
}
