package org.mintatlas.web.http.reply;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;

/** The body of an answer, which is packed and gets its validator when somebody wants it first. */
public final class AnswerBytes {
  private final Form plain;
  private volatile @Nullable Form packed;

  /** One as it is. */
  public AnswerBytes(byte[] bytes) {
    plain = new Form(bytes);
  }

  /** One of the forms in which it can be sent. */
  static final class Form {
    private final byte[] bytes;
    private volatile @Nullable ETag tag;

    Form(byte[] bytes) {
      this.bytes = bytes;
    }

    byte[] bytes() {
      return bytes;
    }

    ETag tag() {
      ETag known = tag;
      if (known == null) {
        known = EntityTag.of(bytes);
        tag = known;
      }
      return known;
    }
  }

  /** How many bytes it has as it is. */
  public int size() {
    return plain.bytes.length;
  }

  Form plain() {
    return plain;
  }

  Form packed() {
    Form known = packed;
    if (known == null) {
      known = new Form(Gzip.pack(plain.bytes));
      packed = known;
    }
    return known;
  }
}
