package org.mintatlas.web.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.LoggerFactory;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Holds after each attack that the program answers, and after each class of attacks that it pages
 * as it did before the first of them and that nothing was logged as an error.
 */
final class Unharmed
    implements BeforeAllCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {
  private static final Namespace MINE = Namespace.create(Unharmed.class);

  /** Of what no attack may change: a region that is registered is not listed yet. */
  private static final String PAGES =
      """
      {
        regions(
          first: 7
          orderBy: NORTH_TO_SOUTH
          filter: { lifecycleStatuses: [LISTED] }
        ) {
          totalCount
          edges { cursor node { id slug initiatives(first: 3) { edges { cursor } } } }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
        districts(last: 5, filter: { nameContains: "berg" }) {
          edges { cursor node { key } }
          pageInfo { hasNextPage hasPreviousPage }
        }
      }
      """;

  @Override
  public void beforeAll(ExtensionContext context) {
    Prey prey = prey(context);
    prey.warmUp();
    context
        .getRoot()
        .getStore(MINE)
        .computeIfAbsent(prey.port(), first -> prey.query(PAGES).body(), String.class);

    ListAppender<ILoggingEvent> errors = new ListAppender<>();
    ThresholdFilter filter = new ThresholdFilter();
    filter.setLevel(Level.ERROR.toString());
    filter.start();
    errors.setName(context.getUniqueId());
    errors.addFilter(filter);
    errors.start();
    root().addAppender(errors);
    context.getStore(MINE).put("errors", errors);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    assertThat(prey(context).query("{__typename}").body())
        .as("the answer after the attack")
        .isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
  }

  @Override
  public void afterAll(ExtensionContext context) {
    ListAppender<?> errors =
        Objects.requireNonNull(context.getStore(MINE).get("errors", ListAppender.class));
    root().detachAppender(errors.getName());
    errors.stop();
    assertThat(List.copyOf(errors.list)).as("what was logged as an error").isEmpty();

    Prey prey = prey(context);
    assertThat(prey.query(PAGES).body())
        .as("pages after all attacks")
        .isEqualTo(context.getRoot().getStore(MINE).get(prey.port(), String.class));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Prey.class;
  }

  @Override
  public Prey resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return prey(context);
  }

  private static Prey prey(ExtensionContext context) {
    return new Prey(
        SpringExtension.getApplicationContext(context)
            .getEnvironment()
            .getRequiredProperty("local.server.port", Integer.class));
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }
}
