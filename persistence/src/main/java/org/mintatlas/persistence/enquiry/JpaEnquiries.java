package org.mintatlas.persistence.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mintatlas.application.enquiry.Enquiries;
import org.mintatlas.application.enquiry.EnquiryFilter;
import org.mintatlas.application.enquiry.EnquiryOrder;
import org.mintatlas.application.enquiry.EnquiryScope;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.enquiry.Enquiry;
import org.mintatlas.domain.enquiry.EnquiryId;
import org.mintatlas.persistence.paging.Conditions;
import org.mintatlas.persistence.paging.Parent;
import org.mintatlas.persistence.paging.SortKey;
import org.mintatlas.persistence.storing.AggregateStore;
import org.mintatlas.persistence.storing.ListAdapter;

/** Enquiries in the database. */
class JpaEnquiries
    extends ListAdapter<EnquiryId, Enquiry, EnquiryScope, EnquiryFilter, EnquiryOrder>
    implements Enquiries {
  JpaEnquiries(AggregateStore store) {
    super(
        store,
        EnquiryEntity.ROWS,
        Enquiries.INTEGRITY,
        order -> SortKey.by("received_on", order, LocalDate::parse));
  }

  @Override
  protected Map<String, UniqueRule> uniqueConstraints() {
    return Map.of("enquiry_code_once", UniqueRule.ENQUIRY_CODE);
  }

  @Override
  protected Parent parent(EnquiryScope scope) {
    return selection.everywhere();
  }

  @Override
  protected Conditions conditions(EnquiryFilter filter) {
    return new Conditions().oneOf("e.status", "statuses", filter.statuses());
  }

  @Override
  public Optional<Enquiry> byCodeHash(String hash) {
    return first(
        "(e.code_hash = :hash"
            + " or e.id = (select enquiry_id from enquiry_code where code_hash = :hash))",
        Map.of("hash", hash));
  }

  @Override
  public void addCode(EnquiryId enquiry, String hash) {
    jdbc.sql("insert into enquiry_code (code_hash, enquiry_id) values (:hash, :enquiry)")
        .param("hash", hash)
        .param("enquiry", enquiry.value())
        .update();
  }

  @Override
  public List<Forgotten> forget(LocalDate before, int most) {
    return jdbc.sql(
            """
            update enquiry
            set question = null, email = null, answer = null, version = version + 1,
              modified = clock_timestamp()
            where id in (
              select id from enquiry
              where closed_on < :before and question is not null
              order by closed_on, id limit :most
              for update skip locked)
            returning id, version, old.email is not null as email, old.answer is not null as answer
            """)
        .param("before", before)
        .param("most", most)
        .query((row, number) ->
            new Forgotten(
                new EnquiryId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getBoolean("email"),
                row.getBoolean("answer")))
        .list();
  }
}
