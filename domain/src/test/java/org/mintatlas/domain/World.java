package org.mintatlas.domain;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.regex.Pattern;

/** What is outside of the program, and how Java reaches it. */
public final class World {
  private static final Pattern FILES =
      Pattern.compile(
          "java\\.io\\.(File.*|RandomAccessFile)|java\\.lang\\.Process(Builder|Handle)?");

  /** Only names, which lead nowhere by themselves. */
  private static final Pattern NAMES =
      Pattern.compile("java\\.net\\.(URI|URISyntaxException|URLEncoder|URLDecoder)");

  private static final Pattern CONNECTIONS =
      Pattern.compile(
          "java\\.net\\.(.*Socket|Socket(?!\\w*Exception).*|.*URLConnection|ProxySelector)"
              + "|java\\.nio\\.channels\\..*Socket.*|javax\\.net\\..*");

  private static final Map<String, Pattern> REACHING =
      Map.of(
          "java.lang.System",
          Pattern.compile(
              "getenv|getProperty|getProperties|setPropert.*|clearProperty|load.*|exit"),
          "java.lang.Runtime",
          Pattern.compile("exec|load.*|exit|halt"),
          "java.net.URI",
          Pattern.compile("toURL"),
          "java.net.URL",
          Pattern.compile("open.*|getContent"));

  /** What leads to files and to other programs. */
  public static final DescribedPredicate<JavaClass> FILES_AND_PROCESSES =
      describe(
          "lead to files or processes",
          type ->
              resideInAnyPackage("java.nio.file..", "java.util.prefs..").test(type)
                  || FILES.matcher(type.getFullName()).matches());

  /** What leads to other machines, or names them. */
  public static final DescribedPredicate<JavaClass> NETWORK =
      describe(
          "lead to a network",
          type ->
              resideInAnyPackage("java.net..", "java.nio.channels..", "javax.net..", "java.rmi..")
                      .test(type)
                  && !NAMES.matcher(type.getFullName()).matches());

  /** What calls other machines, or is called by them. */
  public static final DescribedPredicate<JavaClass> CONNECTING =
      describe(
          "connect to others",
          type ->
              resideInAnyPackage(
                          "java.net.http..",
                          "org.springframework.http.client..",
                          "org.springframework.web.client..",
                          "org.springframework.web.reactive..")
                      .test(type)
                  || CONNECTIONS.matcher(type.getFullName()).matches());

  /** A call that reaches what is outside by itself. */
  public static final DescribedPredicate<JavaAccess<?>> IS_REACHED =
      describe(
          "the world is reached",
          access -> {
            Pattern names = REACHING.get(access.getTargetOwner().getFullName());
            return names != null && names.matcher(access.getName()).matches();
          });

  private World() {}
}
