package org.mintatlas.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.graphql.request.Language;
import org.mintatlas.web.http.read.ApiRequests;
import org.mintatlas.web.http.reply.EntityTag;
import org.mintatlas.web.http.reply.Gzip;
import org.springframework.http.ETag;

class HeadersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de                    | DE",
        "en-GB,en;q=0.9        | EN",
        "fr,en;q=0.5,de;q=0.7  | DE",
        "de;q=0.1,en           | EN",
        "de-AT                 | DE",
        "fr                    |",
        "*                     |",
        "''                    |",
        "junk;;q=              |",
        "de;q=0                |"
      })
  void theLanguageLikedBestIsChosen(String acceptLanguage, Language expected) {
    assertThat(ApiRequests.language(acceptLanguage)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "br, gzip;q=0.5", "*", "x-gzip", "GZIP", "identity;q=0, *;q=1"})
  void gzipIsTaken(String acceptEncoding) {
    assertThat(Gzip.isTakenBy(acceptEncoding)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "identity", "gzip;q=0", "gzip; q=0.000, *", "*;q=0", "br"})
  void gzipIsNotTaken(String acceptEncoding) {
    assertThat(Gzip.isTakenBy(acceptEncoding)).isFalse();
  }

  @Test
  void whatIsPackedIsTheSameEachTimeAndUnpacked() throws IOException {
    byte[] body = "MINT ".repeat(1000).getBytes(UTF_8);
    byte[] packed = Gzip.pack(body);
    assertThat(packed).isEqualTo(Gzip.pack(body)).hasSizeLessThan(body.length);
    assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
        .isEqualTo(body);
  }

  @Test
  void aTagIsFoundInListsWeakOrStrong() {
    ETag tag = EntityTag.of(new byte[] {1});
    String text = tag.formattedTag();
    assertThat(text).startsWith("\"").isNotEqualTo(EntityTag.of(new byte[] {2}).formattedTag());
    assertThat(EntityTag.isAmong(text, tag)).isTrue();
    assertThat(EntityTag.isAmong("\"a\", W/" + text, tag)).isTrue();
    assertThat(EntityTag.isAmong("*", tag)).isTrue();
    assertThat(EntityTag.isAmong("\"a\"", tag)).isFalse();
    assertThat(EntityTag.isAmong("", tag)).isFalse();
  }

  @Test
  void aLineOfIpv6IsOneCallerAndAnAddressOfIpv4IsOne() {
    assertThat(ApiRequests.caller("2001:db8:1:2:3::1"))
        .isEqualTo(ApiRequests.caller("2001:db8:1:2::99"));
    assertThat(ApiRequests.caller("2001:db8:1:2::1"))
        .isNotEqualTo(ApiRequests.caller("2001:db8:1:3::1"));
    assertThat(ApiRequests.caller("192.0.2.1")).isNotEqualTo(ApiRequests.caller("192.0.2.2"));
    assertThat(ApiRequests.caller("some-proxy").key()).isEqualTo("some-proxy");
  }
}
