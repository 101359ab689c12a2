package org.mintatlas.graphql.enquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.account.IdentifyActor.Self;
import org.mintatlas.application.enquiry.BrowseEnquiries;
import org.mintatlas.application.enquiry.EnquiryFilter;
import org.mintatlas.application.enquiry.EnquiryOrder;
import org.mintatlas.application.enquiry.EnquiryScope;
import org.mintatlas.application.enquiry.maintenance.EnquiryReceipt;
import org.mintatlas.domain.enquiry.Enquiry;
import org.mintatlas.graphql.account.Actors;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.initiative.InitiativeLoaders;
import org.mintatlas.graphql.paging.Lists;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.stereotype.Component;

/** What people ask: all of it for those who answer, and what came of one for who has its code. */
@Component
final class EnquiryFields implements FeatureFields {
  private static final EnquiryScope EVERYWHERE = new EnquiryScope.Everywhere();

  private final BrowseEnquiries browse;
  private final Actors actors;
  private final RegionLoaders regions;
  private final InitiativeLoaders initiatives;
  private final Lists<EnquiryScope, EnquiryFilter, EnquiryOrder, Enquiry> lists;

  EnquiryFields(
      BrowseEnquiries browse,
      Actors actors,
      RegionLoaders regions,
      InitiativeLoaders initiatives,
      Loading loading) {
    this.browse = browse;
    this.actors = actors;
    this.regions = regions;
    this.initiatives = initiatives;
    this.lists =
        loading.lists("enquiries", EnquiryOrder.RECEIVED, browse.enquiries(), EnquiryFilter.class);
  }

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.ofQuery().value("enquiry", (root, asked) -> byCode(asked)),
        Fields.of("Viewer", Self.class)
            .value(
                "enquiries",
                (self, asked) ->
                    BrowseEnquiries.ALL.allows(actors.of(asked.request()), EVERYWHERE)
                        ? lists.under(EVERYWHERE, asked)
                        : null),
        Fields.of("EnquiryState", Enquiry.class),
        Fields.of(EnquiryReceipt.class).value("code", receipt -> receipt.code().value()),
        Fields.of(Enquiry.class)
            .value("id", enquiry -> enquiry.id().toString())
            .one("region", Enquiry::region, regions.profiles)
            .one("initiative", Enquiry::initiative, initiatives.initiatives));
  }

  private @Nullable Enquiry byCode(Asked asked) {
    asked.request().onlyForItsCaller();
    return browse.byCode(asked.argument("code", String.class)).orElse(null);
  }
}
