package org.mintatlas.graphql.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.paging.Position;

class CursorCodecTest {
  private static final String SECRET = "a secret of thirty-two characters";
  private static final Position POSITION = new Position("Zürich", "7");

  private final CursorCodec codec = codec(SECRET);

  private static CursorCodec codec(String secret) {
    return new CursorCodec(secret.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 200)
  void readsWhatItWrote(
      @ForAll @StringLength(max = 300) String key,
      @ForAll @StringLength(max = 40) String id,
      @ForAll long list) {
    // A lone surrogate is no text, and no store has such a key.
    Position position = new Position(text(key), text(id));

    assertThat(codec.decode(codec.encode(list, position)))
        .contains(new CursorCodec.Cursor(list, position));
  }

  private static String text(String any) {
    return new String(any.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  @Test
  void refusesACursorOfWhichAnyBitWasChanged() {
    byte[] bytes = Base64.getUrlDecoder().decode(codec.encode(1, POSITION));
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      byte[] forged = bytes.clone();
      forged[bit / 8] ^= (byte) (1 << bit % 8);
      assertRefused(Base64.getUrlEncoder().withoutPadding().encodeToString(forged));
    }
  }

  /** The last sign of a text in Base64 can hold bits that count for nothing. */
  @Test
  void refusesAnotherSpellingOfTheSameBytes() {
    for (String key : List.of("a", "ab", "abc")) {
      String cursor = codec.encode(1, new Position(key, "id"));
      String start = cursor.substring(0, cursor.length() - 1);
      for (char last = '-'; last <= 'z'; last++) {
        if (last != cursor.charAt(start.length())) {
          assertRefused(start + last);
        }
      }
    }
  }

  @Test
  void refusesACursorThatWasCutOff() {
    String cursor = codec.encode(1, POSITION);
    for (int length = 0; length < cursor.length(); length++) {
      assertRefused(cursor.substring(0, length));
    }
  }

  @Test
  void refusesWhatAnotherSecretSigned() {
    assertRefused(codec("another secret, of some length").encode(1, POSITION));
  }

  @Test
  void refusesWhatIsNoCursorAtAll() {
    assertRefused("!!not-a-cursor!!");
    assertRefused("A".repeat(1_000_000));
  }

  @Test
  void refusesASecretThatIsTooShort() {
    assertThatThrownBy(() -> codec("short")).hasMessageContaining("at least 16 bytes");
  }

  private void assertRefused(String cursor) {
    assertThat(codec.decode(cursor)).isEmpty();
  }
}
