package org.mintatlas.persistence.qualification.enrolment;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mintatlas.domain.qualification.enrolment.Certificate;
import org.mintatlas.domain.qualification.enrolment.CertificateNumber;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.FromRow;
import org.mintatlas.persistence.values.ValueMapper;

/** A certificate as a row. */
@Entity(name = "certificate")
class CertificateEntity extends AggregateEntity {
  static final Rows<Certificate> ROWS = Rows.of(CertificateEntity.class, "c", Conversion.class);

  public String number;
  @EmbeddedColumnNaming public Reference enrolment;
  public LocalDate issuedOn;
  @ByName public Contact.Visibility visibility;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Certificate, CertificateEntity> {

    @Override
    @FromRow
    @Mapping(target = "shownTo", ignore = true)
    Certificate toAggregate(CertificateEntity entity);

    default String text(CertificateNumber number) {
      return number.value();
    }

    default CertificateNumber number(String text) {
      return new CertificateNumber(text);
    }
  }
}
