package org.mintatlas.application.qualification.enrolment;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.application.person.PersonalRecords;
import org.mintatlas.application.qualification.Testimonials;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.qualification.TestimonialId;

/** Use case: somebody looks at what they said of cohorts, before and after they released it. */
public record FindOwnTestimonials(PersonalRecords records, Testimonials testimonials) {

  /** The testimonials of a person, whether released or not. */
  public List<Testimonial> of(PersonId person) {
    Set<TestimonialId> ids =
        records.of(person).stream()
            .filter(record -> record.type().equals(Testimonial.class.getSimpleName()))
            .map(AuditSubject::id)
            .map(TestimonialId::new)
            .collect(Collectors.toSet());
    return testimonials.byIds(ids).values().stream()
        .sorted(Comparator.comparing(testimonial -> testimonial.id().value()))
        .toList();
  }
}
