package org.mintatlas.graphql.qualification;

import java.util.List;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.qualification.BrowseMaterials;
import org.mintatlas.application.qualification.MaterialFilter;
import org.mintatlas.application.qualification.MaterialScope;
import org.mintatlas.application.qualification.TestimonialFilter;
import org.mintatlas.application.qualification.TestimonialOrder;
import org.mintatlas.application.qualification.TestimonialScope;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.MaterialId;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.domain.qualification.TestimonialId;
import org.mintatlas.graphql.node.Lookup;
import org.mintatlas.graphql.node.NodeSource;
import org.mintatlas.graphql.node.NodeSources;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.CursorCodec;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/** How materials and testimonials are read. */
@Component
public final class MaterialLoaders implements NodeSources {
  private final Lists<MaterialScope, MaterialFilter, NameOrder, Material> lists;
  private final Lists<TestimonialScope, TestimonialFilter, TestimonialOrder, Testimonial>
      testimonialLists;
  private final Lookup<MaterialId, Material> materials;
  private final Lookup<TestimonialId, Testimonial> testimonials;

  MaterialLoaders(BrowseMaterials browse, CursorCodec cursors, BatchLoaderRegistry loaders) {
    lists = new Lists<>("materials", NameOrder.NAME, browse.lists(), cursors, loaders);
    testimonialLists =
        new Lists<>(
            "testimonials",
            TestimonialOrder.RELEASED_DESC,
            browse.testimonialLists(),
            cursors,
            loaders);
    materials = new Lookup<>("material", loaders, browse::byIds);
    testimonials = new Lookup<>("testimonial", loaders, browse::testimonialsByIds);
  }

  /** The lists of materials. */
  public Lists<MaterialScope, MaterialFilter, NameOrder, Material> lists() {
    return lists;
  }

  /** The lists of testimonials. */
  public Lists<TestimonialScope, TestimonialFilter, TestimonialOrder, Testimonial>
      testimonialLists() {
    return testimonialLists;
  }

  @Override
  public List<NodeSource> nodes() {
    return List.of(
        new NodeSource(
            NodeType.MATERIAL,
            (id, environment) -> materials.load(new MaterialId(id.uuid()), environment)),
        new NodeSource(
            NodeType.TESTIMONIAL,
            (id, environment) -> testimonials.load(new TestimonialId(id.uuid()), environment)));
  }
}
