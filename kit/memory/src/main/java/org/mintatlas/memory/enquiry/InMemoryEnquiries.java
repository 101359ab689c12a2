package org.mintatlas.memory.enquiry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mintatlas.application.enquiry.Enquiries;
import org.mintatlas.application.enquiry.EnquiryFilter;
import org.mintatlas.application.enquiry.EnquiryOrder;
import org.mintatlas.application.enquiry.EnquiryScope;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.enquiry.Enquiry;
import org.mintatlas.domain.enquiry.EnquiryId;
import org.mintatlas.memory.paging.InMemoryLists;
import org.mintatlas.memory.paging.Sorting;

public final class InMemoryEnquiries
    extends InMemoryLists<EnquiryId, Enquiry, EnquiryScope, EnquiryFilter, EnquiryOrder>
    implements Enquiries {
  private final Map<String, EnquiryId> moreCodes = new ConcurrentHashMap<>();

  /** Enquiries are about what these collections hold. */
  public InMemoryEnquiries(Regions regions, Initiatives initiatives) {
    super(
        Enquiries.INTEGRITY,
        filter -> filter::matches,
        (scope, order) ->
            Sorting.texts(
                order == EnquiryOrder.RECEIVED_DESC, enquiry -> enquiry.receivedOn().toString()));
    knows(Referent.REGION, regions::profilesByIds);
    knows(Referent.INITIATIVE, initiatives::byIds);
  }

  @Override
  protected boolean isIn(EnquiryScope scope, Enquiry enquiry) {
    return true;
  }

  @Override
  public Optional<Enquiry> byCodeHash(String hash) {
    EnquiryId other = moreCodes.get(hash);
    return all()
        .filter(enquiry -> enquiry.codeHash().equals(hash) || enquiry.id().equals(other))
        .findFirst();
  }

  @Override
  public void addCode(EnquiryId enquiry, String hash) {
    turn()
        .take(() -> {
          moreCodes.put(hash, enquiry);
        });
  }

  @Override
  public synchronized Ending begin() {
    Ending enquiries = super.begin();
    Map<String, EnquiryId> before = Map.copyOf(moreCodes);
    return () -> {
      enquiries.undo();
      moreCodes.keySet().retainAll(before.keySet());
    };
  }

  @Override
  public List<Forgotten> forget(LocalDate before, int most) {
    return turn()
        .take(() ->
            all()
                .filter(enquiry -> !enquiry.erased() && closed(enquiry).isBefore(before))
                .sorted(
                    Comparator.comparing(InMemoryEnquiries::closed)
                        .thenComparing(enquiry -> enquiry.id().toString()))
                .limit(most)
                .toList()
                .stream()
                .map(this::forget)
                .toList());
  }

  private Forgotten forget(Enquiry old) {
    Enquiry erased = save(old.erase()).orThrow(IllegalStateException::new);
    return new Forgotten(old.id(), erased.version(), old.email() != null, old.answer() != null);
  }

  private static LocalDate closed(Enquiry enquiry) {
    return Objects.requireNonNullElse(enquiry.closedOn(), LocalDate.MAX);
  }
}
