package org.mintatlas.graphql.paging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mintatlas.application.paging.Position;

/**
 * Writes a position as a cursor that only we can make and that only fits the list it came from.
 *
 * <p>A cursor is base64url of: a version byte, eight bytes that stand for the list with its filter
 * and order, two bytes for the length of the key, key and identity in UTF-8, and the first sixteen
 * bytes of an HMAC-SHA256 over all that.
 */
public final class CursorCodec {
  private static final byte VERSION = 2;
  private static final int MAC_BYTES = 16;
  private static final int HEAD_BYTES = 1 + Long.BYTES + Short.BYTES;
  private static final int MAX_CHARS = 4000;
  private static final int MIN_SECRET = 16;
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec secret;

  /**
   * @param secret signs the cursors: at least 16 bytes, the same on every server and after every
   *     start, or the cursors that callers hold become worthless
   */
  public CursorCodec(byte[] secret) {
    if (secret.length < MIN_SECRET) {
      throw new IllegalArgumentException(
          "The secret of cursors needs at least " + MIN_SECRET + " bytes.");
    }
    this.secret = new SecretKeySpec(secret, ALGORITHM);
  }

  /**
   * A number that belongs to something.
   *
   * @param id of what
   */
  public record Numbered(UUID id, long number) {}

  /**
   * Writes a number as a cursor of which nobody else can tell the number, so that it does not say
   * how much there is that they are not shown.
   *
   * @param list the list in which numbers are given
   */
  public String encode(String list, Numbered numbered) {
    long masked = numbered.number() ^ mask(numbered.id());
    return encode(number(list), new Position(Long.toHexString(masked), numbered.id().toString()));
  }

  /** Reads one; empty when we did not make it for this list. */
  public Optional<Numbered> decode(String list, String cursor) {
    return decode(cursor)
        .filter(made -> made.list() == number(list))
        .map(made -> {
          UUID id = UUID.fromString(made.position().id());
          return new Numbered(id, Long.parseUnsignedLong(made.position().key(), 16) ^ mask(id));
        });
  }

  private long number(String list) {
    return ByteBuffer.wrap(mac(list.getBytes(StandardCharsets.UTF_8))).getLong();
  }

  private long mask(UUID id) {
    return number("number of " + id);
  }

  String encode(long list, Position position) {
    byte[] key = position.key().getBytes(StandardCharsets.UTF_8);
    byte[] id = position.id().getBytes(StandardCharsets.UTF_8);
    ByteBuffer cursor = ByteBuffer.allocate(HEAD_BYTES + key.length + id.length + MAC_BYTES);
    cursor.put(VERSION).putLong(list).putShort((short) key.length).put(key).put(id);
    cursor.put(mac(Arrays.copyOf(cursor.array(), cursor.position())));
    return text(cursor.array());
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * What a cursor says.
   *
   * @param list the list with its filter and order
   * @param position where in it
   */
  record Cursor(long list, Position position) {}

  /** Reads one; empty when we did not make it. */
  Optional<Cursor> decode(String cursor) {
    byte[] bytes = bytes(cursor);
    int end = bytes.length - MAC_BYTES;
    if (end < HEAD_BYTES
        || bytes[0] != VERSION
        || !MessageDigest.isEqual(
            mac(Arrays.copyOf(bytes, end)), Arrays.copyOfRange(bytes, end, bytes.length))) {
      return Optional.empty();
    }
    ByteBuffer parts = ByteBuffer.wrap(bytes, 1, end - 1);
    long list = parts.getLong();
    int keyLength = Short.toUnsignedInt(parts.getShort());
    int idLength = end - HEAD_BYTES - keyLength;
    return Optional.of(
        new Cursor(
            list,
            new Position(
                new String(bytes, HEAD_BYTES, keyLength, StandardCharsets.UTF_8),
                new String(bytes, HEAD_BYTES + keyLength, idLength, StandardCharsets.UTF_8))));
  }

  private static byte[] bytes(String cursor) {
    if (cursor.length() <= MAX_CHARS) {
      try {
        byte[] bytes = Base64.getUrlDecoder().decode(cursor);
        // The last sign may hold bits that count for nothing; only as we wrote it, it is ours.
        if (text(bytes).equals(cursor)) {
          return bytes;
        }
      } catch (IllegalArgumentException e) {
        // No bytes, like everything else that is none of ours.
      }
    }
    return new byte[0];
  }

  private byte[] mac(byte[] text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return Arrays.copyOf(mac.doFinal(text), MAC_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }
}
