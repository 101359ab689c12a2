package org.mintatlas.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "HTTP://example.org/a%20b?c=d#e",
        "http://127.0.0.1:8080/x",
        "https://xn--bung-zra.example/"
      })
  void isAnAbsoluteAddressWithAHost(String value) {
    assertThat(new WebAddress(value)).hasToString(value);
  }

  @Test
  void isTrimmed() {
    assertThat(new WebAddress(" https://example.org\n")).hasToString("https://example.org");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "//example.org",
        "/page",
        "ftp://example.org",
        "file:///etc/hosts",
        "javascript:alert(1)",
        "data:text/html,x",
        "https:///page",
        "mailto:a@example.org"
      })
  void isRefusedWithAnotherSchemeOrWithoutAHost(String value) {
    assertInvalid(() -> new WebAddress(value))
        .withMessage("web address '" + value + "': needs http:// or https:// and a host");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://exam ple.org", "https://example.org/<b>", "https://[::1"})
  void isRefusedWhenItIsNotWellFormed(String value) {
    assertInvalid(() -> new WebAddress(value))
        .withMessage("web address '" + value + "': is not a well-formed address");
  }

  @Test
  void isRefusedBeyondTwoThousandCharacters() {
    String start = "https://example.org/";
    String longest = start + "a".repeat(2000 - start.length());

    assertThat(new WebAddress(longest).value()).hasSize(2000);
    assertInvalid(() -> new WebAddress(longest + "a"))
        .withMessageEndingWith("must not be longer than 2000 characters");
  }
}
