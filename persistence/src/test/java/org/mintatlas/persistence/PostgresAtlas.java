package org.mintatlas.persistence;

import org.mintatlas.application.dataset.ImportLog;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.geography.Postcodes;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.initiative.Projects;
import org.mintatlas.application.network.Memberships;
import org.mintatlas.application.network.Networks;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.person.Coordinations;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.region.Regions;
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
}
