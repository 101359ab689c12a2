package org.mintatlas.application.dataset;

import java.util.Collection;
import java.util.List;
import org.mintatlas.application.identity.IdGenerator;

/**
 * What the readers share.
 *
 * @param dataset what is read
 * @param ids gives new identities
 * @param problems takes every problem that is met
 * @param organisations the organisations, which were read before all that names them
 */
record Reading(
    Dataset dataset,
    IdGenerator ids,
    Collection<Problem> problems,
    OrganisationsReader organisations) {

  List<Row> rows(String file, String... columns) {
    return CsvFile.rows(dataset, file, problems, columns);
  }
}
