package org.mintatlas.graphql.qualification.enrolment;

import static java.util.Objects.requireNonNull;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.qualification.BrowseProgrammes;
import org.mintatlas.application.qualification.BrowseProgrammes.Proof;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.enrolment.CertificateNumber;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.qualification.QualificationLoaders;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What certificates prove. */
@Controller
@SchemaMapping(typeName = "CertificateProof")
final class CertificateController {
  private final BrowseProgrammes browse;
  private final QualificationLoaders qualification;
  private final RegionLoaders regions;
  private final Binding<CertificateNumber> asked;

  CertificateController(
      BrowseProgrammes browse,
      QualificationLoaders qualification,
      RegionLoaders regions,
      Bindings bindings) {
    this.browse = browse;
    this.qualification = qualification;
    this.regions = regions;
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

  @SchemaMapping
  String number(Proof proof) {
    return proof.certificate().number().value();
  }

  @SchemaMapping
  LocalDate issuedOn(Proof proof) {
    return proof.certificate().issuedOn();
  }

  @SchemaMapping
  Cohort cohort(Proof proof) {
    return proof.cohort();
  }

  @SchemaMapping
  CompletableFuture<@Nullable Programme> programme(
      Proof proof, DataFetchingEnvironment environment) {
    return qualification.programmes().load(proof.cohort().programme(), environment);
  }

  @SchemaMapping
  CompletableFuture<@Nullable RegionProfile> region(
      Proof proof, DataFetchingEnvironment environment) {
    return regions.profiles().load(proof.enrolment().region(), environment);
  }
}
