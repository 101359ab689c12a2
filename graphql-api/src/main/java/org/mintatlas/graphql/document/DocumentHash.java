package org.mintatlas.graphql.document;

import graphql.GraphQLContext;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The SHA-256 of a document's text in UTF-8. Equal hashes mean equal texts.
 *
 * @param hex 64 hexadecimal digits in lower case
 */
public record DocumentHash(String hex) {
  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{64}");

  /**
   * That of a text; empty when the text is no Unicode, as one with half of a surrogate pair. UTF-8
   * has no bytes for that, and with others in their place two texts would have the same hash.
   */
  static Optional<DocumentHash> of(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text)));
      return Optional.of(new DocumentHash(HexFormat.of().formatHex(sha256.digest())));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The hash that somebody wrote; empty when it is none. */
  static Optional<DocumentHash> written(String hex) {
    return HEX.matcher(hex).matches()
        ? Optional.of(new DocumentHash(hex.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** Tells it to whoever comes later in the same request. */
  void putInto(GraphQLContext context) {
    context.put(DocumentHash.class, this);
  }

  /** That of the document of a request. */
  static DocumentHash in(GraphQLContext context) {
    return Objects.requireNonNull(context.get(DocumentHash.class));
  }

  @Override
  public String toString() {
    return hex;
  }
}
