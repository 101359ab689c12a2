package org.mintatlas.domain.enquiry;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * A code that nobody can guess: whoever has it is told what came of an enquiry. It is told once, to
 * whoever asked; kept is only its {@linkplain #hashOf hash}.
 *
 * @param value 26 characters that nobody mistakes for others (no 0, 1, I and O)
 */
public record EnquiryCode(String value) {
  private static final Rule FORM_WANTED =
      new Rule(
          "enquiry.code-form",
          "is written with 26 letters and digits",
          "wird mit 26 Buchstaben und Ziffern geschrieben");
  private static final Pattern FORM = Pattern.compile("[2-9A-HJ-NP-Z]{26}");
  private static final String CHARACTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int LENGTH = 26;
  private static final int BITS = 5;

  /**
   * @throws InvalidValueException when it has another form
   */
  public EnquiryCode {
    Require.given("value", value);
    if (!FORM.matcher(value).matches()) {
      throw FORM_WANTED.broken("enquiry code", "…");
    }
  }

  /** One made of two things by chance, so that whoever knows one of them knows nothing of it. */
  public static EnquiryCode by(UUID chance, UUID more) {
    BigInteger bits = new BigInteger(1, digest(chance + " " + more));
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(
          CHARACTERS.charAt(bits.shiftRight(i * BITS).intValue() & (CHARACTERS.length() - 1)));
    }
    return new EnquiryCode(code.toString());
  }

  /** What is kept of it. */
  public String hash() {
    return hashOf(value);
  }

  /**
   * What would be kept of a text if it were a code, whatever it is: so that nobody is told whether
   * it could be one.
   *
   * @param text as somebody wrote it, upper or lower case, blanks around it ignored
   */
  public static String hashOf(String text) {
    return HexFormat.of().formatHex(digest(text.strip().toUpperCase(Locale.ROOT)));
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Leaves out the code: logs and messages are read by anybody. */
  @Override
  public String toString() {
    return "EnquiryCode";
  }
}
