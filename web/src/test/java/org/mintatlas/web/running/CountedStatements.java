package org.mintatlas.web.running;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;

/** Notes every statement that the program sends to the database. */
class CountedStatements {
  private static final List<String> STATEMENTS = new CopyOnWriteArrayList<>();

  @Bean
  static BeanPostProcessor listenToStatements() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
            ? ProxyDataSourceBuilder.create(source)
                .afterQuery((execution, queries) ->
                    queries.forEach(query -> STATEMENTS.add(query.getQuery())))
                .build()
            : bean;
      }
    };
  }

  /** The statements that were sent while something ran. */
  static List<String> during(Runnable something) {
    STATEMENTS.clear();
    something.run();
    return List.copyOf(STATEMENTS);
  }
}
