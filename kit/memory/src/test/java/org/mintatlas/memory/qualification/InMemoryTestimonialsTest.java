package org.mintatlas.memory.qualification;

import org.mintatlas.application.person.Persons;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.application.qualification.Testimonials;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.qualification.TestimonialsContract;

class InMemoryTestimonialsTest implements TestimonialsContract {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Override
  public Testimonials testimonials() {
    return atlas.testimonials;
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
  public Transactions transactions() {
    return atlas.transactions;
  }
}
