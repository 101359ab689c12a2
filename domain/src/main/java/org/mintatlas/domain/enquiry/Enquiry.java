package org.mintatlas.domain.enquiry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Step;
import org.mintatlas.domain.shared.code.SecretCode;

/**
 * What somebody asks (Anfrage), with or without an account, and what came of it. Of whoever asks
 * nothing is kept but what they write; all of it can be erased, and is some time after it was
 * closed.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param codeHash the hash of the code by which whoever asked is told what came of it
 * @param receivedOn the day on which it came in
 * @param region the region that it is about; null when it is about none
 * @param initiative the initiative that it is about; null when it is about none
 * @param language the language of the answer, such as {@code de}
 * @param question what is asked, up to 2,000 characters; null once it was erased
 * @param email where the answer shall be sent as well; null when nowhere
 * @param status where it stands
 * @param answer the answer, up to 4,000 characters; null when there is none
 * @param closedOn the day on which it was closed; null when it is not
 */
@Buildable
public record Enquiry(
    EnquiryId id,
    long version,
    String codeHash,
    LocalDate receivedOn,
    @Nullable RegionId region,
    @Nullable InitiativeId initiative,
    String language,
    @Nullable String question,
    @Nullable String email,
    EnquiryStatus status,
    @Nullable String answer,
    @Nullable LocalDate closedOn)
    implements Aggregate<EnquiryId, Enquiry> {
  /** How many characters a question may have. */
  public static final int QUESTION_LENGTH = 2000;

  /** How many characters an answer may have. */
  public static final int ANSWER_LENGTH = 4000;

  /** How many days what is personal is kept after it was closed. */
  public static final int DAYS_KEPT = 90;

  private static final Rule CLOSING =
      new Rule(
          "enquiry.closing",
          "goes with an enquiry CLOSED, and with no other",
          "gehört zu einer Anfrage im Stand CLOSED und zu keiner anderen");
  private static final Rule ANSWERING =
      new Rule(
          "enquiry.answering",
          "does not go with an enquiry %s",
          "passt nicht zu einer Anfrage im Stand %s");
  private static final Rule ERASED =
      new Rule(
          "enquiry.erased",
          "is erased and must keep nothing else",
          "ist gelöscht und darf nichts anderes behalten");

  /**
   * @throws InvalidValueException when a text is blank or too long, an address is no e-mail
   *     address, or its parts do not fit where it stands
   */
  public Enquiry {
    Require.aggregate(id, version, "codeHash", codeHash, "receivedOn", receivedOn);
    Require.given("language", language, "status", status);
    codeHash = Require.text("codeHash", codeHash, SecretCode.HASH_LENGTH);
    language = Require.language(language);
    question = Require.optionalText("question", question, QUESTION_LENGTH);
    answer = Require.optionalText("answer", answer, ANSWER_LENGTH);
    if (email != null) {
      Contact.requireEmail(email);
    }
    if ((status == EnquiryStatus.CLOSED) != (closedOn != null)) {
      throw CLOSING.broken("closedOn", closedOn);
    }
    if (question == null && (answer != null || email != null || closedOn == null)) {
      throw ERASED.broken("enquiry", id);
    }
    if (status != EnquiryStatus.CLOSED && (answer == null) != (status == EnquiryStatus.RECEIVED)) {
      throw ANSWERING.broken("answer", null, status);
    }
  }

  /** Whether what was personal is gone. */
  public boolean erased() {
    return question == null;
  }

  /**
   * Answers it.
   *
   * @throws InvalidValueException when the answer is blank or too long
   */
  public Step<Enquiry, EnquiryStatus> answer(String text) {
    return status.next().contains(EnquiryStatus.ANSWERED)
        ? new Step.Moved<>(toBuilder().status(EnquiryStatus.ANSWERED).answer(text).build())
        : new Step.NotAllowed<>(status, EnquiryStatus.ANSWERED);
  }

  /** Closes it, with or without an answer. */
  public Step<Enquiry, EnquiryStatus> close(LocalDate on) {
    return status.next().contains(EnquiryStatus.CLOSED)
        ? new Step.Moved<>(toBuilder().status(EnquiryStatus.CLOSED).closedOn(on).build())
        : new Step.NotAllowed<>(status, EnquiryStatus.CLOSED);
  }

  /**
   * It without anything that tells of a person.
   *
   * @throws InvalidValueException when it is not closed
   */
  public Enquiry erase() {
    return toBuilder().question(null).email(null).answer(null).build();
  }

  /** Leaves out what somebody wrote: logs and messages are read by anybody. */
  @Override
  public String toString() {
    return "Enquiry[" + id + ", version " + version + ", " + status + "]";
  }

  /** Starts one that came in, from what it cannot be without. */
  public static EnquiryBuilder builder(
      EnquiryId id, String codeHash, LocalDate receivedOn, String language, String question) {
    return EnquiryBuilder.empty()
        .id(id)
        .codeHash(codeHash)
        .receivedOn(receivedOn)
        .language(language)
        .question(question)
        .status(EnquiryStatus.RECEIVED);
  }

  /** Starts one from this one, to change some of it. */
  public EnquiryBuilder toBuilder() {
    return EnquiryBuilder.of(this);
  }

  @Override
  public Enquiry withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
