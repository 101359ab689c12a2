package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.change.Changes;
import org.mintatlas.application.region.BrowseRegions;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.persistence.testing.TestDatabase;
import org.mintatlas.web.RunningProgram;
import org.mintatlas.web.signin.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;

/**
 * The files in {@code docs/clients} work with the packages that teams use, in the order in which a
 * team begins. What is installed and generated lies below {@code target}. Skipped where there is no
 * Node or no registry of packages.
 */
@RunningAtlas
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClientsIT {
  private static final Path DOCS = Path.of("..", "docs");
  private static final Path COPY = Path.of("target", "clients", "docs").toAbsolutePath();
  private static final Path CLIENTS = COPY.resolve("clients");

  /** What somebody who tried the files has beside them. */
  private static final List<String> MADE =
      List.of("node_modules", "schema.graphql", "gql", "build", "relay/__generated__");

  private static final int OLDEST_NODE = 20;
  private static final Duration BETWEEN_CHANGES = Duration.ofMillis(300);

  private static @Nullable String checked;

  @Autowired private Changes changes;
  @Autowired private BrowseRegions regions;
  @LocalServerPort private int port;

  @BeforeAll
  static void installsThePackages() throws IOException, InterruptedException {
    Command node = run("node", "--version");
    node.assume(node.exitCode() == 0 && isRecent(node.output()), "Node 20 or newer is needed");
    Command npm = run("npm", "--version");
    npm.assume(npm.exitCode() == 0, "npm is needed");
    Command known = run("npm", "view", "graphql", "name", "--fetch-retries=1");
    known.assume(known.exitCode() == 0, "the registry of npm packages does not answer");

    FileSystemUtils.deleteRecursively(CLIENTS);
    for (String part : List.of("clients", "queries")) {
      FileSystemUtils.copyRecursively(DOCS.resolve(part), COPY.resolve(part));
    }
    for (String made : MADE) {
      FileSystemUtils.deleteRecursively(CLIENTS.resolve(made));
    }
    Files.writeString(
        COPY.resolve("schema.graphqls"), Files.readString(DOCS.resolve("schema.graphqls")));
    succeeds("npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts");
  }

  @Test
  @Order(1)
  void theSchemaComesFromTheServerOrFromTheDocs() throws IOException, InterruptedException {
    succeeds("node", "schema.mjs", url());
    String introspected = Files.readString(CLIENTS.resolve("schema.graphql"));
    succeeds("node", "schema.mjs");
    assertThat(introspected).startsWith("\"\"\"").contains("type Region implements Node {");
    assertThat(Files.readString(CLIENTS.resolve("schema.graphql")))
        .isEqualTo(Files.readString(DOCS.resolve("schema.graphqls")));
  }

  @Test
  @Order(2)
  void graphqlCodegenTypesTheDocuments() throws IOException, InterruptedException {
    succeeds("npm", "run", "codegen");
    assertThat(CLIENTS.resolve("gql/graphql.ts"))
        .content()
        .contains("RegionPageQuery", "YearInReviewQuery", "RegionListQuery");
  }

  @Test
  @Order(3)
  void relayCompilerCompilesTheComponents() throws IOException, InterruptedException {
    succeeds("npm", "run", "relay");
    assertThat(CLIENTS.resolve("relay/__generated__/RegionListNextPageQuery.graphql.ts")).exists();
  }

  @Test
  @Order(4)
  void typeScriptCompilesAllOfIt() throws IOException, InterruptedException {
    succeeds("npm", "run", "compile");
  }

  @Test
  @Order(5)
  void theFilesKnowAllOfTheSchema() throws IOException, InterruptedException {
    assertAllWell("files: ", 3);
  }

  @Test
  @Order(5)
  void theMockHasTheGoldenAnswers() throws IOException, InterruptedException {
    assertAllWell("mock: ", 7);
  }

  @Test
  @Order(5)
  void apolloClientIsServed() throws IOException, InterruptedException {
    assertAllWell("Apollo Client: ", 17);
  }

  @Test
  @Order(5)
  void urqlIsServed() throws IOException, InterruptedException {
    assertAllWell("urql: ", 10);
  }

  @Test
  @Order(5)
  void relayIsServed() throws IOException, InterruptedException {
    assertAllWell("Relay: ", 3);
  }

  @Test
  @Order(5)
  void fetchIsServed() throws IOException, InterruptedException {
    assertAllWell("fetch: ", 3);
  }

  @Test
  @Order(5)
  void graphqlWsIsServed() throws IOException, InterruptedException {
    assertAllWell("graphql-ws: ", 5);
  }

  @Test
  @Order(5)
  void graphqlSseIsServed() throws IOException, InterruptedException {
    assertAllWell("graphql-sse: ", 4);
  }

  /** Of a program that people sign in to; all that it has is forgotten afterwards. */
  @Test
  @Order(6)
  void whoIsSignedInChangesThings() throws Exception {
    try (TestIssuer issuer = TestIssuer.start();
        RunningProgram program =
            RunningProgram.trusting(issuer.uri(), TestDatabase.fresh(), Map.of())) {
      checked =
          run(
                  "node",
                  "check.mjs",
                  "--admin",
                  issuer.token("admin", "mintatlas-admin"),
                  "--visitor",
                  issuer.token("visitor"),
                  program.uri("/graphql").toString())
              .output();
      assertAllWell("Apollo Client: ", 19);
      assertAllWell("urql: ", 12);
    }
  }

  /** Of the checks of one kind at least so many are there, and none has failed. */
  private void assertAllWell(String kind, int atLeast) throws IOException, InterruptedException {
    List<String> lines = checks().lines().filter(line -> line.contains("  " + kind)).toList();
    assertThat(lines).as(checks()).hasSizeGreaterThanOrEqualTo(atLeast);
    assertThat(lines).allMatch(line -> line.startsWith("ok "));
  }

  /** What {@code check.mjs} says; it asks once for all tests. */
  private String checks() throws IOException, InterruptedException {
    String said = checked;
    if (said == null) {
      Thread changing = Thread.ofVirtual().start(this::keepChanging);
      try {
        said = run("node", "check.mjs", "--changing", url()).output();
      } finally {
        changing.interrupt();
        changing.join();
      }
      checked = said;
    }
    return said;
  }

  /** Tells of a region again and again, so that subscribers hear something whenever they come. */
  private void keepChanging() {
    var koeln = regions.bySlug(new Slug("zdi-koeln")).orElseThrow().id().value();
    try {
      for (int version = 2; ; version++) {
        changes.announce(
            List.of(
                Change.stored(
                    Change.Subject.REGION, koeln, version, Instant.parse("2026-01-01T10:00:00Z"))));
        Thread.sleep(BETWEEN_CHANGES);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String url() {
    return "http://127.0.0.1:" + port + "/graphql";
  }

  private static boolean isRecent(String version) {
    return Integer.parseInt(version.strip().replaceFirst("v(\\d+)\\..*", "$1")) >= OLDEST_NODE;
  }

  private static void succeeds(String... command) throws IOException, InterruptedException {
    run(command).assertSuccess();
  }

  private static Command run(String... command) throws IOException, InterruptedException {
    return Command.run(
        CLIENTS,
        Map.of(
            "npm_config_cache",
            COPY.resolveSibling("npm").toString(),
            "npm_config_update_notifier",
            "false"),
        command);
  }
}
