package org.mintatlas.graphql.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.graphql.SmallAtlas.stored;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.change.Change;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.SmallAtlasApi;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.CursorCodec;
import org.mintatlas.testkit.change.ChangesContract;
import org.reactivestreams.Subscription;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import reactor.core.publisher.BaseSubscriber;

class ChangeTest extends SmallAtlasApi {
  private static final Instant AT = Instant.parse("2024-09-20T10:00:00Z");

  private final List<Subscriber> subscribers = new ArrayList<>();

  /** Keeps what it is told. */
  private static final class Subscriber extends BaseSubscriber<Map<String, Object>> {
    private final BlockingQueue<Map<String, Object>> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> failure = new LinkedBlockingQueue<>();
    private final long wanted;

    Subscriber(long wanted) {
      this.wanted = wanted;
    }

    @Override
    protected void hookOnSubscribe(Subscription subscription) {
      if (wanted > 0) {
        subscription.request(wanted);
      }
    }

    @Override
    protected void hookOnNext(Map<String, Object> event) {
      events.add(event);
    }

    @Override
    protected void hookOnError(Throwable thrown) {
      failure.add(thrown);
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> next(String field) throws InterruptedException {
      Map<String, Object> event = events.poll(20, TimeUnit.SECONDS);
      assertThat(event).isNotNull().doesNotContainKey("errors");
      return (Map<String, Object>) ((Map<String, Object>) event.get("data")).get(field);
    }

    Map<String, Object> extensionsOfTheEnd() throws InterruptedException {
      Throwable end = failure.poll(20, TimeUnit.SECONDS);
      assertThat(end).isInstanceOf(SubscriptionPublisherException.class);
      return ((SubscriptionPublisherException) end).getErrors().getFirst().getExtensions();
    }
  }

  private Subscriber subscribe(String document) {
    return subscribe(document, Long.MAX_VALUE);
  }

  private Subscriber subscribe(String document, long wanted) {
    Subscriber subscriber = new Subscriber(wanted);
    subscribers.add(subscriber);
    api.subscribe(document, Map.of()).subscribe(subscriber);
    return subscriber;
  }

  private void announce(Change... changes) {
    api.atlas.changes.announce(List.of(changes));
  }

  private Change changed(Region region, long version) {
    return Change.stored(Change.Subject.REGION, region.id().value(), version, AT);
  }

  @AfterEach
  void cancel() {
    subscribers.forEach(BaseSubscriber::cancel);
    ChangesContract.await(() -> api.atlas.changes.listeners() == 0);
  }

  @Test
  void ofARegionIsToldWithTheRegionAsItIsThen() throws InterruptedException {
    Subscriber subscriber =
        subscribe(
            "subscription { regionChanged(slug: \"river-region\")"
                + " { kind at version region { slug name } } }");
    announce(changed(facts.plainRegion, 2), changed(facts.region, 2));
    assertThat(subscriber.next("regionChanged"))
        .isEqualTo(
            Map.of(
                "kind",
                "UPDATED",
                "at",
                "2024-09-20T10:00:00Z",
                "version",
                2,
                "region",
                Map.of("slug", "river-region", "name", facts.region.profile().name())));

    Region renamed = renamed("Renamed");
    announce(changed(renamed, 3));
    assertThat(subscriber.next("regionChanged"))
        .extractingByKey("region")
        .isEqualTo(Map.of("slug", "river-region", "name", "Renamed"));
  }

  private Region renamed(String name) {
    Region region = api.atlas.regions.bySlug(new Slug("river-region")).orElseThrow();
    Region renamed = region.withProfile(region.profile().toBuilder().name(name).build());
    stored(api.atlas.regions.save(renamed));
    return renamed;
  }

  @Test
  void isReadWithOneCallEach() throws InterruptedException {
    Subscriber subscriber =
        subscribe(
            "subscription { regionChanged(slug: \"river-region\") { region { name kinds } } }");
    api.calls.forget();
    announce(changed(facts.region, 2));
    subscriber.next("regionChanged");
    announce(changed(facts.region, 3));
    subscriber.next("regionChanged");
    assertThat(api.calls.made()).containsExactly("Regions.byIds", "Regions.byIds");
  }

  @Test
  void ofARegionCanBeAskedForByAFormerSlug() throws InterruptedException {
    Region region = api.atlas.regions.bySlug(new Slug("river-region")).orElseThrow();
    stored(
        api.atlas.regions.save(
            region.withProfile(
                region.profile().toBuilder().slug(new Slug("stream-region")).build())));
    Subscriber subscriber =
        subscribe("subscription { regionChanged(slug: \"river-region\") { region { slug } } }");
    announce(changed(region, 3));
    assertThat(subscriber.next("regionChanged"))
        .isEqualTo(Map.of("region", Map.of("slug", "stream-region")));
  }

