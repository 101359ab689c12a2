package org.mintatlas.application.person;

import java.util.List;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.domain.person.PersonId;

/** Where persons are named, whatever it is that names them. */
public interface PersonalRecords {

  /**
   * Everything stored that names the person, the certificates of what the person was enrolled for,
   * and the regions that the person proposed; in the order of the types and then of the identities.
   * Empty for a person whom nothing names, or whom nobody knows.
   */
  List<AuditSubject> of(PersonId person);
}
