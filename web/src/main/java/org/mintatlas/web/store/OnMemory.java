package org.mintatlas.web.store;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Only where everything is kept in memory. */
final class OnMemory implements Condition {
  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return StoreProperties.inMemory(context.getEnvironment());
  }
}
