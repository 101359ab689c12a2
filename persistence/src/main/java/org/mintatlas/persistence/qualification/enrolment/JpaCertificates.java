package org.mintatlas.persistence.qualification.enrolment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mintatlas.application.qualification.enrolment.Certificates;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.enrolment.Certificate;
import org.mintatlas.domain.qualification.enrolment.CertificateId;
import org.mintatlas.domain.qualification.enrolment.CertificateNumber;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.statement.Sql;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.StoreAdapter;

/** Certificates in the database. */
class JpaCertificates extends StoreAdapter<CertificateId, Certificate> implements Certificates {
  JpaCertificates(AggregateStore store) {
    super(store, CertificateEntity.ROWS, Certificates.INTEGRITY);
  }

  @Override
  protected Map<String, UniqueRule> uniqueConstraints() {
    return Map.of(
        "certificate_number_once",
        UniqueRule.CERTIFICATE_NUMBER,
        "certificate_enrolment_once",
        UniqueRule.CERTIFICATE_ENROLMENT);
  }

  @Override
  public Optional<Certificate> byNumber(CertificateNumber number) {
    return first("c.number = :number", Map.of("number", number.value()));
  }

  @Override
  public Map<PersonId, List<Certificate>> ofPersons(Set<PersonId> persons) {
    return ofPersons(persons, Contact.Visibility.PUBLIC);
  }

  @Override
  public Map<PersonId, List<Certificate>> ofPersons(
      Set<PersonId> persons, Contact.Visibility circle) {
    Map<PersonId, List<Certificate>> found = new HashMap<>();
    persons.forEach(person -> found.put(person, new ArrayList<>()));
    jdbc.sql(
            Sql.of(
                """
                select e.person_id, %s
                from certificate c
                join enrolment e on e.id = c.enrolment_id
                where e.person_id = any(:persons) and c.visibility = any(:shown)
                order by c.issued_on desc, c.id
                """,
                selection.selected()))
        .param("persons", Selection.values(persons))
        .param(
            "shown",
            Stream.of(Contact.Visibility.values())
                .filter(shown -> shown.includes(circle))
                .map(Contact.Visibility::name)
                .toArray(String[]::new))
        .query(row -> {
          found
              .computeIfAbsent(
                  new PersonId(row.getObject("person_id", UUID.class)), person -> new ArrayList<>())
              .add(selection.reader().read(row, 2));
        });
    return found;
  }
}
