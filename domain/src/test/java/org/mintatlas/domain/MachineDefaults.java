package org.mintatlas.domain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;

/** The rule of every ring against what differs from machine to machine. */
public final class MachineDefaults {
  /** Whoever is given one of these says what is meant. */
  private static final Class<?>[] EXPLICIT = {
    Locale.class,
    Charset.class,
    ZoneId.class,
    Clock.class,
    TimeZone.class,
    DecimalFormatSymbols.class
  };

  /** The methods and constructors that ask the machine unless they are told, by their class. */
  private static final Map<String, Pattern> SILENT =
      Map.ofEntries(
          silent("java.lang.String", "formatted|format|toLowerCase|toUpperCase|getBytes"),
          silent("java.io.PrintStream", "printf|format"),
          silent("java.io.PrintWriter", "printf|format"),
          silent("java.io.Console", "printf|format|readLine"),
          silent("java.io.InputStreamReader", "<init>"),
          silent("java.io.OutputStreamWriter", "<init>"),
          silent("java.io.FileReader", "<init>"),
          silent("java.io.FileWriter", "<init>"),
          silent("java.util.Formatter", "<init>|format"),
          silent("java.util.Scanner", ".*"),
          silent("java.util.Locale", "getDefault"),
          silent("java.util.TimeZone", "getDefault"),
          silent("java.util.Calendar", "getInstance"),
          silent("java.util.ResourceBundle", "getBundle"),
          silent("java.text.NumberFormat", "get.*Instance"),
          silent("java.text.DecimalFormat", "<init>"),
          silent("java.text.DateFormat", "get.*Instance"),
          silent("java.text.SimpleDateFormat", "<init>"),
          silent("java.text.MessageFormat", "<init>|format"),
          silent("java.text.Collator", "getInstance"),
          silent("java.text.BreakIterator", "get.*Instance"),
          silent("com.ibm.icu.text.Collator", "getInstance"),
          silent("java.nio.charset.Charset", "defaultCharset"),
          silent("java.time.format.DateTimeFormatter", "ofPattern|ofLocalized.*"),
          silent("java.time.format.DateTimeFormatterBuilder", "toFormatter"),
          silent("java.time.ZoneId", "systemDefault"),
          silent("java.time.Clock", "systemDefaultZone"),
          silent("java.time.LocalDate", "now"),
          silent("java.time.LocalTime", "now"),
          silent("java.time.LocalDateTime", "now"),
          silent("java.time.OffsetDateTime", "now"),
          silent("java.time.ZonedDateTime", "now"),
          silent("java.time.Year", "now"),
          silent("java.time.YearMonth", "now"),
          silent("java.time.MonthDay", "now"));

  /** Nothing asks the machine for its locale, charset or time zone. */
  public static final ArchRule ARE_NOT_USED =
      noClasses()
          .should()
          .accessTargetWhere(
              DescribedPredicate.describe(
                  "the machine decides about locale, charset or time zone",
                  MachineDefaults::asksTheMachine))
          .because(
              "on an Arabic, Turkish or Thai machine another number, letter or year comes of it:"
                  + " pass Locale.ROOT, a charset or a zone");

  private MachineDefaults() {}

  private static Map.Entry<String, Pattern> silent(String type, String names) {
    return Map.entry(type, Pattern.compile(names));
  }

  private static boolean asksTheMachine(JavaAccess<?> access) {
    Pattern names = SILENT.get(access.getTargetOwner().getFullName());
    return access instanceof JavaCodeUnitAccess<?> call
        && names != null
        && names.matcher(call.getTarget().getName()).matches()
        && call.getTarget().getRawParameterTypes().stream().noneMatch(MachineDefaults::isExplicit)
        && !isFormatOfAnInstance(call);
  }

  private static boolean isExplicit(JavaClass parameter) {
    for (Class<?> explicit : EXPLICIT) {
      if (parameter.isEquivalentTo(explicit)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code new MessageFormat(text, locale).format(arguments)} has its locale; the static one none.
   */
  private static boolean isFormatOfAnInstance(JavaCodeUnitAccess<?> call) {
    return call.getTargetOwner().getFullName().equals("java.text.MessageFormat")
        && call.getTarget().getName().equals("format")
        && call.getTarget().getRawParameterTypes().size() == 1;
  }
}
