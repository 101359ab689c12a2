package org.mintatlas.persistence;

import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.Awards;
import org.mintatlas.application.award.Calls;
import org.mintatlas.application.award.Winners;
import org.mintatlas.application.award.jury.Votes;
import org.mintatlas.application.dataset.ImportLog;
import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.event.Registrations;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.geography.Postcodes;
import org.mintatlas.application.governance.Bodies;
import org.mintatlas.application.governance.Exchanges;
import org.mintatlas.application.governance.Meetings;
import org.mintatlas.application.governance.Seats;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.initiative.Projects;
import org.mintatlas.application.insight.Publications;
import org.mintatlas.application.insight.Surveys;
import org.mintatlas.application.insight.TimeSeries;
import org.mintatlas.application.network.Memberships;
import org.mintatlas.application.network.Networks;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.person.Coordinations;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.qualification.Materials;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.application.qualification.Testimonials;
import org.mintatlas.application.qualification.enrolment.Certificates;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.application.qualification.workshop.Workshops;
import org.mintatlas.application.quality.FrameworkEditions;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.statistics.Statistics;
import org.mintatlas.application.storing.Transactions;
import org.springframework.context.ApplicationContext;

/** All collections on PostgreSQL, empty when a test begins: the answers that contracts ask for. */
public abstract class PostgresAtlas {
  private final ApplicationContext context = PersistenceContext.empty();

  /** Some bean of this ring. */
  protected final <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public final Districts districts() {
    return bean(Districts.class);
  }

  public final Postcodes postcodes() {
    return bean(Postcodes.class);
  }

  public final Organisations organisations() {
    return bean(Organisations.class);
  }

  public final Workshops workshops() {
    return bean(Workshops.class);
  }

  public final Materials materials() {
    return bean(Materials.class);
  }

  public final Testimonials testimonials() {
    return bean(Testimonials.class);
  }

  public final FrameworkEditions editions() {
    return bean(FrameworkEditions.class);
  }

  public final Regions regions() {
    return bean(Regions.class);
  }

  public final Initiatives initiatives() {
    return bean(Initiatives.class);
  }

  public final Projects projects() {
    return bean(Projects.class);
  }

  public final Networks networks() {
    return bean(Networks.class);
  }

  public final Memberships memberships() {
    return bean(Memberships.class);
  }

  public final Persons persons() {
    return bean(Persons.class);
  }

  public final Coordinations coordinations() {
    return bean(Coordinations.class);
  }

  public final ImportLog importLog() {
    return bean(ImportLog.class);
  }

  public final Programmes programmes() {
    return bean(Programmes.class);
  }

  public final Cohorts cohorts() {
    return bean(Cohorts.class);
  }

  public final Enrolments enrolments() {
    return bean(Enrolments.class);
  }

  public final Certificates certificates() {
    return bean(Certificates.class);
  }

  public final EventSeries series() {
    return bean(EventSeries.class);
  }

  public final Events events() {
    return bean(Events.class);
  }

  public final Registrations registrations() {
    return bean(Registrations.class);
  }

  public final Bodies bodies() {
    return bean(Bodies.class);
  }

  public final Seats seats() {
    return bean(Seats.class);
  }

  public final Meetings meetings() {
    return bean(Meetings.class);
  }

  public final Exchanges exchanges() {
    return bean(Exchanges.class);
  }

  public final Awards awards() {
    return bean(Awards.class);
  }

  public final Calls calls() {
    return bean(Calls.class);
  }

  public final Winners winners() {
    return bean(Winners.class);
  }

  public final Applications applications() {
    return bean(Applications.class);
  }

  public final Votes votes() {
    return bean(Votes.class);
  }

  public final Surveys surveys() {
    return bean(Surveys.class);
  }

  public final Publications publications() {
    return bean(Publications.class);
  }

  public final TimeSeries timeSeries() {
    return bean(TimeSeries.class);
  }

  public final Statistics statistics() {
    return bean(Statistics.class);
  }

  public final Transactions transactions() {
    return bean(Transactions.class);
  }
}
