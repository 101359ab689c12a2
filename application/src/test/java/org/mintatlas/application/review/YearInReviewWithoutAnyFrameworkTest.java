package org.mintatlas.application.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The core answers a year in review as a plain Java program in which there is no Spring at all. */
class YearInReviewWithoutAnyFrameworkTest {
  private static final List<String> NEEDED = List.of("classes", "mint-atlas", "commons-", "icu4j");

  private static List<String> review(int year) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry ->
                NEEDED.stream().anyMatch(Path.of(entry).getFileName().toString()::contains))
            .collect(Collectors.joining(File.pathSeparator));
    assertThat(classes).doesNotContain("spring");
    Process process =
        new ProcessBuilder(
                java, "-cp", classes, YearInReviewWithoutAnyFramework.class.getName(), "" + year)
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.lines().toList();
  }

  @Test
  void tellsTheYear2024() throws Exception {
    List<String> review = review(2024);

    assertThat(review)
        .contains(
            "- meerMINT",
            "- MINTregion 18",
            "- 2024-09-20 10. MINT:Barcamp, OVER 120 PEOPLE, ALMOST 50 PERCENT, 17 SESSIONS",
            "- Eltern im Fokus 2024",
            "- 2025-09-26 11. MINT:Barcamp",
            "- Praxiswerkstatt für MINT-Netzwerkkoordinierende")
        .anyMatch(line -> line.startsWith("States reached: ") && line.endsWith("(all)"))
        .anyMatch(line ->
            line.startsWith("- MINT-Regionen wirken!, Alle erreichen!, 21 APPLICATIONS, 5 REGIONS")
                && line.contains("winners: Wissenswerkstatt Friedrichshafen e. V., MINTplus"));
  }

  @Test
  void aYearWithoutFactsIsEmpty() throws Exception {
    assertThat(review(1950))
        .filteredOn(line -> !line.startsWith("States perhaps reached: "))
        .containsExactly("The year 1950", "States reached: ", "Outlook");
  }
}
