package org.mintatlas.domain.shared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How to reach somebody. Each field has its own visibility, and a field for which nothing was said
 * is hidden.
 *
 * @param email an e-mail address; null when none is known
 * @param phone a telephone number; null when none is known
 * @param web an address on the web; null when none is known
 */
public record Contact(@Nullable Field email, @Nullable Field phone, @Nullable Field web) {
  private static final Rule EMAIL_FORM =
      new Rule("shared.email-form", "is not well-formed", "ist nicht richtig geschrieben");
  private static final Rule PHONE_FORM =
      new Rule(
          "shared.phone-form",
          "may hold digits, blanks, '(', ')', '/', '-' and a leading '+'",
          "darf Ziffern, Leerzeichen, '(', ')', '/', '-' und vorn ein '+' enthalten");

  /** Nothing is known. */
  public static final Contact NONE = new Contact(null, null, null);

  private static final Pattern EMAIL =
      Pattern.compile(
          "[^\\s\\p{Cntrl}@<>]{1,64}@[^\\s\\p{Cntrl}@<>]{1,120}\\.[^\\s\\p{Cntrl}@<>.]{1,63}");
  private static final Pattern PHONE = Pattern.compile("\\+?\\(?[0-9][0-9 ()/-]{3,30}");

  /** Who may see a field, the widest circle first. */
  public enum Visibility {
    /** Everybody. */
    PUBLIC,
    /** People of the community who are signed in. */
    MEMBERS,
    /** Only those who maintain it. */
    HIDDEN;

    /** Whether people of a circle may see what is shown to this one. */
    public boolean includes(Visibility circle) {
      return compareTo(circle) <= 0;
    }
  }

  /** One way to reach somebody, and who may see it. */
  public record Field(String value, Visibility visibility) {
    public Field {
      Require.given("value", value, "visibility", visibility);
    }

    /** A field that only those who maintain it see: the default. */
    public static Field hidden(String value) {
      return new Field(value, Visibility.HIDDEN);
    }

    /** Leaves out the value, unless everybody may see it: logs and messages are read by anybody. */
    @Override
    public String toString() {
      return visibility + (visibility == Visibility.PUBLIC ? " " + value : "");
    }
  }

  /**
   * @throws InvalidValueException when a field does not have the form of its kind
   */
  public Contact {
    if (email != null) {
      requireEmail(email.value());
    }
    if (phone != null && !PHONE.matcher(phone.value()).matches()) {
      throw PHONE_FORM.broken("phone number", phone.value());
    }
    if (web != null) {
      web = new Field(new WebAddress(web.value()).value(), web.visibility());
    }
  }

  /**
   * An e-mail address.
   *
   * @throws InvalidValueException when it is none
   */
  public static void requireEmail(String address) {
    if (!EMAIL.matcher(address).matches()) {
      throw EMAIL_FORM.broken("e-mail address", address);
    }
  }

  /**
   * What a circle of people sees of it: the public sees PUBLIC fields, members also MEMBERS fields,
   * maintainers ({@link Visibility#HIDDEN}) all.
   */
  public Contact seenBy(Visibility circle) {
    return new Contact(seen(email, circle), seen(phone, circle), seen(web, circle));
  }

  private static @Nullable Field seen(@Nullable Field field, Visibility circle) {
    return field == null || !field.visibility().includes(circle) ? null : field;
  }
}
