package org.mintatlas.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionStrategy;
import graphql.execution.instrumentation.Instrumentation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.mintatlas.application.Ports;
import org.mintatlas.application.UseCases;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.document.DocumentMode;
import org.mintatlas.graphql.document.Documents;
import org.mintatlas.graphql.execution.BreadthFirst;
import org.mintatlas.graphql.paging.CursorCodec;
import org.mintatlas.graphql.plan.Plans;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Caller;
import org.mintatlas.graphql.request.Language;
import org.mintatlas.graphql.request.TraceIds;
import org.mintatlas.graphql.source.FieldSources;
import org.mintatlas.memory.InMemoryAtlas;
import org.reactivestreams.Publisher;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import reactor.core.publisher.Flux;

/** The whole API over collections in memory, as the web module puts it together over others. */
public final class ApiInMemory {
  /** Half past midnight on 20 September 2024 in Germany, while it is still the 19th in London. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-09-19T22:30:00Z"), ZoneOffset.UTC);

  /** Where the facts are. */
  public final InMemoryAtlas atlas = new InMemoryAtlas();

  /** What the API asked of it. */
  public final Calls calls = new Calls();

  /** The schema with all that is wired to it. */
  public final GraphQlSource source;

  /** What it asks. */
  public final UseCases useCases;

  /** How its arguments are read. */
  public final Bindings bindings;

  private final ExecutionGraphQlService service;
  private final ExecutionStrategy objectByObject;

  /** Without any facts at first, open to all documents. */
  public ApiInMemory() {
    this(anyDocuments());
  }

  /** Without any facts at first. */
  public ApiInMemory(Documents documents) {
    AnnotationConfigApplicationContext context = context(atlas, calls, documents);
    source = builder(context).build();
    bindings = context.getBean(Bindings.class);
    useCases = context.getBean(UseCases.class);
    DefaultExecutionGraphQlService service = new DefaultExecutionGraphQlService(source);
    this.service = service;
    this.objectByObject =
        new AsyncExecutionStrategy(
            DataFetcherExceptionResolver.createExceptionHandler(
                context
                    .getBeanProvider(DataFetcherExceptionResolver.class)
                    .orderedStream()
                    .toList()));
    // Whoever puts beans into maps asks for their hash codes.
    calls.forget();
  }

  /** How the library runs queries, which asks the same sources. */
  public ExecutionStrategy objectByObject() {
    return objectByObject;
  }

  /** The schema with all that is wired to it, before it is built. */
  static GraphQlSource.SchemaResourceBuilder builder() {
    return builder(context(new InMemoryAtlas(), new Calls(), anyDocuments()));
  }

  private static GraphQlSource.SchemaResourceBuilder builder(
      AnnotationConfigApplicationContext context) {
    GraphQlSource.SchemaResourceBuilder builder = GraphQlSource.schemaResourceBuilder();
    try {
      builder.schemaResources(
          new PathMatchingResourcePatternResolver().getResources("classpath:graphql/*.graphqls"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context.getBeanProvider(RuntimeWiringConfigurer.class).forEach(builder::configureRuntimeWiring);
    Documents documents = context.getBean(Documents.class);
    return builder
        .configureGraphQl(engine ->
            engine
                .preparsedDocumentProvider(documents)
                .queryExecutionStrategy(context.getBean(BreadthFirst.class)))
        .exceptionResolvers(
            context.getBeanProvider(DataFetcherExceptionResolver.class).orderedStream().toList())
        .instrumentation(context.getBeanProvider(Instrumentation.class).orderedStream().toList());
  }

  /** Plans of fields of which nobody told where they come from. */
  public static Plans plans() {
    Today today = new Today(CLOCK);
    return new Plans(new FieldSources(today), today);
  }

  private static Documents anyDocuments() {
    return new Documents(DocumentMode.OPEN, 1_000_000);
  }

  private static AnnotationConfigApplicationContext context(
      InMemoryAtlas atlas, Calls calls, Documents documents) {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.registerBean(Clock.class, () -> CLOCK);
    context.registerBean(CursorCodec.class, () -> new CursorCodec(new byte[32]));
    context.registerBean(Documents.class, () -> documents);
    Ports ports = atlas.ports().replaced(calls::watch);
    context.registerBean(UseCases.class, () -> UseCases.over(ports, CLOCK, UUID::randomUUID));
    context.register(GraphQlApiConfiguration.class);
    context.refresh();
    return context;
  }

  /** Asks with a tester that fails on errors. */
  public GraphQlTester.Response ask(String document) {
    return ask(document, Map.of());
  }

  /** Asks with variables. */
  public GraphQlTester.Response ask(String document, Map<String, ?> variables) {
    GraphQlTester.Request<?> request =
        ExecutionGraphQlServiceTester.create(service).document(document);
    variables.forEach(request::variable);
    return request.execute();
  }

  /** The response as a caller gets it, with data and errors. */
  public Map<String, Object> raw(String document, Map<String, Object> variables) {
    return raw(document, variables, new ApiRequest(TraceIds.next(), null, Caller.UNKNOWN));
  }

  /** The response to a request of which its transport knows something. */
  public Map<String, Object> raw(
      String document, Map<String, Object> variables, ApiRequest request) {
    DefaultExecutionGraphQlRequest asked =
        new DefaultExecutionGraphQlRequest(document, null, variables, null, "test", Locale.ENGLISH);
    asked.configureExecutionInput(
        (input, builder) -> builder.graphQLContext(request::putInto).build());
    return raw(asked);
  }

  /** The response to a request as a transport makes it. */
  public Map<String, Object> raw(ExecutionGraphQlRequest request) {
    return service.execute(request).block().toMap();
  }

  /** Subscribes: one item for each event as a caller gets it. */
  public Flux<Map<String, Object>> subscribe(String document, Map<String, Object> variables) {
    ExecutionGraphQlResponse response =
        service
            .execute(
                new DefaultExecutionGraphQlRequest(
                    document, null, variables, null, "test", Locale.ENGLISH))
            .block();
    assertThat(response.getErrors()).isEmpty();
    Publisher<ExecutionResult> events = response.getData();
    return Flux.from(events).map(ExecutionResult::toSpecification);
  }

  /** The errors of a response as a caller gets them; empty when there are none. */
  public List<Map<String, Object>> errors(String document, Map<String, Object> variables) {
    return errors(raw(document, variables));
  }

  /** The errors of a response to a caller who asks for this language. */
  public List<Map<String, Object>> errors(
      String document, Map<String, Object> variables, Language asked) {
    return errors(raw(document, variables, new ApiRequest(TraceIds.next(), asked, Caller.UNKNOWN)));
  }

  @SuppressWarnings("unchecked") // the form that the specification gives a response
  private static List<Map<String, Object>> errors(Map<String, Object> response) {
    return (List<Map<String, Object>>) response.getOrDefault("errors", List.of());
  }
}