  @Test
  void ofAnUnknownRegionIsRefused() {
    assertThat(api.errors("subscription { regionChanged(slug: \"no-such\") { kind } }", Map.of()))
        .singleElement()
        .satisfies(error ->
            assertThat(error.get("extensions"))
                .asInstanceOf(
                    org.assertj.core.api.InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("code", "BAD_USER_INPUT")
                .containsEntry("argument", "slug"));
    assertThat(api.atlas.changes.listeners()).isZero();
  }

  @Test
  void ofAnythingIsToldWithItsNode() throws InterruptedException {
    Subscriber subscriber =
        subscribe("subscription { changes { subject nodeId node { __typename id } } }");
    Map<NodeType, NodeId> nodes =
        facts.oneOfEachType().stream().collect(Collectors.toMap(NodeId::type, Function.identity()));
    for (Change.Subject subject : Change.Subject.values()) {
      NodeId node = nodes.get(NodeType.valueOf(subject.name()));
      announce(Change.stored(subject, node.uuid(), 1, AT));
      String id = node.text();
      String type = node.type().schemaType();
      assertThat(subscriber.next("changes"))
          .isEqualTo(
              Map.of(
                  "subject",
                  subject.name(),
                  "nodeId",
                  id,
                  "node",
                  Map.of("__typename", type, "id", id)));
    }
  }

  @Test
  void eachHasAnIdentityOfItsOwn() throws InterruptedException {
    Subscriber one = subscribe("subscription { changes { id } }");
    Subscriber other = subscribe("subscription { changes { id } }");
    UUID thing = facts.region.id().value();
    Instant later = AT.plusNanos(1000);
    announce(
        Change.stored(Change.Subject.REGION, thing, 1, AT),
        Change.stored(Change.Subject.REGION, thing, 2, AT),
        Change.removed(Change.Subject.REGION, thing, later),
        Change.stored(Change.Subject.REGION, thing, 1, later),
        Change.stored(Change.Subject.NETWORK, thing, 1, AT));

    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < 5; i++) {
      Object id = one.next("changes").get("id");
      assertThat(other.next("changes")).containsEntry("id", id);
      seen.add(id);
    }
    assertThat(seen).hasSize(5);
  }

  @Test
  void ofWhatIsNoMoreHasNoNode() throws InterruptedException {
    Subscriber subscriber = subscribe("subscription { changes { kind version node { id } } }");
    announce(Change.removed(Change.Subject.PROJECT, UUID.randomUUID(), AT));
    assertThat(subscriber.next("changes"))
        .containsEntry("kind", "REMOVED")
        .containsEntry("version", 0)
        .containsEntry("node", null);
  }

  @Test
  void goesOnBehindACursor() throws InterruptedException {
    Subscriber first = subscribe("subscription { changes { version cursor } }");
    announce(changed(facts.region, 2), changed(facts.plainRegion, 3), changed(facts.region, 4));
    Object cursor = first.next("changes").get("cursor");
    for (String document :
        List.of(
            "subscription { changes(after: \"%s\") { version } }",
            "subscription { changes(subjects: [REGION], after: \"%s\") { version } }")) {
      Subscriber resumed = subscribe(document.formatted(cursor));
      assertThat(resumed.next("changes")).containsEntry("version", 3);
      assertThat(resumed.next("changes")).containsEntry("version", 4);
    }
    Subscriber ofOne =
        subscribe(
            "subscription { regionChanged(slug: \"river-region\", after: \"%s\") { version } }"
                .formatted(cursor));
    announce(changed(facts.region, 5));
    assertThat(ofOne.next("regionChanged")).containsEntry("version", 4);
    assertThat(ofOne.next("regionChanged")).containsEntry("version", 5);
  }

  /** At its own pace: what it has not read yet waits in the log. */
  @Test
  void goesOnHoweverMuchThereIsToCatchUpWith() throws InterruptedException {
    Subscriber first = subscribe("subscription { changes { cursor } }");
    announce(changed(facts.region, 2));
    Object cursor = first.next("changes").get("cursor");
    first.cancel();
    Change[] many = new Change[ChangeStream.BUFFER + 1000];
    for (int i = 0; i < many.length; i++) {
      many[i] = changed(facts.region, i + 3);
    }
    announce(many);
    Subscriber resumed =
        subscribe("subscription { changes(after: \"%s\") { version } }".formatted(cursor));
    for (Change change : many) {
      assertThat(resumed.next("changes")).containsEntry("version", (int) change.version());
    }
    announce(changed(facts.region, 99_999));
    assertThat(resumed.next("changes")).containsEntry("version", 99_999);
  }

