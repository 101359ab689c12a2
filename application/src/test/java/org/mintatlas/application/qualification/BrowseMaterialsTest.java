package org.mintatlas.application.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mintatlas.testkit.qualification.MaterialFixtures.aFullTestimonial;
import static org.mintatlas.testkit.qualification.MaterialFixtures.aTestimonial;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.Ports;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.StoredThings;

class BrowseMaterialsTest implements StoredThings {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final BrowseMaterials browse = new BrowseMaterials(atlas.materials, atlas.testimonials);

  @Override
  public Ports ports() {
    return atlas.ports();
  }

  @Test
  void findsNoTestimonialByItsIdentityThatWasNotReleased() {
    Testimonial secret =
        saved(atlas.testimonials.save(aTestimonial(cohort(1), region("here"), person())));
    Testimonial released =
        saved(atlas.testimonials.save(aFullTestimonial(cohort(1), region("here"), person())));
    assertThat(browse.testimonials().byIds(Set.of(secret.id(), released.id())))
        .isEqualTo(Map.of(released.id(), released));
  }

  @Test
  void isAskedForLanguagesByTheirCodes() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new MaterialFilter(Set.of(), Set.of("deutsch"), null))
        .withMessage("language 'deutsch': needs an ISO 639-1 code such as de");
  }
}
