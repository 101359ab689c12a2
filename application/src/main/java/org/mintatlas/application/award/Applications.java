package org.mintatlas.application.award;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.Store;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.CallId;

/** All applications. There is no list of them for the public: it learns of those that won. */
public interface Applications extends Store<ApplicationId, Application> {
  /** What holds among them. */
  Integrity<Application> INTEGRITY =
      Integrity.<Application>none()
          .refersTo(Referent.CALL, Application::call)
          .refersTo(Referent.REGION, Application::region)
          .refersTo(Referent.PERSON, Application::by)
          .unique(
              UniqueRule.APPLYING_REGION,
              application -> List.of(application.call(), application.region()));

  /**
   * All applications for each call, drafts too, in the order of their identities; a call without
   * any has an empty list.
   */
  Map<CallId, List<Application>> ofCalls(Set<CallId> calls);

  /** How many applications were handed in for each call; 0 for a call that nobody knows. */
  Map<CallId, Integer> submitted(Set<CallId> calls);

  /**
   * Removes an application that is a draft, as the caller read it, with all that belongs to it.
   *
   * @return false, and nothing is removed, when it is no draft any more, was changed or is gone
   * @throws UnsupportedOperationException of collections from before drafts could be removed
   */
  default boolean removeDraft(Application draft) {
    throw new UnsupportedOperationException("These collections remove no drafts");
  }
}
