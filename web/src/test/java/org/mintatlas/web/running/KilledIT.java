package org.mintatlas.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mintatlas.persistence.testing.TestDatabase;
import org.mintatlas.web.RunningProgram;
import org.mintatlas.web.signin.TestIssuer;
import org.mintatlas.web.subscription.SocketClient;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Two programs on one database, of which each is killed once while people change things. */
@Timeout(300)
class KilledIT {
  private static final int WRITES = 1000;
  private static final int WRITERS = 100;
  private static final int LOST_ON_THE_WAY = 20;
  private static final int BEFORE_THE_FIRST = 250;
  private static final int BEFORE_THE_SECOND = 650;

  private final PGSimpleDataSource database = TestDatabase.fresh();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final List<RunningProgram> programs = new CopyOnWriteArrayList<>();

  /** What may be written so far, so that each program is killed in the midst of it. */
  private final Semaphore allowed = new Semaphore(0);

  /** How many writes were acknowledged, or have failed. */
  private final AtomicInteger ended = new AtomicInteger();

  /** How many requests a program had taken and never answered. */
  private final AtomicInteger cutOff = new AtomicInteger();

  private TestIssuer issuer;
  private String region;

  @BeforeEach
  void start() throws Exception {
    issuer = TestIssuer.start();
    programs.add(started());
    programs.add(started());
    region =
        client(0)
            .ask("{ regions(first: 1) { nodes { id } } }")
            .at("/regions/nodes/0/id")
            .asString();
  }

  @AfterEach
  void stop() {
    programs.forEach(RunningProgram::close);
    issuer.close();
  }

  private RunningProgram started() throws Exception {
    return RunningProgram.trusting(
        issuer.uri(),
        database,
        Map.of("MINTATLAS_QUOTA_STORE", "off", "MINTATLAS_REQUESTLOG", "off"));
  }

  private ChangingClient client(int turn) {
    return new ChangingClient(
        programs.get(turn % programs.size()), issuer.token("programme", "mintatlas-programme"));
  }

  private String registered(int turn, String slug, String key) throws Exception {
    return client(turn)
        .done(
            "registerInitiative",
            "initiative { id }",
            Map.of("slug", slug, "name", slug, "kind", "MAKERSPACE", "regions", List.of(region)),
            key)
        .at("/id")
        .asString();
  }

  /**
   * Writes until it is told that it is done; who gets no answer asks the other program. Few answers
   * are lost just after what they tell of was stored, so some are lost on the way as well.
   */
  private String written(int number) throws Exception {
    allowed.acquire();
    try {
      String id = null;
      for (int turn = number; id == null; turn++) {
        try {
          id = registered(turn, "nummer-" + number, "key-" + number);
          if (number % LOST_ON_THE_WAY == 0 && turn == number) {
            id = null;
          }
        } catch (IOException e) {
          if (!(e instanceof ConnectException)) {
            cutOff.incrementAndGet();
          }
          Thread.sleep(20);
        }
      }
      return id;
    } finally {
      ended.incrementAndGet();
    }
  }

  private void awaitEnded(int count) throws InterruptedException {
    while (ended.get() < count) {
      Thread.sleep(5);
    }
  }

  /** Kills it in the midst of some writes, and starts it again. */
  private void kill(int which) throws Exception {
    int before = cutOff.get();
    programs.get(which).close();
    programs.set(which, started());
    assertThat(cutOff.get()).as("cut off by the end of program %s", which).isGreaterThan(before);
  }

