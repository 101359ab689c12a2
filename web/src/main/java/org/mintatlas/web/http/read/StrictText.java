package org.mintatlas.web.http.read;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text that every part behind the transport can take: whole characters, nothing replaced. */
final class StrictText {
  private StrictText() {}

  /**
   * Reads UTF-8.
   *
   * @throws HttpRefusal when it is none
   */
  static String of(String part, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw HttpRefusal.badInput(part, "http.utf8");
    }
  }

  /**
   * Reads a name or a value of a URL. Every character that the decoder gives stands for one byte.
   *
   * @throws HttpRefusal when it is not encoded as it should be
   */
  static String ofUrl(String part, String encoded) {
    try {
      String bytes = URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1);
      return of(part, bytes.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException e) {
      throw HttpRefusal.badInput(part, "http.url");
    }
  }

  /**
   * Looks for halves of characters, which escapes in JSON can bring.
   *
   * @throws HttpRefusal when there is one
   */
  static void check(String part, @Nullable Object read) {
    switch (read) {
      case String text -> {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
          throw HttpRefusal.badInput(part, "http.surrogate");
        }
      }
      case Collection<?> list -> list.forEach(item -> check(part, item));
      case Map<?, ?> map ->
          map.forEach((name, value) -> {
            check(part, name);
            check(part, value);
          });
      case null, default -> {}
    }
  }
}
