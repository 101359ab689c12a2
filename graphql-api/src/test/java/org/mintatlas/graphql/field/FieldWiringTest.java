package org.mintatlas.graphql.field;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.award.CallFilter;
import org.mintatlas.application.award.CallOrder;
import org.mintatlas.application.award.CallScope;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.Call;
import org.mintatlas.domain.event.registration.Attendance;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.paging.CursorCodec;
import org.mintatlas.graphql.paging.Lists;
import org.mintatlas.graphql.source.FieldSources;
import org.mintatlas.memory.InMemoryAtlas;

/** What cannot be wired is told at the start, not by null in an answer. */
class FieldWiringTest {
  private static final TypeDefinitionRegistry SCHEMA =
      new SchemaParser().parse(Path.of("..", "docs", "schema.graphqls").toFile());

  private static FieldWiring wiring(Fields<?>... told) {
    FieldWiring wiring =
        new FieldWiring(
            Stream.of(told).<FeatureFields>map(fields -> () -> List.of(fields)).toList(),
            new Bindings(),
            new FieldSources(new Today(ApiInMemory.CLOCK)));
    wiring.setTypeDefinitionRegistry(SCHEMA);
    return wiring;
  }

  private static void start(Fields<?>... told) {
    wiring(told).configure(RuntimeWiring.newRuntimeWiring());
  }

  @Test
  void aFieldIsToldOnce() {
    assertThatNoException()
        .isThrownBy(() ->
            wiring(
                Fields.of(Award.class).value("name", Award::name),
                Fields.of(Award.class).value("slug", Award::slug)));
    assertThatIllegalStateException()
        .isThrownBy(() ->
            wiring(
                Fields.of(Award.class).value("name", Award::name),
                Fields.of(Award.class).value("name", Award::slug)))
        .withMessage("Award.name is told twice");
  }

  @Test
  void aFieldThatTheSchemaDoesNotHaveIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> start(Fields.of(Award.class).value("nam", Award::name)))
        .withMessage("Award has no field [nam]");
  }

  @Test
  void aTypeIsShownByOneClass() {
    assertThatIllegalStateException()
        .isThrownBy(() -> wiring(Fields.of("Award", KeyFigure.class)))
        .withMessageStartingWith("Award is told as");
  }

  @Test
  void aTextThatNobodyTellsIsAPropertyOfTheClass() {
    assertThatIllegalStateException()
        .isThrownBy(() -> start(Fields.of("KeyFigure", Attendance.class)))
        .withMessageContaining("has nothing for");
  }

  @Test
  void whatHasNoSlugsIsNotToldToHaveThem() {
    Lists<CallScope, CallFilter, CallOrder, Call> calls =
        new Lists<>(
            "calls",
            CallOrder.YEAR_DESC,
            new InMemoryAtlas().ports().calls(),
            asked -> CallFilter.ANY,
            new CursorCodec(new byte[32]));

    assertThatIllegalStateException()
        .isThrownBy(
            () -> Fields.ofQuery().catalogue("call", "calls", new CallScope.Everywhere(), calls))
        .withMessage("There are no slugs of calls");
  }
}
