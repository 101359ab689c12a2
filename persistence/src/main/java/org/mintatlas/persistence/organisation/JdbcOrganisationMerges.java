package org.mintatlas.persistence.organisation;

import java.util.Optional;
import java.util.UUID;
import org.mintatlas.application.organisation.OrganisationMerges;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.persistence.statement.Statements;

/** Makes one of two organisations in the database, where foreign keys hold what refers to them. */
record JdbcOrganisationMerges(Statements jdbc, Organisations organisations)
    implements OrganisationMerges {

  @Override
  public Optional<Organisation> closed(OrganisationId id) {
    return jdbc.sql("select id from organisation where id = :id for update")
        .param("id", id.value())
        .query(UUID.class)
        .optional()
        .flatMap(there -> organisations.byId(id));
  }

  @Override
  public void merge(OrganisationId merged, OrganisationId kept) {
    jdbc.sql("update organisation_slug set organisation_id = :kept where organisation_id = :merged")
        .param("kept", kept.value())
        .param("merged", merged.value())
        .update();
    jdbc.sql("delete from organisation where id = :merged")
        .param("merged", merged.value())
        .update();
  }
}
