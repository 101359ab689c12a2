package org.mintatlas.application.qualification;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.MaterialId;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.qualification.TestimonialId;

/** Use case: somebody looks at what a programme gives and at what people say of it. */
public class BrowseMaterials {
  private final Materials materials;
  private final Testimonials testimonials;

  /** Reads from these collections. */
  public BrowseMaterials(Materials materials, Testimonials testimonials) {
    this.materials = materials;
    this.testimonials = testimonials;
  }

  /** The lists of materials. */
  public Paged<MaterialScope, MaterialFilter, NameOrder, Material> lists() {
    return materials;
  }

  /** The lists of testimonials: only what was released. */
  public Paged<TestimonialScope, TestimonialFilter, TestimonialOrder, Testimonial>
      testimonialLists() {
    return testimonials;
  }

  /** The materials with these identities; an unknown one has no entry. */
  public Map<MaterialId, Material> byIds(Set<MaterialId> ids) {
    return materials.byIds(ids);
  }

  /** The testimonials with these identities; one that is unknown or not released has no entry. */
  public Map<TestimonialId, Testimonial> testimonialsByIds(Set<TestimonialId> ids) {
    Map<TestimonialId, Testimonial> released = new HashMap<>(testimonials.byIds(ids));
    released.values().removeIf(testimonial -> !testimonial.released());
    return released;
  }
}
