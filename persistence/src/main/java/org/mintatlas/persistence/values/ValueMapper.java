package org.mintatlas.persistence.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.award.ApplicationId;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.award.VoteId;
import org.mintatlas.domain.award.WinnerId;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.RegistrationId;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.governance.ExchangeId;
import org.mintatlas.domain.governance.MeetingId;
import org.mintatlas.domain.governance.SeatId;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.insight.FigureSeriesId;
import org.mintatlas.domain.insight.PublicationId;
import org.mintatlas.domain.insight.SurveyId;
import org.mintatlas.domain.network.MembershipId;
import org.mintatlas.domain.network.NetworkId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.person.CoordinationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.MaterialId;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.qualification.TestimonialId;
import org.mintatlas.domain.qualification.enrolment.CertificateId;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.qualification.workshop.WorkshopId;
import org.mintatlas.domain.quality.FrameworkEditionId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.AgeRange;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.KeyFigure;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;
import org.mintatlas.domain.shared.Tenure;
import org.mintatlas.domain.shared.WebAddress;

/** Domain values to columns and back, for the mappers of the features. */
public class ValueMapper {

  /** As its text. */
  public String text(Slug slug) {
    return slug.value();
  }

  /** From its text. */
  public Slug slug(String text) {
    return new Slug(text);
  }

  /** As its text. */
  public @Nullable String text(@Nullable WebAddress address) {
    return address == null ? null : address.value();
  }

  /** From its text. */
  public @Nullable WebAddress webAddress(@Nullable String text) {
    return text == null ? null : new WebAddress(text);
  }

  /** As it is stored. */
  public @Nullable String text(@Nullable PartialDate date) {
    return StoredDate.ofOptional(date);
  }

  /** From how it is stored. */
  public @Nullable PartialDate partialDate(@Nullable String stored) {
    return StoredDate.readOptional(stored);
  }

  /** From its ends as they are stored; null when nobody knows when it begins. */
  public static @Nullable Period period(@Nullable String from, @Nullable String to) {
    return from == null ? null : new Period(StoredDate.read(from), StoredDate.readOptional(to));
  }

  /** From two columns, either of which may be empty; null when both are. */
  public static @Nullable AgeRange ages(@Nullable Integer from, @Nullable Integer to) {
    return from == null && to == null ? null : new AgeRange(from, to);
  }

  /** From two columns, either of which may be empty. */
  public static Tenure tenure(@Nullable String from, @Nullable String to) {
    return new Tenure(StoredDate.readOptional(from), StoredDate.readOptional(to));
  }

  /** As its text. */
  public @Nullable String text(@Nullable DistrictKey key) {
    return key == null ? null : key.value();
  }

  /** As its number. */
  public @Nullable UUID uuid(@Nullable OrganisationId id) {
    return id == null ? null : id.value();
  }

  /** As its number. */
  public @Nullable UUID uuid(@Nullable RegionId id) {
    return id == null ? null : id.value();
  }

  /** As its number. */
  public UUID uuid(InitiativeId id) {
    return id.value();
  }

  /** As its number. */
  public UUID uuid(NetworkId id) {
    return id.value();
  }

  /** As its number. */
  public @Nullable UUID uuid(@Nullable PersonId id) {
    return id == null ? null : id.value();
  }

  /** As its number. */
  public UUID uuid(ProjectId id) {
    return id.value();
  }

  /** As its number. */
  public UUID uuid(MembershipId id) {
    return id.value();
  }

  /** As its number. */
  public UUID uuid(CoordinationId id) {
    return id.value();
  }

  /** As its number. */
  public UUID uuid(ProgrammeId id) {
    return id.value();
  }

  /** As its number. */
  public @Nullable UUID uuid(@Nullable CohortId id) {
    return id == null ? null : id.value();
  }

  /** As its number. */
  public UUID uuid(MaterialId id) {
    return id.value();
  }

  /** As its number. */
  public UUID uuid(TestimonialId id) {
    return id.value();
  }

  /** As its number. */
  public UUID uuid(EnrolmentId id) {
    return id.value();
  }

  /** As its number. */
  public UUID uuid(CertificateId id) {
    return id.value();
  }

  /** As its number. */
  public UUID uuid(WorkshopId id) {
    return id.value();
  }

