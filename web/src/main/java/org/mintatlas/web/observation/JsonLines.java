package org.mintatlas.web.observation;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;

/**
 * Lets a logger write lines for machines in the Elastic Common Schema, while the rest of the
 * console stays for people.
 *
 * <p>In code, because a configuration file for one logger would have to repeat all that Spring Boot
 * sets up for the others.
 */
final class JsonLines {
  private JsonLines() {}

  static org.slf4j.Logger of(Class<?> name) {
    Logger logger = (Logger) LoggerFactory.getLogger(name);
    LoggerContext context = logger.getLoggerContext();
    StructuredLogEncoder encoder = new StructuredLogEncoder();
    encoder.setContext(context);
    encoder.setFormat("ecs");
    encoder.setCharset(UTF_8);
    encoder.start();
    ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
    console.setContext(context);
    console.setName(name.getName());
    console.setEncoder(encoder);
    console.start();
    logger.detachAppender(name.getName());
    logger.addAppender(console);
    logger.setAdditive(false);
    return logger;
  }
}
