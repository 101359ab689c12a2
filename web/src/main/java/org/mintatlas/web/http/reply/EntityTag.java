package org.mintatlas.web.http.reply;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;

/** A strong validator: the same bytes have the same, whichever instance sends them. */
public final class EntityTag {
  private static final int BYTES = 15;

  private EntityTag() {}

  /** That of a body as it is sent. */
  public static ETag of(byte[] body) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
      return new ETag(
          Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES)),
          false);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A weak one, where the same things lead to the same content.
   *
   * @param from all on which the content depends
   */
  public static ETag weak(byte[] from) {
    return new ETag(of(from).tag(), true);
  }

  /**
   * Whether a client has it already.
   *
   * @param ifNoneMatch the header's values; for reading, weak and strong tags count the same
   */
  public static boolean isAmong(@Nullable String ifNoneMatch, ETag tag) {
    return ifNoneMatch != null
        && ETag.parse(ifNoneMatch).stream()
            .anyMatch(known -> known.isWildcard() || known.tag().equals(tag.tag()));
  }
}
