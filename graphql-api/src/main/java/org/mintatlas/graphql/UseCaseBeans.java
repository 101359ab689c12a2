package org.mintatlas.graphql;

import java.lang.reflect.RecordComponent;
import java.util.Objects;
import org.mintatlas.application.UseCases;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;
import org.springframework.util.ReflectionUtils;

/** Each use case as a bean of its own, for whoever needs only that one. */
class UseCaseBeans implements BeanRegistrar {

  @Override
  public void register(BeanRegistry registry, Environment environment) {
    for (RecordComponent useCase : UseCases.class.getRecordComponents()) {
      register(registry, useCase.getType(), useCase);
    }
  }

  private static <T> void register(BeanRegistry registry, Class<T> type, RecordComponent useCase) {
    registry.registerBean(
        useCase.getName(),
        type,
        bean ->
            bean.supplier(context ->
                type.cast(
                    Objects.requireNonNull(
                        ReflectionUtils.invokeMethod(
                            useCase.getAccessor(), context.bean(UseCases.class))))));
  }
}
