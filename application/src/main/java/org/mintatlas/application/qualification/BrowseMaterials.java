package org.mintatlas.application.qualification;

import java.util.function.UnaryOperator;
import org.mintatlas.application.paging.Listing;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.MaterialId;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.qualification.TestimonialId;

/**
 * Use case: somebody looks at what a programme gives and at what people say of it: only what they
 * released.
 */
public record BrowseMaterials(
    Listing<MaterialId, MaterialScope, MaterialFilter, NameOrder, Material> materials,
    Listing<TestimonialId, TestimonialScope, TestimonialFilter, TestimonialOrder, Testimonial>
        testimonials) {

  /** Hides what nobody released. */
  public BrowseMaterials {
    testimonials =
        testimonials.as(UnaryOperator.identity(), Testimonial::released, UnaryOperator.identity());
  }
}
