package org.mintatlas.graphql.qualification.enrolment;

import static java.util.Objects.requireNonNull;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import org.mintatlas.application.qualification.BrowseProgrammes;
import org.mintatlas.application.qualification.BrowseProgrammes.Proof;
import org.mintatlas.domain.qualification.enrolment.CertificateNumber;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Proofs of certificates, for whoever knows the number of one. */
@Controller
final class CertificateController {
  private final BrowseProgrammes browse;
  private final Binding<CertificateNumber> asked;

  CertificateController(BrowseProgrammes browse, Bindings bindings) {
    this.browse = browse;
    asked = bindings.ofField("Query", "certificate", CertificateController::number);
  }

  @QueryMapping
  Optional<Proof> certificate(DataFetchingEnvironment environment) {
    return browse.proof(asked.of(environment));
  }

  private static CertificateNumber number(Arguments arguments) {
    String number = requireNonNull(arguments.value("number", String.class));
    return arguments.check("number", () -> new CertificateNumber(number));
  }
}
