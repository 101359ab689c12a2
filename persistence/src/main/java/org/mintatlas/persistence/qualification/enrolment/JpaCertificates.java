package org.mintatlas.persistence.qualification.enrolment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mapstruct.factory.Mappers;
import org.mintatlas.application.qualification.enrolment.Certificates;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.enrolment.Certificate;
import org.mintatlas.domain.qualification.enrolment.CertificateId;
import org.mintatlas.domain.qualification.enrolment.CertificateNumber;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.values.ResultRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Certificates in the database. */
public class JpaCertificates implements Certificates {
  private final EnrolmentMapper mapper = Mappers.getMapper(EnrolmentMapper.class);
  private final AggregateStore store;
  private final JdbcClient jdbc;

  /** Writes through the store and reads from the database. */
  public JpaCertificates(AggregateStore store, JdbcClient jdbc) {
    this.store = store;
    this.jdbc = jdbc;
  }

  @Override
  public SaveResult<Certificate> save(Certificate certificate) {
    return store.attempt(
        certificate.version(),
        () ->
            certificate.withVersion(
                store.write(mapper.toEntity(certificate), certificate.version())));
  }

  @Override
  public Optional<Certificate> byNumber(CertificateNumber number) {
    return EnrolmentRows.CERTIFICATES
        .list(
            jdbc.sql(EnrolmentRows.CERTIFICATES.select() + " where c.number = :number")
                .param("number", number.value()))
        .stream()
        .findFirst();
  }

  @Override
  public Map<CertificateId, Certificate> byIds(Set<CertificateId> ids) {
    return EnrolmentRows.CERTIFICATES.byIds(jdbc, ids, CertificateId::value, Certificate::id);
  }

  @Override
  public Map<PersonId, List<Certificate>> ofPersons(Set<PersonId> persons) {
    Map<PersonId, List<Certificate>> found = new HashMap<>();
    persons.forEach(person -> found.put(person, new ArrayList<>()));
    jdbc.sql(
            String.format(
                Locale.ROOT,
                """
                select e.person_id, %s
                from certificate c
                join enrolment e on e.id = c.enrolment_id
                where e.person_id = any(:persons) and c.visibility = 'PUBLIC'
                order by c.issued_on desc, c.id
                """,
                EnrolmentRows.CERTIFICATES.columns()))
        .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(row -> {
          found
              .computeIfAbsent(
                  new PersonId(row.getObject("person_id", UUID.class)), person -> new ArrayList<>())
              .add(EnrolmentRows.certificate(new ResultRow(row)));
        });
    return found;
  }
}
