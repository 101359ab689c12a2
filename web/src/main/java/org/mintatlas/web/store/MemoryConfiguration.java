package org.mintatlas.web.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mintatlas.application.Ports;
import org.mintatlas.application.change.Changes;
import org.mintatlas.application.change.Revisions;
import org.mintatlas.memory.InMemoryAtlas;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** All ports in memory, filled at each start and forgotten at each end. */
@Conditional(OnMemory.class)
@Configuration(proxyBeanMethods = false)
class MemoryConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(MemoryConfiguration.class);

  private final InMemoryAtlas atlas;

  MemoryConfiguration(ObjectProvider<InMemoryAtlas> early) {
    atlas = early.getIfAvailable(InMemoryAtlas::new);
  }

  @Bean
  Ports ports() {
    LOG.warn("Everything is kept in memory only and forgotten when the program stops.");
    return atlas.ports();
  }

  @Bean
  Revisions revisions() {
    return atlas.revisions;
  }

  @Bean
  Changes changes(Ports ports) {
    return ports.changes();
  }

  @Bean
  StoreInUse storeInUse() {
    return new StoreInUse("none: everything is kept in memory and forgotten when this stops");
  }

  /** They need not last longer than what is kept. */
  @Bean
  Secrets secrets() {
    Map<String, byte[]> kept = new ConcurrentHashMap<>();
    return name -> kept.computeIfAbsent(name, any -> Secrets.fresh());
  }
}
