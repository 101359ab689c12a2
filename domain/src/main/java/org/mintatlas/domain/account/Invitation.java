package org.mintatlas.domain.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.code.SecretCode;

/**
 * An invitation (Einladung): whoever has its code says once that they are a person of the atlas.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param person who is invited
 * @param codeHash the hash of the code; the code itself is kept nowhere
 * @param expiresOn the last day on which it can be accepted
 * @param acceptedOn the day on which it was accepted; null when it was not
 */
@Buildable
public record Invitation(
    InvitationId id,
    long version,
    PersonId person,
    String codeHash,
    LocalDate expiresOn,
    @Nullable LocalDate acceptedOn)
    implements Aggregate<InvitationId, Invitation> {
  /** For how many days after that of the invitation it can be accepted. */
  public static final int DAYS_VALID = 14;

  /**
   * @throws InvalidValueException when the hash is blank or too long
   */
  public Invitation {
    Require.aggregate(id, version, "person", person, "codeHash", codeHash, "expiresOn", expiresOn);
    codeHash = Require.text("codeHash", codeHash, SecretCode.HASH_LENGTH);
  }

  /** Whether it can be accepted on the day. */
  public boolean openOn(LocalDate day) {
    return acceptedOn == null && !day.isAfter(expiresOn);
  }

  /** The same, accepted. */
  public Invitation accept(LocalDate day) {
    return toBuilder().acceptedOn(day).build();
  }

  /**
   * Starts one that nobody has accepted.
   *
   * @param invitedOn the day on which the person is invited
   */
  public static InvitationBuilder builder(
      InvitationId id, PersonId person, String codeHash, LocalDate invitedOn) {
    return InvitationBuilder.empty()
        .id(id)
        .person(person)
        .codeHash(codeHash)
        .expiresOn(invitedOn.plusDays(DAYS_VALID));
  }

  /** Starts one from this one, to change some of it. */
  public InvitationBuilder toBuilder() {
    return InvitationBuilder.of(this);
  }

  @Override
  public Invitation withVersion(long version) {
    return toBuilder().version(version).build();
  }

  /** Leaves out the hash: logs and messages are read by anybody. */
  @Override
  public String toString() {
    return "Invitation[" + id + ", version " + version + "]";
  }
}