  /** As its number. */
  public UUID uuid(FrameworkEditionId id) {
    return id.value();
  }

  /** As its number. */
  public UUID uuid(SeriesId id) {
    return id.value();
  }

  /** As its number. */
  public UUID uuid(EventId id) {
    return id.value();
  }

  /** As its number. */
  public UUID uuid(RegistrationId id) {
    return id.value();
  }

  /** As its number. */
  public @Nullable UUID uuid(@Nullable BodyId id) {
    return id == null ? null : id.value();
  }

  /** As its number. */
  public UUID uuid(SeatId id) {
    return id.value();
  }

  /** As its number. */
  public UUID uuid(MeetingId id) {
    return id.value();
  }

  /** As its number. */
  public UUID uuid(ExchangeId id) {
    return id.value();
  }

  /** As its number. */
  public UUID uuid(AwardId id) {
    return id.value();
  }

  /** As its number. */
  public @Nullable UUID uuid(@Nullable CallId id) {
    return id == null ? null : id.value();
  }

  /** As its number. */
  public @Nullable UUID uuid(@Nullable ApplicationId id) {
    return id == null ? null : id.value();
  }

  /** As its number. */
  public UUID uuid(VoteId id) {
    return id.value();
  }

  /** As its number. */
  public UUID uuid(WinnerId id) {
    return id.value();
  }

  /** As its number. */
  public UUID uuid(SurveyId id) {
    return id.value();
  }

  /** As its number. */
  public UUID uuid(PublicationId id) {
    return id.value();
  }

  /** As its number. */
  public UUID uuid(FigureSeriesId id) {
    return id.value();
  }

  /** As columns. */
  public SourceColumns columns(List<Source> sources) {
    List<@Nullable LocalDate> read = new ArrayList<>();
    List<@Nullable String> speakOf = new ArrayList<>();
    for (Source source : sources) {
      read.add(source.readOn());
      speakOf.add(text(source.speaksOf()));
    }
    return new SourceColumns(sources.stream().map(Source::citation).toList(), read, speakOf);
  }

  /** From columns. */
  public List<Source> sources(SourceColumns columns) {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < columns.citations().size(); i++) {
      sources.add(
          new Source(
              columns.citations().get(i),
              columns.read().get(i),
              StoredDate.readOptional(columns.speakOf().get(i))));
    }
    return sources;
  }

  /** The latest day for which one of them assures something. */
  public @Nullable LocalDate assuredOn(List<Source> sources) {
    return Sourced.assuredOn(sources);
  }

  /** As columns. */
  public FigureColumns figureColumns(List<KeyFigure> figures) {
    List<@Nullable String> german = new ArrayList<>();
    List<@Nullable String> english = new ArrayList<>();
    List<@Nullable String> dates = new ArrayList<>();
    for (KeyFigure figure : figures) {
      german.add(Notes.german(figure.figure().note()));
      english.add(Notes.english(figure.figure().note()));
      dates.add(text(figure.figure().asOf()));
    }
    SourceColumns sources = columns(figures.stream().map(f -> f.figure().source()).toList());
    return new FigureColumns(
        figures.stream().map(f -> f.measure().name()).toList(),
        figures.stream().map(f -> f.figure().value()).toList(),
        figures.stream().map(f -> f.figure().qualifier().name()).toList(),
        figures.stream().map(f -> f.figure().unit().name()).toList(),
        german,
        english,
        dates,
        sources.citations(),
        sources.read(),
        sources.speakOf());
  }

  /** As columns. */
  public PlaceColumns columns(Place place) {
    GeoPoint point = place.point();
    return new PlaceColumns(
        place.city(),
        place.postcode() == null ? null : place.postcode().value(),
        point == null ? null : point.lat(),
        point == null ? null : point.lon(),
        place.district() == null ? null : place.district().value(),
        place.state());
  }

  /** As columns. */
  public ContactColumns columns(Contact contact) {
    return new ContactColumns(
        value(contact.email()),
        visibility(contact.email()),
        value(contact.phone()),
        visibility(contact.phone()),
        value(contact.web()),
        visibility(contact.web()));
  }

  private static @Nullable String value(Contact.@Nullable Field field) {
    return field == null ? null : field.value();
  }

  private static Contact.@Nullable Visibility visibility(Contact.@Nullable Field field) {
    return field == null ? null : field.visibility();
  }
}
