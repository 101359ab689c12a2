package org.mintatlas.example.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintYearInReviewTest {
  private static List<String> review(int year) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintYearInReview.print(year, new PrintStream(printed, true, UTF_8));
    return printed.toString(UTF_8).lines().toList();
  }

  @Test
  void tellsTheYear2024() {
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
  void aYearWithoutFactsIsEmpty() {
    assertThat(review(1950))
        .filteredOn(line -> !line.startsWith("States perhaps reached: "))
        .containsExactly("The year 1950", "States reached: ", "Outlook");
  }
}
