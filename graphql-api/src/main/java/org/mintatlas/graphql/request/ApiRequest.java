package org.mintatlas.graphql.request;

import graphql.GraphQLContext;
import graphql.language.OperationDefinition.Operation;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Actor;
import org.mintatlas.application.quota.Quotas;

/**
 * One request to the API: what its transport knows of it, and what became known on the way. The
 * transport makes it and puts it into the {@link GraphQLContext}; it reads there afterwards what it
 * needs for its headers and its log.
 *
 * <p>Safe for use by several threads.
 */
public final class ApiRequest {
  private final String traceId;
  private final @Nullable Language asked;
  private final Caller caller;
  private final @Nullable SignIn signIn;
  private final Set<Operation> forbidden = ConcurrentHashMap.newKeySet();
  private volatile @Nullable String documentId;
  private volatile @Nullable String trustedOperation;
  private volatile boolean ours;
  private volatile boolean onlyForItsCaller;
  private volatile @Nullable Actor actor;
  private volatile @Nullable Long cost;
  private volatile @Nullable Operation operation;
  private volatile Quotas.@Nullable Decision quota;

  /**
   * @param traceId under which the log knows this request: 32 hexadecimal digits
   * @param asked the language that the caller asks for, of those that there are; null when none
   * @param caller who asks
   */
  public ApiRequest(String traceId, @Nullable Language asked, Caller caller) {
    this(traceId, asked, caller, null);
  }

  private ApiRequest(
      String traceId, @Nullable Language asked, Caller caller, @Nullable SignIn signIn) {
    this.traceId = traceId;
    this.asked = asked;
    this.caller = caller;
    this.signIn = signIn;
  }

  /** The request that runs in a context; one of somebody unknown where no transport made one. */
  public static ApiRequest of(GraphQLContext context) {
    return context.computeIfAbsent(
        ApiRequest.class, key -> new ApiRequest(TraceIds.next(), null, Caller.UNKNOWN));
  }

  /** A request of the same caller under a trace id of its own. */
  public ApiRequest another() {
    return new ApiRequest(TraceIds.next(), asked, caller, signIn);
  }

  /** The same request in another language; null leaves names German and messages English. */
  public ApiRequest in(@Nullable Language other) {
    return new ApiRequest(traceId, other, caller, signIn);
  }

  /** The same request of somebody who has proven who they are. */
  public ApiRequest by(SignIn proven) {
    return new ApiRequest(traceId, asked, Caller.of(proven), proven);
  }

  public void putInto(GraphQLContext.Builder context) {
    context.put(ApiRequest.class, this);
  }

  public String traceId() {
    return traceId;
  }

  /** The language of names and labels: German, as what they name, unless another is asked for. */
  public Language language() {
    return asked == null ? Language.DE : asked;
  }

  /**
   * Of the names and labels of a field that has a say of its own.
   *
   * @param lang what the field says; null when it leaves it to the request
   */
  public Language language(@Nullable Language lang) {
    return lang == null ? language() : lang;
  }

  /**
   * The language of error messages: English, as developers read them, unless another is asked for.
   */
  public Language messages() {
    return asked == null ? Language.EN : asked;
  }

  public Caller caller() {
    return caller;
  }

  /** Who the caller has proven to be; null for somebody anonymous. */
  public @Nullable SignIn signIn() {
    return signIn;
  }

  /**
   * Lets nothing of a kind run that the transport cannot carry: no mutation where it promises to
   * change nothing, no subscription where it has a single answer to give.
   */
  public void forbid(Operation kind) {
    forbidden.add(kind);
  }

  public boolean forbids(Operation kind) {
    return forbidden.contains(kind);
  }

  public void documentId(@Nullable String id) {
    documentId = id;
  }

  /** The name of a document that was not sent itself; null when it was. */
  public @Nullable String documentId() {
    return documentId;
  }

  /** Notes that the document is one of the trusted, and the name of the operation. */
  public void trusted(String operation) {
    trustedOperation = operation;
  }

  /** Notes, before it runs, that the transport itself has written the document. */
  public void ours(String operation) {
    ours = true;
    trustedOperation = operation;
  }

  /** Whether the document was written by us, not sent or named by the caller. */
  public boolean isOurs() {
    return ours;
  }

  /** The name of the operation, from a trusted document; null when the document is not trusted. */
  public @Nullable String trustedOperation() {
    return trustedOperation;
  }

  /** Notes that nobody but the caller may have the answer, whoever else asks the same. */
  public void onlyForItsCaller() {
    onlyForItsCaller = true;
  }

  /** Whether nobody but the caller may have the answer, so that it is kept nowhere. */
  public boolean isOnlyForItsCaller() {
    return onlyForItsCaller;
  }

  /** Notes who was found to act. */
  public void actor(Actor found) {
    actor = found;
  }

  /** Who was found to act; null when nobody has asked yet. */
  public @Nullable Actor actor() {
    return actor;
  }

  public void operation(Operation kind) {
    operation = kind;
  }

  /** What kind of operation it runs; null when it was refused before that was known. */
  public @Nullable Operation operation() {
    return operation;
  }

  public void cost(long points) {
    cost = points;
  }

  /** The cost in points; null when the request was refused before it was known. */
  public @Nullable Long cost() {
    return cost;
  }

  public void quota(Quotas.Decision decision) {
    quota = decision;
  }

  /** What the caller has left; null when nobody counts, or did not come to counting. */
  public Quotas.@Nullable Decision quota() {
    return quota;
  }
}
