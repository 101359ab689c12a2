package org.mintatlas.memory.qualification.enrolment;

import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.qualification.enrolment.EnrolmentsContract;

class InMemoryEnrolmentsTest implements EnrolmentsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Organisations organisations() {
    return atlas.organisations;
  }

  @Override
  public Regions regions() {
    return atlas.regions;
  }

  @Override
  public Persons persons() {
    return atlas.persons;
  }

  @Override
  public Programmes programmes() {
    return atlas.programmes;
  }

  @Override
  public Cohorts cohorts() {
    return atlas.cohorts;
  }

  @Override
  public Enrolments enrolments() {
    return atlas.enrolments;
  }

  @Override
  public Transactions transactions() {
    return atlas.transactions;
  }
}
