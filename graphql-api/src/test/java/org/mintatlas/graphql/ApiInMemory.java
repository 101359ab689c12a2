package org.mintatlas.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.Instrumentation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mintatlas.application.award.Applications;
import org.mintatlas.application.award.Awards;
import org.mintatlas.application.award.BrowseAwards;
import org.mintatlas.application.award.Winners;
import org.mintatlas.application.change.Changes;
import org.mintatlas.application.event.BrowseEvents;
import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.event.Registrations;
import org.mintatlas.application.geography.BrowseGeography;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.geography.Postcodes;
import org.mintatlas.application.governance.Bodies;
import org.mintatlas.application.governance.BrowseBodies;
import org.mintatlas.application.governance.Exchanges;
import org.mintatlas.application.governance.Meetings;
import org.mintatlas.application.governance.Seats;
import org.mintatlas.application.initiative.BrowseInitiatives;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.initiative.Projects;
import org.mintatlas.application.insight.BrowseInsight;
import org.mintatlas.application.insight.Publications;
import org.mintatlas.application.insight.Surveys;
import org.mintatlas.application.insight.TimeSeries;
import org.mintatlas.application.network.BrowseNetworks;
import org.mintatlas.application.network.Memberships;
import org.mintatlas.application.network.Networks;
import org.mintatlas.application.organisation.BrowseOrganisations;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.person.BrowseCoordinators;
import org.mintatlas.application.person.Coordinations;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.qualification.BrowseMaterials;
import org.mintatlas.application.qualification.BrowseProgrammes;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.qualification.Materials;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.application.qualification.Testimonials;
import org.mintatlas.application.qualification.enrolment.Certificates;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.application.qualification.workshop.BrowseWorkshops;
import org.mintatlas.application.qualification.workshop.Workshops;
import org.mintatlas.application.quality.BrowseFrameworks;
import org.mintatlas.application.quality.FrameworkEditions;
import org.mintatlas.application.region.BrowseRegions;
import org.mintatlas.application.region.FindWhiteSpots;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.review.Participations;
import org.mintatlas.application.review.ReportCohort;
import org.mintatlas.application.review.ReviewYear;
import org.mintatlas.application.statistics.Statistics;
import org.mintatlas.application.statistics.ViewStatistics;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.document.DocumentMode;
import org.mintatlas.graphql.document.Documents;
import org.mintatlas.graphql.paging.CursorCodec;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Caller;
import org.mintatlas.graphql.request.Language;
import org.mintatlas.graphql.request.TraceIds;
import org.mintatlas.memory.InMemoryAtlas;
import org.reactivestreams.Publisher;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
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

  /** How its arguments are read. */
  public final Bindings bindings;

  private final ExecutionGraphQlService service;

  /** Without any facts at first, open to all documents. */
  public ApiInMemory() {
    this(anyDocuments());
  }

  /** Without any facts at first. */
  public ApiInMemory(Documents documents) {
    AnnotationConfigApplicationContext context = context(atlas, calls, documents);
    source = builder(context).build();
    bindings = context.getBean(Bindings.class);
    DefaultExecutionGraphQlService service = new DefaultExecutionGraphQlService(source);
    service.addDataLoaderRegistrar(context.getBean(BatchLoaderRegistry.class));
    this.service = service;
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
        .configureGraphQl(engine -> engine.preparsedDocumentProvider(documents))
        .exceptionResolvers(
            context.getBeanProvider(DataFetcherExceptionResolver.class).orderedStream().toList())
        .instrumentation(context.getBeanProvider(Instrumentation.class).orderedStream().toList());
  }

  private static Documents anyDocuments() {
    return new Documents(DocumentMode.OPEN, 1_000_000);
  }

  private static AnnotationConfigApplicationContext context(
      InMemoryAtlas atlas, Calls calls, Documents documents) {
    Districts districts = calls.watch(Districts.class, atlas.districts);
    Postcodes postcodes = calls.watch(Postcodes.class, atlas.postcodes);
    Organisations organisations = calls.watch(Organisations.class, atlas.organisations);
    Regions regions = calls.watch(Regions.class, atlas.regions);
    Networks networks = calls.watch(Networks.class, atlas.networks);
    Memberships memberships = calls.watch(Memberships.class, atlas.memberships);
    Initiatives initiatives = calls.watch(Initiatives.class, atlas.initiatives);
    Projects projects = calls.watch(Projects.class, atlas.projects);
    Persons persons = calls.watch(Persons.class, atlas.persons);
    Coordinations coordinations = calls.watch(Coordinations.class, atlas.coordinations);
    EventSeries eventSeries = calls.watch(EventSeries.class, atlas.eventSeries);
    Events events = calls.watch(Events.class, atlas.events);
    Registrations registrations = calls.watch(Registrations.class, atlas.registrations);
    Bodies bodies = calls.watch(Bodies.class, atlas.bodies);
    Seats seats = calls.watch(Seats.class, atlas.seats);
    Meetings meetings = calls.watch(Meetings.class, atlas.meetings);
    Exchanges exchanges = calls.watch(Exchanges.class, atlas.exchanges);
    Awards awards = calls.watch(Awards.class, atlas.awards);
    var awardCalls = calls.watch(org.mintatlas.application.award.Calls.class, atlas.calls);
    Winners winners = calls.watch(Winners.class, atlas.winners);
    Applications applications = calls.watch(Applications.class, atlas.applications);

    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.registerBean(Clock.class, () -> CLOCK);
    context.registerBean(CursorCodec.class, () -> new CursorCodec(new byte[32]));
    context.registerBean(Documents.class, () -> documents);
    context.registerBean(BatchLoaderRegistry.class, () -> new DefaultBatchLoaderRegistry());
    context.registerBean(Changes.class, () -> atlas.changes);
    context.registerBean(BrowseGeography.class, () -> new BrowseGeography(districts, postcodes));
    context.registerBean(BrowseOrganisations.class, () -> new BrowseOrganisations(organisations));
    context.registerBean(BrowseRegions.class, () -> new BrowseRegions(regions, organisations));
    context.registerBean(FindWhiteSpots.class, () -> new FindWhiteSpots(districts, regions));
    context.registerBean(BrowseNetworks.class, () -> new BrowseNetworks(networks, memberships));
    context.registerBean(
        BrowseInitiatives.class, () -> new BrowseInitiatives(initiatives, projects));
    context.registerBean(
        BrowseCoordinators.class, () -> new BrowseCoordinators(coordinations, persons, regions));
    Programmes programmes = calls.watch(Programmes.class, atlas.programmes);
    Cohorts cohorts = calls.watch(Cohorts.class, atlas.cohorts);
    Enrolments enrolments = calls.watch(Enrolments.class, atlas.enrolments);
    Certificates certificates = calls.watch(Certificates.class, atlas.certificates);
    context.registerBean(
        BrowseProgrammes.class,
        () -> new BrowseProgrammes(programmes, cohorts, enrolments, certificates));
    Workshops workshops = calls.watch(Workshops.class, atlas.workshops);
    Materials materials = calls.watch(Materials.class, atlas.materials);
    Testimonials testimonials = calls.watch(Testimonials.class, atlas.testimonials);
    FrameworkEditions editions = calls.watch(FrameworkEditions.class, atlas.frameworkEditions);
    context.registerBean(BrowseWorkshops.class, () -> new BrowseWorkshops(workshops));
    context.registerBean(BrowseMaterials.class, () -> new BrowseMaterials(materials, testimonials));
    context.registerBean(BrowseFrameworks.class, () -> new BrowseFrameworks(editions));
    context.registerBean(
        BrowseEvents.class, () -> new BrowseEvents(eventSeries, events, registrations));
    context.registerBean(
        BrowseBodies.class, () -> new BrowseBodies(bodies, seats, meetings, exchanges));
    context.registerBean(
        BrowseAwards.class, () -> new BrowseAwards(awards, awardCalls, winners, applications));
    Surveys surveys = calls.watch(Surveys.class, atlas.surveys);
    Publications publications = calls.watch(Publications.class, atlas.publications);
    TimeSeries series = calls.watch(TimeSeries.class, atlas.timeSeries);
    Statistics statistics = calls.watch(Statistics.class, atlas.statistics);
    context.registerBean(
        BrowseInsight.class, () -> new BrowseInsight(surveys, publications, series));
    context.registerBean(
        ViewStatistics.class,
        () -> new ViewStatistics(statistics, new FindWhiteSpots(districts, regions)));
    Participations participations = calls.watch(Participations.class, atlas.participations);
    context.registerBean(
        ReviewYear.class,
        () ->
            new ReviewYear(
                regions,
                awardCalls,
                eventSeries,
                events,
                cohorts,
                publications,
                surveys,
                meetings,
                exchanges));
    context.registerBean(
        ReportCohort.class,
        () ->
            new ReportCohort(
                cohorts, enrolments, participations, workshops, materials, testimonials));
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
