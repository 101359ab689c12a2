/**
 * What somebody can do with the atlas, and the ports that it needs for that: use cases without a
 * framework, a database or a wire format.
 *
 * <p>Start with {@link org.mintatlas.application.UseCases}, which stand over {@link
 * org.mintatlas.application.Ports}. How a dataset is read is no business of others.
 */
@SuppressWarnings(
    "requires-automatic") // that of the builders is needed by nobody who takes this one
module org.mintatlas.application {
  // Annotations, for the compiler alone: the builders that it writes.
  requires static io.soabase.recordbuilder.core;
  requires org.apache.commons.csv;
  requires static transitive org.jspecify;
  requires transitive org.mintatlas.domain;

  exports org.mintatlas.application.account;
  exports org.mintatlas.application.audit;
  exports org.mintatlas.application.award.jury;
  exports org.mintatlas.application.award.maintenance;
  exports org.mintatlas.application.award;
  exports org.mintatlas.application.change;
  exports org.mintatlas.application.command;
  exports org.mintatlas.application.command.edit;
  exports org.mintatlas.application.command.key;
  exports org.mintatlas.application.dataset.file;
  exports org.mintatlas.application.dataset;
  exports org.mintatlas.application.enquiry.maintenance;
  exports org.mintatlas.application.enquiry;
  exports org.mintatlas.application.event.maintenance;
  exports org.mintatlas.application.event.registration;
  exports org.mintatlas.application.event;
  exports org.mintatlas.application.geography;
  exports org.mintatlas.application.governance.maintenance;
  exports org.mintatlas.application.governance;
  exports org.mintatlas.application.history;
  exports org.mintatlas.application.identity;
  exports org.mintatlas.application.initiative.maintenance;
  exports org.mintatlas.application.initiative;
  exports org.mintatlas.application.insight.maintenance;
  exports org.mintatlas.application.insight;
  exports org.mintatlas.application.network.maintenance;
  exports org.mintatlas.application.network;
  exports org.mintatlas.application.organisation.maintenance;
  exports org.mintatlas.application.organisation;
  exports org.mintatlas.application.paging.pick;
  exports org.mintatlas.application.paging;
  exports org.mintatlas.application.person.maintenance;
  exports org.mintatlas.application.person;
  exports org.mintatlas.application.proposal.maintenance;
  exports org.mintatlas.application.proposal;
  exports org.mintatlas.application.qualification.enrolment.maintenance;
  exports org.mintatlas.application.qualification.enrolment;
  exports org.mintatlas.application.qualification.maintenance;
  exports org.mintatlas.application.qualification.workshop.maintenance;
  exports org.mintatlas.application.qualification.workshop;
  exports org.mintatlas.application.qualification;
  exports org.mintatlas.application.quality;
  exports org.mintatlas.application.quota;
  exports org.mintatlas.application.region.maintenance;
  exports org.mintatlas.application.region;
  exports org.mintatlas.application.review;
  exports org.mintatlas.application.sample;
  exports org.mintatlas.application.search.entry;
  exports org.mintatlas.application.search.plan;
  exports org.mintatlas.application.search.word;
  exports org.mintatlas.application.search;
  exports org.mintatlas.application.similarity;
  exports org.mintatlas.application.statistics;
  exports org.mintatlas.application.storing;
  exports org.mintatlas.application.upkeep;
  exports org.mintatlas.application.waiting;
  exports org.mintatlas.application;
}
