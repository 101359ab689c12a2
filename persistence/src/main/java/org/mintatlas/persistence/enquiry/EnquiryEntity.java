package org.mintatlas.persistence.enquiry;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mintatlas.domain.enquiry.Enquiry;
import org.mintatlas.domain.enquiry.EnquiryStatus;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.ValueMapper;

/** An enquiry as a row. */
@Entity(name = "enquiry")
class EnquiryEntity extends AggregateEntity {
  static final Rows<Enquiry> ROWS = Rows.of(EnquiryEntity.class, "e", Conversion.class);

  public String codeHash;
  public LocalDate receivedOn;
  @EmbeddedColumnNaming public @Nullable Reference region;
  @EmbeddedColumnNaming public @Nullable Reference initiative;
  public String language;
  public @Nullable String question;
  public @Nullable String email;
  @ByName public EnquiryStatus status;
  public @Nullable String answer;
  public @Nullable LocalDate closedOn;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Enquiry, EnquiryEntity> {}
}