  @Test
  void doesNotGoOnBehindWhatIsNotThere() throws InterruptedException {
    Subscriber first = subscribe("subscription { changes { cursor } }");
    announce(changed(facts.region, 2));
    String cursor = String.valueOf(first.next("changes").get("cursor"));
    CursorCodec ours = new CursorCodec(new byte[32]);
    UUID change = ChangeCursors.identity(changed(facts.region, 2));
    long position = ours.decode("changes", cursor).orElseThrow().number();
    assertThat(ours.encode("changes", new CursorCodec.Numbered(change, position)))
        .isEqualTo(cursor);
    for (String wrong :
        List.of(
            "",
            "nonsense",
            cursor.substring(1),
            new CursorCodec("of somebody else".getBytes(StandardCharsets.UTF_8))
                .encode("changes", new CursorCodec.Numbered(change, position)),
            ours.encode("others", new CursorCodec.Numbered(change, position)),
            ours.encode("changes", new CursorCodec.Numbered(change, position + 1)),
            ours.encode("changes", new CursorCodec.Numbered(UUID.randomUUID(), position)))) {
      assertThat(
              api.errors(
                  "subscription ($after: String) { changes(after: $after) { kind } }",
                  Map.of("after", wrong)))
          .singleElement()
          .extracting(error -> error.get("extensions"))
          .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
          .containsEntry("code", "BAD_USER_INPUT")
          .containsEntry("argument", "after");
    }
  }

  /** Else it would tell how much happens that nobody is told of. */
  @Test
  void hasACursorOfWhichNobodyElseCanReadThePosition() throws InterruptedException {
    Subscriber first = subscribe("subscription { changes { cursor } }");
    announce(changed(facts.region, 2), changed(facts.region, 3));
    byte[] one = Base64.getUrlDecoder().decode(first.next("changes").get("cursor").toString());
    byte[] next = Base64.getUrlDecoder().decode(first.next("changes").get("cursor").toString());
    assertThat(Math.abs(number(next) - number(one))).isGreaterThan(100);
  }

  private static long number(byte[] cursor) {
    int length = cursor[10];
    return Long.parseUnsignedLong(new String(cursor, 11, length, StandardCharsets.UTF_8), 16);
  }

  @Test
  void isToldOnlyOfTheSubjectsAskedFor() throws InterruptedException {
    Subscriber subscriber =
        subscribe("subscription { changes(subjects: [PROJECT, NETWORK]) { subject } }");
    announce(
        changed(facts.region, 2),
        Change.stored(Change.Subject.NETWORK, facts.network.id().value(), 2, AT));
    assertThat(subscriber.next("changes")).isEqualTo(Map.of("subject", "NETWORK"));
  }

  @Test
  void isToldInOrderAlsoWhenManyComeAtOnce() throws InterruptedException {
    Subscriber subscriber = subscribe("subscription { changes { version node { id } } }");
    Change[] many = new Change[200];
    for (int i = 0; i < many.length; i++) {
      many[i] = changed(facts.region, i + 1);
    }
    announce(many);
    for (int i = 0; i < many.length; i++) {
      assertThat(subscriber.next("changes")).containsEntry("version", i + 1);
    }
  }

  @Test
  void endsForASubscriberThatReadsTooSlowly() throws InterruptedException {
    Subscriber subscriber = subscribe("subscription { changes { version } }", 1);
    Change[] many = new Change[ChangeStream.BUFFER + 10];
    for (int i = 0; i < many.length; i++) {
      many[i] = changed(facts.region, i + 1);
    }
    announce(many);
    subscriber.next("changes");
    ChangesContract.await(() -> api.atlas.changes.listeners() == 0);
    subscriber.request(Long.MAX_VALUE);
    assertThat(subscriber.extensionsOfTheEnd())
        .containsEntry("code", "LIMIT_EXCEEDED")
        .containsEntry("maximum", ChangeStream.BUFFER)
        .containsKey("traceId");
  }

  @Test
  void endsWhenTheFeedWasInterrupted() throws InterruptedException {
    Subscriber subscriber = subscribe("subscription { changes { version } }");
    api.atlas.changes.interrupt();
    assertThat(subscriber.extensionsOfTheEnd())
        .containsEntry("code", "UNAVAILABLE")
        .containsKey("traceId");
    ChangesContract.await(() -> api.atlas.changes.listeners() == 0);
  }

  @Test
  void endsWithTheSubscriber() {
    Subscriber subscriber = subscribe("subscription { changes { version } }");
    assertThat(api.atlas.changes.listeners()).isEqualTo(1);
    subscriber.cancel();
    assertThat(api.atlas.changes.listeners()).isZero();
  }
}
