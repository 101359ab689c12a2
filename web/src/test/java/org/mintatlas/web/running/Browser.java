package org.mintatlas.web.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Chromium as somebody has it who opens it for the first time, told what to do over WebDriver.
 *
 * @see <a href="https://www.w3.org/TR/webdriver2/">the protocol</a>
 */
public final class Browser implements AutoCloseable {
  private static final Pattern PORT = Pattern.compile("successfully on port (\\d+)");
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--window-size=1400,900");

  private final HttpClient http = HttpClient.newHttpClient();
  private final JsonMapper json = JsonMapper.shared();
  private final Process driver;
  private final URI session;

  private Browser(Process driver, URI session) {
    this.driver = driver;
    this.session = session;
  }

  /**
   * Skips tests where it is not on this machine, or what drives it is not.
   *
   * @param what is not tried then
   */
  public static void assumeInstalled(String what) {
    boolean installed = program("chromium").isPresent() && program("chromedriver").isPresent();
    if (!installed) {
      LoggerFactory.getLogger(Browser.class)
          .warn("{} is not tried in a browser: there is no chromium with a chromedriver.", what);
    }
    assumeTrue(installed, "no chromium with a chromedriver on this machine");
  }

  /**
   * Opens it.
   *
   * @param profile an empty directory for what it keeps
   * @param language that its user reads
   */
  public static Browser open(Path profile, String language) throws IOException {
    Process driver =
        new ProcessBuilder(program("chromedriver").orElseThrow().toString(), "--port=0")
            .redirectErrorStream(true)
            .start();
    URI address = URI.create("http://127.0.0.1:" + port(driver) + "/session");
    List<String> arguments =
        Stream.concat(
                ARGUMENTS.stream(),
                Stream.of("--user-data-dir=" + profile, "--accept-lang=" + language))
            .toList();
    Map<String, ?> wanted =
        Map.of(
            "capabilities",
            Map.of(
                "alwaysMatch",
                Map.of(
                    "goog:loggingPrefs",
                    Map.of("browser", "ALL"),
                    "goog:chromeOptions",
                    Map.of(
                        "binary",
                        program("chromium").orElseThrow().toString(),
                        "args",
                        arguments))));
    Browser starting = new Browser(driver, address);
    try {
      String id = starting.send(address, wanted).get("sessionId").asString();
      return new Browser(driver, URI.create(address + "/" + id));
    } catch (RuntimeException e) {
      starting.driver.destroyForcibly();
      throw e;
    }
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .map(directory -> Path.of(directory, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** What it prints after that goes nowhere, but is read. */
  private static String port(Process driver) throws IOException {
    BufferedReader output = driver.inputReader(UTF_8);
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      Matcher port = PORT.matcher(line);
      if (port.find()) {
        Thread.startVirtualThread(() -> output.lines().forEach(rest -> {}));
        return port.group(1);
      }
    }
    throw new IllegalStateException("chromedriver does not start");
  }

  /** Opens a page. */
  public void visit(String url) {
    send(URI.create(session + "/url"), Map.of("url", url));
  }

  /** What a script returns. */
  public JsonNode run(String script, Object... arguments) {
    return send(
        URI.create(session + "/execute/sync"),
        Map.of("script", script, "args", List.of(arguments)));
  }

  /** Types into what a selector finds, key by key; some keys have characters of their own there. */
  public void type(String selector, String keys) {
    String element =
        send(URI.create(session + "/element"), Map.of("using", "css selector", "value", selector))
            .properties()
            .iterator()
            .next()
            .getValue()
            .asString();
    send(URI.create(session + "/element/" + element + "/value"), Map.of("text", keys));
  }

  /** Waits until a script returns something true; that is what it returned. */
  public JsonNode await(String script, Object... arguments) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      JsonNode found = run(script, arguments);
      if (found.asBoolean(!found.isNull() && !found.asString("").isEmpty())) {
        return found;
      }
      pause();
    }
    throw new AssertionError("In vain: " + script + "\n" + run("return document.body.innerText"));
  }

  /** What the page complained of since the last time this was asked. */
  public List<String> complaints() {
    return send(URI.create(session + "/se/log"), Map.of("type", "browser"))
        .valueStream()
        .filter(line -> !line.get("level").asString().equals("INFO"))
        .map(line -> line.get("message").asString())
        .toList();
  }

  public static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private JsonNode send(URI uri, Map<String, ?> body) {
    return send(
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json.writeValueAsString(body))));
  }

  private JsonNode send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(answer.body());
      }
      return json.readTree(answer.body()).get("value");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      send(HttpRequest.newBuilder(session).DELETE());
    } finally {
      driver.destroy();
      driver.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
  }
}
