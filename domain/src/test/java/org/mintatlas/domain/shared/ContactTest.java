package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.domain.shared.Contact.Field;
import org.mintatlas.domain.shared.Contact.Visibility;
import org.mintatlas.testkit.shared.SharedFixtures;

class ContactTest {

  @Test
  void hidesAFieldForWhichNothingWasSaid() {
    assertThat(Field.hidden("office@example.org").visibility()).isEqualTo(Visibility.HIDDEN);
  }

  @Test
  void showsThePublicOnlyWhatIsPublic() {
    Contact seen = SharedFixtures.aFullContact().seenBy(Visibility.PUBLIC);

    assertThat(seen.email()).isEqualTo(new Field("office@example.org", Visibility.PUBLIC));
    assertThat(seen.phone()).isNull();
    assertThat(seen.web()).isNull();
  }

  @Test
  void showsMembersAlsoWhatIsForMembers() {
    Contact whole = SharedFixtures.aFullContact();

    assertThat(whole.seenBy(Visibility.MEMBERS))
        .isEqualTo(new Contact(whole.email(), whole.phone(), null));
  }

  @Test
  void showsMaintainersEverything() {
    Contact whole = SharedFixtures.aFullContact();

    assertThat(whole.seenBy(Visibility.HIDDEN)).isEqualTo(whole);
  }

  @Test
  void eachFieldHasAVisibilityOfItsOwn() {
    Contact contact =
        new Contact(
            Field.hidden("office@example.org"),
            new Field("+49 221 0000-00", Visibility.PUBLIC),
            new Field("https://example.org", Visibility.MEMBERS));

    Contact seen = contact.seenBy(Visibility.PUBLIC);

    assertThat(seen).isEqualTo(new Contact(null, contact.phone(), null));
  }

  @ParameterizedTest
  @EnumSource
  void thatIsUnknownShowsNothingToAnybody(Visibility circle) {
    assertThat(Contact.NONE.seenBy(circle)).isEqualTo(Contact.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.de",
        "mint.info+news@sub.example.org",
        "info@übung.example",
        "a_b@x-y.museum"
      })
  void takesAnEmailAddress(String email) {
    assertThat(new Contact(Field.hidden(email), null, null).email().value()).isEqualTo(email);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "mint",
        "@example.org",
        "a@",
        "a@example",
        "a@b@example.org",
        "a b@example.org",
        "A <a@example.org>",
        "a@example.org\n",
        "a\0@example.org",
        "a@example."
      })
  void refusesWhatIsNoEmailAddress(String email) {
    assertInvalid(() -> new Contact(Field.hidden(email), null, null))
        .withMessage("e-mail address '" + email + "': is not well-formed");
  }

  @Test
  void refusesAnEmailAddressThatNoServerTakes() {
    assertInvalid(() -> new Contact(Field.hidden("a@example." + "x".repeat(1000)), null, null))
        .satisfies(thrown -> assertThat(thrown.value()).hasSize(80));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0221 000000", "+49 221 0000-00", "(0221) 000000", "+49 (0)221/0000"})
  void takesAPhoneNumber(String phone) {
    assertThat(new Contact(null, Field.hidden(phone), null).phone().value()).isEqualTo(phone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "call me", "12", "((((", "0221 000000 ext. 5", "٠١٢٣٤٥"})
  void refusesWhatIsNoPhoneNumber(String phone) {
    assertInvalid(() -> new Contact(null, Field.hidden(phone), null))
        .withMessageStartingWith("phone number '" + phone + "': ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "example.org", "mailto:a@example.org", "javascript:alert(1)"})
  void refusesWhatIsNoWebAddress(String web) {
    assertInvalid(() -> new Contact(null, null, Field.hidden(web)))
        .withMessageStartingWith("web address");
  }

  @Test
  void keepsAWebAddressWithoutTheBlanksAroundIt() {
    Contact contact =
        new Contact(null, null, new Field(" https://example.org ", Visibility.PUBLIC));

    assertThat(contact.web()).isEqualTo(new Field("https://example.org", Visibility.PUBLIC));
  }

  @Test
  void isPrintedWithPublicValuesOnly() {
    Contact contact =
        new Contact(
            Field.hidden("office@example.org"),
            new Field("+49 221 0000-00", Visibility.PUBLIC),
            new Field("https://example.org", Visibility.MEMBERS));

    assertThat(contact)
        .hasToString("Contact[email=HIDDEN, phone=PUBLIC +49 221 0000-00, web=MEMBERS]");
  }
}
