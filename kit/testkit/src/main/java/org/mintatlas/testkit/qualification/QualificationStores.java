package org.mintatlas.testkit.qualification;

import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Set;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeFormat;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

/** The collections that qualification lives in, all empty when a test begins. */
public interface QualificationStores {

  /** What leads programmes. */
  Organisations organisations();

  /** What sends people. */
  Regions regions();

  /** Who takes part. */
  Persons persons();

  Programmes programmes();

  Cohorts cohorts();

  Enrolments enrolments();

  /** An organisation that is stored, the same one for the same number from 0 to 15. */
  default OrganisationId organisation(int number) {
    OrganisationId id = new OrganisationId(Identities.number(number));
    if (organisations().byIds(Set.of(id)).isEmpty()) {
      String name = "organisation-" + number;
      saved(organisations().save(Organisation.builder(id, new Slug(name), name).build()));
    }
    return id;
  }

  /** A programme that is stored, the same one for the same number from 0 to 15. */
  default ProgrammeId programme(int number) {
    ProgrammeId id = new ProgrammeId(Identities.number(number));
    if (programmes().byIds(Set.of(id)).isEmpty()) {
      String name = "programme-" + number;
      saved(
          programmes()
              .save(
                  Programme.builder(id, new Slug(name), name, ProgrammeFormat.TRAIN_THE_TRAINER)
                      .build()));
    }
    return id;
  }

  /** A programme that is stored and has nothing yet. */
  default ProgrammeId programme() {
    ProgrammeId id = QualificationFixtures.aProgrammeId();
    Slug slug = new Slug("programme-" + id);
    saved(
        programmes()
            .save(
                Programme.builder(id, slug, "Programme", ProgrammeFormat.WORKSHOP_SERIES).build()));
    return id;
  }

  /** A region that is stored, the same one for the same slug. */
  default RegionId region(String slug) {
    return regions()
        .bySlug(new Slug(slug))
        .orElseGet(() -> saved(regions().save(RegionFixtures.aRegion(slug))))
        .id();
  }

  /** Somebody who is stored. */
  default PersonId person() {
    return saved(persons().save(PersonFixtures.aPerson())).id();
  }
}
