package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SlugPropertiesTest {
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789-";

  @Property
  void acceptsEveryTextOfItsAlphabetAndLength(@ForAll("slugs") String text) {
    assertThat(new Slug(text)).hasToString(text);
  }

  @Property
  void refusesEveryOtherText(@ForAll("anyTexts") String text) {
    boolean fits =
        text.length() >= 2
            && text.length() <= 80
            && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    if (fits) {
      assertThat(new Slug(text)).hasToString(text);
    } else {
      assertInvalid(() -> new Slug(text));
    }
  }

  @Property
  void aNameGivesAValidSlugOrIsRefused(@ForAll("anyTexts") String name) {
    Slug slug;
    try {
      slug = Slug.fromName(name);
    } catch (InvalidValueException e) {
      assertThat(e.what()).isEqualTo("name");
      return;
    }
    assertThat(slug.value()).matches("[a-z0-9](?:-?[a-z0-9])+").hasSizeBetween(2, 80);
  }

  @Property
  void theSlugOfASlugFromANameIsTheSame(@ForAll("names") String name) {
    Slug slug = Slug.fromName(name);

    assertThat(Slug.fromName(slug.value())).isEqualTo(slug);
  }

  @Provide
  Arbitrary<String> slugs() {
    return Arbitraries.strings().withChars(ALPHABET).ofMinLength(2).ofMaxLength(80);
  }

  @Provide
  Arbitrary<String> anyTexts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(100),
        Arbitraries.strings().withChars(ALPHABET + "AZ_ äß\n").ofMaxLength(4),
        Arbitraries.strings().withChars(ALPHABET).ofMaxLength(100));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars(ALPHABET + "ABZÄÖÜẞäöüßéł ()&.²\u0308")
        .ofMaxLength(120)
        .map(text -> "MINT" + text);
  }
}
