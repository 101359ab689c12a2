package org.mintatlas.application.award.jury;

import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.domain.award.Application;

/**
 * The lists of {@link org.mintatlas.application.award.Applications}, by their titles: for those who
 * decide about them, and for those who wrote them.
 */
public interface ApplicationLists
    extends Paged<ApplicationScope, ApplicationFilter, NameOrder, Application> {}
