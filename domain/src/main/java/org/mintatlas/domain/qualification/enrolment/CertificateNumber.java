package org.mintatlas.domain.qualification.enrolment;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * The number of a certificate, such as {@code MA-2024-7K3Q9F-R}: the year of issue, six characters
 * that nobody mistakes for others (no 0, 1, I and O), and a check character.
 *
 * <p>The check character is that of ISO 7064 MOD 37,36 over year and characters: a wrong character
 * is always noticed, two that changed places nearly always.
 *
 * @param value the number in upper case
 */
public record CertificateNumber(String value) {
  private static final Rule FORM_WANTED =
      new Rule(
          "enrolment.certificate-form",
          "write it like MA-2024-7K3Q9F-R",
          "geschrieben wird sie so: MA-2024-7K3Q9F-R");
  private static final Rule CHECK_WANTED =
      new Rule(
          "enrolment.certificate-check",
          "the check character does not fit: look for a typing error",
          "das Prüfzeichen passt nicht: vermutlich ein Tippfehler");
  private static final Pattern FORM = Pattern.compile("MA-(\\d{4})-([2-9A-HJ-NP-Z]{6})-([0-9A-Z])");
  private static final String CODE = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int CODE_LENGTH = 6;
  private static final int CODE_BITS = 5;
  private static final int MODULUS = 36;

  /**
   * @param value the number, upper or lower case, blanks around it ignored
   * @throws InvalidValueException when it has another form or a wrong check character
   */
  public CertificateNumber {
    Require.given("value", value);
    String given = value;
    value = value.strip().toUpperCase(Locale.ROOT);
    Matcher form = FORM.matcher(value);
    if (!form.matches()) {
      throw FORM_WANTED.broken("certificate number", given);
    }
    if (form.group(3).charAt(0) != check(form.group(1) + form.group(2))) {
      throw CHECK_WANTED.broken("certificate number", given);
    }
  }

  /**
   * The number of a year with these characters.
   *
   * @param code six characters of 2 to 9 and A to Z without I and O, made by whoever issues it
   * @throws InvalidValueException when the year or the characters are not of that form
   */
  public static CertificateNumber of(int year, String code) {
    String digits = String.format(Locale.ROOT, "%04d", year);
    String given = "MA-" + digits + "-" + code;
    if (!FORM.matcher(given + "-0").matches()) {
      throw FORM_WANTED.broken("certificate number", given);
    }
    return new CertificateNumber(given + "-" + check(digits + code));
  }

  /**
   * One that nobody can guess.
   *
   * @param chance the last thirty bits of it choose the characters
   */
  public static CertificateNumber by(UUID chance, int year) {
    StringBuilder code = new StringBuilder();
    long bits = chance.getLeastSignificantBits();
    for (int i = 0; i < CODE_LENGTH; i++) {
      code.append(CODE.charAt((int) (bits >>> (i * CODE_BITS)) & (CODE.length() - 1)));
    }
    return of(year, code.toString());
  }

  /** The year of issue. */
  public int year() {
    return Integer.parseInt(value.substring(3, 7));
  }

  private static char check(String characters) {
    int product = MODULUS;
    for (int i = 0; i < characters.length(); i++) {
      int sum = (product + Character.digit(characters.charAt(i), MODULUS)) % MODULUS;
      product = (sum == 0 ? MODULUS : sum) * 2 % (MODULUS + 1);
    }
    return Character.toUpperCase(Character.forDigit((MODULUS + 1 - product) % MODULUS, MODULUS));
  }

  @Override
  public String toString() {
    return value;
  }
}
