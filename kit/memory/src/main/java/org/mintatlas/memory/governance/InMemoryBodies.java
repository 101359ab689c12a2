package org.mintatlas.memory.governance;

import org.mintatlas.application.governance.Bodies;
import org.mintatlas.application.governance.BodyFilter;
import org.mintatlas.application.governance.BodyScope;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.memory.paging.InMemoryLists;

public final class InMemoryBodies
    extends InMemoryLists<BodyId, Body, BodyScope, BodyFilter, NameOrder> implements Bodies {

  /** Bodies can refer to what this collection holds. */
  public InMemoryBodies(Organisations organisations) {
    super(Bodies.INTEGRITY, Body::slug, filter -> filter::matches, byName(Body::name));
    knows(Referent.ORGANISATION, organisations::byIds);
  }

  @Override
  protected boolean isIn(BodyScope scope, Body body) {
    return switch (scope) {
      case BodyScope.Everywhere() -> true;
      case BodyScope.InState(var state) -> state == body.state();
      case BodyScope.HostedBy(var organisation) -> body.hosts().contains(organisation);
    };
  }
}
