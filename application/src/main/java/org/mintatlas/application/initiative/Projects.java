package org.mintatlas.application.initiative;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SluggedStore;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;

/** All projects. */
public interface Projects
    extends SluggedStore<ProjectId, Project, ProjectScope, ProjectFilter, DirectoryOrder> {
  /** What holds among them. */
  Integrity<Project> INTEGRITY =
      Integrity.<Project>none()
          .refersTo(Referent.INITIATIVE, Project::initiative)
          .refersTo(Referent.DISTRICT, project -> project.place().district());

  /** By what they are counted: what they are themselves, and who offers them. */
  List<Facet<ProjectFilter, ?>> FACETS =
      Stream.<Facet<ProjectFilter, ?>>concat(
              Arrays.stream(ProjectFacet.values()), Arrays.stream(OfferedByFacet.values()))
          .toList();

  /**
   * Removes every project that has the citation among its sources.
   *
   * @return the identities of those that were removed
   */
  Set<ProjectId> removeBySource(Source source);

  /**
   * In which forms the initiatives of each of these regions offer something; one without any that
   * is known has no entry.
   *
   * @param regions their present or former slugs
   */
  default Map<Slug, Set<Format>> formats(Set<Slug> regions) {
    Map<Slug, Set<Format>> formats = new HashMap<>();
    regions.forEach(region -> {
      ProjectScope everywhere = new ProjectScope.Everywhere();
      ProjectFilter filter = ProjectFilter.ANY.toBuilder().regions(Set.of(region)).build();
      facetCounts(Set.of(everywhere), filter, Set.of(ProjectFacet.FORMAT))
          .values()
          .forEach(counted ->
              counted
                  .values()
                  .forEach(of ->
                      of.counts()
                          .keySet()
                          .forEach(code ->
                              formats
                                  .computeIfAbsent(region, none -> EnumSet.noneOf(Format.class))
                                  .add(Format.valueOf(code)))));
    });
    return formats;
  }
}
