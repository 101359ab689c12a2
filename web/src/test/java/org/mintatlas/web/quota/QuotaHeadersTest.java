package org.mintatlas.web.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.quota.QuotaPolicy;
import org.mintatlas.application.quota.Quotas;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Caller;
import org.mintatlas.graphql.request.Language;
import org.mintatlas.web.http.HttpExchange;
import org.mintatlas.web.request.SqlUse;
import org.springframework.http.HttpHeaders;

class QuotaHeadersTest {
  private final ApiRequest request = new ApiRequest("0af7", Language.EN, Caller.UNKNOWN);
  private final HttpHeaders headers = new HttpHeaders();

  private void answer() {
    new QuotaHeaders(new QuotaPolicy(600, Duration.ofMinutes(1)))
        .answered(
            new HttpExchange(request, "POST", 200, Set.of(), Duration.ZERO, SqlUse.NONE), headers);
  }

  @Test
  void tellWhatIsLeftAndWhenItIsFullAgain() {
    request.quota(new Quotas.Decision(true, 580, Duration.ofMillis(2001), Duration.ZERO));
    answer();
    assertThat(headers.getFirst("RateLimit-Policy")).isEqualTo("\"default\";q=600;w=60");
    assertThat(headers.getFirst("RateLimit")).isEqualTo("\"default\";r=580;t=3");
  }

  @Test
  void areLeftOutWhereNobodyCounts() {
    answer();
    assertThat(headers.isEmpty()).isTrue();
  }
}
