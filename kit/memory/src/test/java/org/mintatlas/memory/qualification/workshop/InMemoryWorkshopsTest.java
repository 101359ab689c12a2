package org.mintatlas.memory.qualification.workshop;

import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.application.qualification.workshop.Workshops;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.qualification.workshop.WorkshopsContract;

class InMemoryWorkshopsTest implements WorkshopsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Workshops workshops() {
    return atlas.workshops;
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
  public Regions regions() {
    return atlas.regions;
  }

  @Override
  public Persons persons() {
    return atlas.persons;
  }

  @Override
  public Initiatives initiatives() {
    return atlas.initiatives;
  }

  @Override
  public Transactions transactions() {
    return atlas.transactions;
  }
}
