package org.mintatlas.domain.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;

/**
 * Somebody who signs in (Konto). An issuer of tokens says who that is; which person of the atlas it
 * is, and so what they may do, is said here.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param issuer who says who they are: the address of an OpenID Connect issuer, up to 500
 *     characters
 * @param subject what the issuer calls them, up to 255 characters; never shown to others
 * @param person the person of the atlas; null when nobody has said which
 * @param roles what they are for the whole atlas
 * @param wrongCodes how many codes of invitations were wrong that they tried since one was right,
 *     or an administrator said who they are
 */
@Buildable
public record Account(
    AccountId id,
    long version,
    String issuer,
    String subject,
    @Nullable PersonId person,
    Set<GivenRole> roles,
    int wrongCodes)
    implements Aggregate<AccountId, Account> {

  /** How many wrong codes may be tried; then an administrator has to say who it is. */
  public static final int WRONG_CODES = 10;

  private static final String ERASED = "erased ";

  /** The most characters of an issuer. */
  public static final int ISSUER_LENGTH = 500;

  /** The most characters of a subject (OpenID Connect Core 1.0, section 2). */
  public static final int SUBJECT_LENGTH = 255;

  /**
   * @throws InvalidValueException when the issuer or the subject is blank or too long
   */
  public Account {
    Require.aggregate(id, version);
    issuer = Require.text("issuer", issuer, ISSUER_LENGTH);
    subject = Require.text("subject", subject, SUBJECT_LENGTH);
    roles = Require.enumSet("roles", GivenRole.class, roles);
    Require.atLeast("wrongCodes", wrongCodes, 0);
  }

  /** Whether they may try the code of an invitation. */
  public boolean mayTryCodes() {
    return wrongCodes < WRONG_CODES;
  }

  /** The same after another wrong code. */
  public Account withWrongCode() {
    return toBuilder().wrongCodes(wrongCodes + 1).build();
  }

  /**
   * The same when its person is erased: nobody signs in by it any more, and who it was is told by
   * nothing.
   */
  public Account erase() {
    return toBuilder().subject(ERASED + id).person(null).roles(Set.of()).build();
  }

  /** Starts one of somebody of whom only that is known whom the issuer takes them for. */
  public static AccountBuilder builder(AccountId id, String issuer, String subject) {
    return AccountBuilder.empty().id(id).issuer(issuer).subject(subject).roles(Set.of());
  }

  /** Starts one from this one, to change some of it. */
  public AccountBuilder toBuilder() {
    return AccountBuilder.of(this);
  }

  @Override
  public Account withVersion(long version) {
    return toBuilder().version(version).build();
  }

  /** Leaves out the subject: logs and messages are read by anybody. */
  @Override
  public String toString() {
    return "Account[" + id + ", version " + version + "]";
  }
}
