package org.mintatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, http://127.0.0.1:8080/graphql",
    "203.0.113.7, http://203.0.113.7:8080/graphql",
    "::1, http://[::1]:8080/graphql",
    "2001:db8::7, http://[2001:db8:0:0:0:0:0:7]:8080/graphql",
    "fe80::1%7, http://[fe80:0:0:0:0:0:0:1%257]:8080/graphql",
    "0.0.0.0, http://localhost:8080/graphql",
    "::, http://localhost:8080/graphql"
  })
  void canBeOpened(String bound, String address) throws UnknownHostException {
    String listening = Addresses.of(false, InetAddress.getByName(bound), 8080, "/graphql");

    assertThat(listening).isEqualTo(address);
    assertThat(URI.create(listening).getPort()).isEqualTo(8080);
  }

  @Test
  void isThisMachineWhereNothingIsSaid() {
    assertThat(Addresses.of(true, null, 443, "/atlas/graphql"))
        .isEqualTo("https://localhost:443/atlas/graphql");
  }
}