  @Test
  void whatIsAcknowledgedIsThereOnceAndToldOnce() throws Exception {
    Follower follower = new Follower();
    follower.begin();
    ExecutorService following = Executors.newSingleThreadExecutor();
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    try {
      Future<List<String>> heard = following.submit(follower);
      List<Future<String>> writing =
          IntStream.range(0, WRITES)
              .mapToObj(number -> writers.submit(() -> written(number)))
              .toList();
      allowed.release(BEFORE_THE_FIRST + WRITERS);
      awaitEnded(BEFORE_THE_FIRST);
      kill(0);
      allowed.release(BEFORE_THE_SECOND - BEFORE_THE_FIRST);
      awaitEnded(BEFORE_THE_SECOND);
      allowed.release(WRITES);
      kill(1);
      List<String> ids = new ArrayList<>();
      for (Future<String> each : writing) {
        ids.add(each.get());
      }
      follower.allIsWritten();

      assertThat(ids).doesNotHaveDuplicates();
      assertThat(heard.get())
          .containsExactlyInAnyOrderElementsOf(ids.stream().map(id -> "CREATED " + id).toList());
      assertThat(follower.begun()).as("at each program until its end").isGreaterThan(2);
    } finally {
      writers.shutdownNow();
      following.shutdownNow();
    }
    assertThat(count("initiative where slug like 'nummer-%'")).isEqualTo(WRITES);
    assertThat(count("initiative_region where name like 'nummer-%'")).isEqualTo(WRITES);
    assertThat(count("initiative_slug where slug like 'nummer-%'")).isEqualTo(WRITES);
    for (int turn = 0; turn < programs.size(); turn++) {
      assertThat(
              client(turn)
                  .ask("{ initiatives(filter: { nameContains: \"nummer-\" }) { totalCount } }")
                  .at("/initiatives/totalCount")
                  .asInt())
          .isEqualTo(WRITES);
    }
    assertThat(
            count(
                """
                audit_entry e join initiative i on i.id = e.subject_id
                where i.slug like 'nummer-%' and e.command = 'RegisterInitiative' and e.version = 1
                """))
        .isEqualTo(WRITES);
    assertThat(count("audit_entry where command = 'RegisterInitiative'"))
        .isEqualTo(WRITES + follower.before.size());
    assertThat(count("idempotency_record where key like 'key-%' and result is not null"))
        .isEqualTo(WRITES);
  }

  private long count(String from) {
    return jdbc.sql("select count(*) from " + from).query(Long.class).single();
  }

  /** Follows the changes, and goes on behind the last one that it was told of. */
  private final class Follower implements Callable<List<String>> {
    private static final int QUIET_AT_THE_END = 10;
    private static final int QUIET_FOR_GOOD = 100;

    private final List<String> heard = new ArrayList<>();
    private final Set<String> before = new HashSet<>();
    private final CountDownLatch written = new CountDownLatch(1);
    private String cursor = "";
    private int begun;
    private boolean enough;

    /** Until it is told of something, behind which it can follow. */
    void begin() throws Exception {
      try (SocketClient socket = SocketClient.introduced(programs.getFirst().port())) {
        subscribe(socket, "");
        JsonNode told = null;
        while (told == null) {
          before.add(
              "CREATED " + registered(0, "anfang-" + before.size(), "before-" + before.size()));
          told = socket.hearSoon();
        }
        cursor = told.at("/payload/data/changes/cursor").asString();
      }
    }

    void allIsWritten() {
      written.countDown();
    }

    int begun() {
      return begun;
    }

    @Override
    public List<String> call() {
      for (int turn = 0; !enough; turn++) {
        try (SocketClient socket =
            SocketClient.introduced(programs.get(turn % programs.size()).port())) {
          begun++;
          subscribe(socket, "after: \"" + cursor + "\", ");
          follow(socket);
        } catch (CompletionException | AssertionError e) {
          // It has been killed: the other one goes on.
        }
      }
      heard.removeAll(before);
      return heard;
    }

    private static void subscribe(SocketClient socket, String after) {
      socket.subscribe(
          "it",
          "subscription { changes(" + after + "subjects: [INITIATIVE]) { nodeId kind cursor } }");
    }

    /** Some time after everything was written too, in which it would hear what is told twice. */
    private void follow(SocketClient socket) {
      int quiet = 0;
      while (!socket.isClosed()) {
        JsonNode next = socket.hearSoon();
        if (next == null) {
          quiet++;
          boolean all = heard.size() >= WRITES;
          if (written.getCount() == 0 && quiet >= (all ? QUIET_AT_THE_END : QUIET_FOR_GOOD)) {
            enough = true;
            return;
          }
          continue;
        }
        quiet = 0;
        JsonNode change = next.at("/payload/data/changes");
        if (change.isMissingNode()) {
          return;
        }
        heard.add(change.at("/kind").asString() + " " + change.at("/nodeId").asString());
        cursor = change.at("/cursor").asString();
      }
    }
  }
}
