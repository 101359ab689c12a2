package org.mintatlas.web.download;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mintatlas.application.change.Revisions;
import org.mintatlas.dataset.AreaShapes;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.calendar.CalendarFiles;
import org.mintatlas.graphql.download.AnswerFile;
import org.mintatlas.graphql.download.ListFile;
import org.mintatlas.graphql.download.ListFiles;
import org.mintatlas.graphql.download.RootLists;
import org.mintatlas.graphql.execution.AnswerJson;
import org.mintatlas.graphql.geo.CoverageMaps;
import org.mintatlas.graphql.geo.GeoFiles;
import org.mintatlas.graphql.linked.LinkedFiles;
import org.mintatlas.web.availability.Readiness;
import org.mintatlas.web.http.ExchangeListener;
import org.mintatlas.web.http.StaticFile;
import org.mintatlas.web.http.reply.Replies;
import org.mintatlas.web.store.Secrets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Puts the downloads together. */
@Configuration(proxyBeanMethods = false)
class DownloadConfiguration {
  private static final String PATH = "/download/";
  private static final String SEARCH = "search";
  private static final String CALENDARS = "/calendar/";
  private static final String LINKED = "/linked/";
  private static final String MAPS = "/geojson/";

  @Bean
  @Lazy
  RootLists rootLists(GraphQlSource source) {
    return new RootLists(source.schema());
  }

  @Bean
  @Lazy
  ListFiles listFiles(RootLists lists) {
    return new ListFiles(lists);
  }

  @Bean
  @Lazy
  WholeLists wholeLists(
      Readiness readiness,
      WebGraphQlHandler engine,
      Replies replies,
      ObjectProvider<ExchangeListener> listeners,
      Revisions revisions,
      Today today,
      Secrets secrets) {
    return new WholeLists(
        readiness::reached,
        new ListPages(new OwnDocuments(engine)),
        replies,
        listeners.orderedStream().toList(),
        revisions,
        today,
        secrets.named("download"));
  }

  @Bean
  @Lazy
  CalendarFiles calendarFiles(RootLists lists, Today today) {
    return new CalendarFiles(lists, today);
  }

  @Bean
  FilterRegistrationBean<Downloads> downloads(
      ObjectProvider<WholeLists> lists, ObjectProvider<ListFiles> files) {
    return below(PATH, lists, name -> files.getObject().named(name));
  }

  @Bean
  FilterRegistrationBean<Downloads> calendars(
      ObjectProvider<WholeLists> lists, ObjectProvider<CalendarFiles> files) {
    return below(CALENDARS, lists, name -> files.getObject().named(name));
  }

  @Bean
  @Lazy
  LinkedFiles linkedFiles(RootLists lists) {
    return new LinkedFiles(lists);
  }

  @Bean
  FilterRegistrationBean<Downloads> linkedLists(
      ObjectProvider<WholeLists> lists, ObjectProvider<LinkedFiles> files) {
    return below(LINKED, lists, name -> files.getObject().named(name));
  }

  @Bean
  @Lazy
  GeoFiles geoFiles(RootLists lists) {
    return new GeoFiles(lists);
  }

  @Bean
  FilterRegistrationBean<Downloads> placedLists(
      ObjectProvider<WholeLists> lists, ObjectProvider<GeoFiles> files) {
    return below(MAPS, lists, name -> files.getObject().named(name));
  }

  @Bean
  HandlerMapping linkedThings(
      Readiness readiness,
      WebGraphQlHandler engine,
      Replies replies,
      ObjectProvider<ExchangeListener> listeners) {
    return answers(LINKED, "*/*", LinkedFiles::thing, readiness, engine, replies, listeners);
  }

  @Bean
  HandlerMapping coverageMaps(
      Readiness readiness,
      WebGraphQlHandler engine,
      Replies replies,
      ObjectProvider<ExchangeListener> listeners) {
    Supplier<CoverageMaps> maps =
        SingletonSupplier.of(
            () -> new CoverageMaps(AreaShapes.ofDistricts(), AreaShapes.ofStates()));
    return answers(
        MAPS, "*", name -> maps.get().named(name), readiness, engine, replies, listeners);
  }

  /** Files below a path that are each made of one answer. */
  private static HandlerMapping answers(
      String path,
      String names,
      Function<String, Optional<AnswerFile>> files,
      Readiness readiness,
      WebGraphQlHandler engine,
      Replies replies,
      ObjectProvider<ExchangeListener> listeners) {
    AnswerPage page =
        new AnswerPage(
            path,
            files,
            readiness::reached,
            new OwnDocuments(engine),
            replies,
            listeners.orderedStream().toList());
    return new SimpleUrlHandlerMapping(Map.of(path + names, page), 0);
  }

  /** Behind all other filters. */
  private static FilterRegistrationBean<Downloads> below(
      String path, ObjectProvider<WholeLists> lists, Function<String, Optional<ListFile>> files) {
    FilterRegistrationBean<Downloads> filter =
        new FilterRegistrationBean<>(
            new Downloads(path, SingletonSupplier.of(lists::getObject), files));
    filter.setName("lists below " + path);
    filter.addUrlPatterns(path + "*");
    filter.setOrder(Ordered.LOWEST_PRECEDENCE);
    return filter;
  }

  @Bean
  HandlerMapping descriptions(ObjectProvider<ListFiles> files, Replies replies) {
    return new SimpleUrlHandlerMapping(
        Map.of(
            PATH + "datapackage.json",
            file(() -> files.getObject().dataPackage(), "application/json", replies),
            PATH + SEARCH + ".datapackage.json",
            file(
                () -> files.getObject().dataPackage(SEARCH).orElseThrow(),
                "application/json",
                replies),
            PATH + "catalogue.jsonld",
            file(() -> files.getObject().catalogue(), "application/ld+json", replies)),
        0);
  }

  private static StaticFile file(
      Supplier<Map<String, Object>> content, String mediaType, Replies replies) {
    return new StaticFile(
        () -> new String(AnswerJson.of(content.get()), StandardCharsets.UTF_8),
        mediaType + ";charset=utf-8",
        replies);
  }
}
