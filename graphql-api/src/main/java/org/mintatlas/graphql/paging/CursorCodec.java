package org.mintatlas.graphql.paging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mintatlas.application.paging.Position;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.graphql.error.BadInputException;

/**
 * Writes a position as a cursor that only we can make and that only fits the list it came from.
 *
 * <p>A cursor is base64url of: a version byte, eight bytes that stand for the list with its filter
 * and order, two bytes for the length of the key, key and identity in UTF-8, and the first sixteen
 * bytes of an HMAC-SHA256 over all that.
 */
public final class CursorCodec {
  private static final byte VERSION = 1;
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
   * The position that a cursor stands for.
   *
   * @param argument the argument in which the cursor came, for the message
   * @throws BadInputException when we did not make it, or for another list, filter or order
   */
  Position decode(long list, String cursor, String argument) {
    byte[] bytes = bytes(cursor, argument);
    int end = bytes.length - MAC_BYTES;
    if (end < HEAD_BYTES
        || bytes[0] != VERSION
        || !MessageDigest.isEqual(
            mac(Arrays.copyOf(bytes, end)), Arrays.copyOfRange(bytes, end, bytes.length))) {
      throw refused(cursor, argument, "is none that this API gave");
    }
    ByteBuffer parts = ByteBuffer.wrap(bytes, 1, end - 1);
    if (parts.getLong() != list) {
      throw refused(cursor, argument, "belongs to another list, filter or order");
    }
    int keyLength = Short.toUnsignedInt(parts.getShort());
    int idLength = end - HEAD_BYTES - keyLength;
    return new Position(
        new String(bytes, HEAD_BYTES, keyLength, StandardCharsets.UTF_8),
        new String(bytes, HEAD_BYTES + keyLength, idLength, StandardCharsets.UTF_8));
  }

  private static byte[] bytes(String cursor, String argument) {
    if (cursor.length() <= MAX_CHARS) {
      try {
        byte[] bytes = Base64.getUrlDecoder().decode(cursor);
        // The last sign may hold bits that count for nothing; only as we wrote it, it is ours.
        if (text(bytes).equals(cursor)) {
          return bytes;
        }
      } catch (IllegalArgumentException e) {
        // Told below, like everything else that is none of ours.
      }
    }
    throw refused(cursor, argument, "is none that this API gave");
  }

  private static BadInputException refused(String cursor, String argument, String reason) {
    return new BadInputException(argument, new InvalidValueException("cursor", cursor, reason));
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
