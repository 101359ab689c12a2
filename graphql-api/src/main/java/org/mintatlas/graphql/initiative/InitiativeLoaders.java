package org.mintatlas.graphql.initiative;

import java.time.LocalDate;
import java.util.Set;
import org.mintatlas.application.initiative.BrowseInitiatives;
import org.mintatlas.application.initiative.InitiativeFilter;
import org.mintatlas.application.initiative.InitiativeScope;
import org.mintatlas.application.initiative.ProjectFilter;
import org.mintatlas.application.initiative.ProjectScope;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.argument.Components;
import org.mintatlas.graphql.field.Loading;
import org.mintatlas.graphql.geography.GeographyLoaders;
import org.mintatlas.graphql.load.Loader;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.paging.Lists;
import org.springframework.stereotype.Component;

/** How initiatives and projects are read. */
@Component
public final class InitiativeLoaders {
  /** A project as an offer, wherever it is, whatever it is called and whoever offers it. */
  private static final Components<ProjectFilter> OFFER =
      Components.of("OfferFilter", ProjectFilter.class)
          .without("states", ProjectFilter.ANY.states())
          .without("districts", ProjectFilter.ANY.districts())
          .without("initiativeKinds", ProjectFilter.ANY.initiativeKinds())
          .without("organisations", ProjectFilter.ANY.organisations())
          .without("regions", ProjectFilter.ANY.regions())
          .without("nameContains", ProjectFilter.ANY.nameContains())
          .without("assuredBefore", ProjectFilter.ANY.assuredBefore())
          .without("near", ProjectFilter.ANY.near())
          .without("within", ProjectFilter.ANY.within())
          .without("text", ProjectFilter.ANY.text())
          .without("picked", ProjectFilter.ANY.picked());

  /** As those who keep them see them; {@link InitiativeFields} shows others less. */
  private static final Contact.Visibility WIDEST = Contact.Visibility.HIDDEN;

  final Lists<InitiativeScope, InitiativeFilter, DirectoryOrder, Initiative> lists;
  final Lists<ProjectScope, ProjectFilter, DirectoryOrder, Project> projectLists;
  public final Loader<InitiativeId, Initiative> initiatives;

  InitiativeLoaders(BrowseInitiatives browse, GeographyLoaders geography, Loading loading) {
    lists =
        loading.lists(
            "initiatives",
            DirectoryOrder.NAME,
            browse.initiatives(WIDEST),
            geography.placed(Components.of(InitiativeFilter.class)).nested("offers", OFFER));
    projectLists =
        loading.lists(
            "projects",
            DirectoryOrder.NAME,
            browse.projects(),
            geography.placed(Components.of(ProjectFilter.class)));
    initiatives =
        loading.nodes(
            NodeType.INITIATIVE,
            "initiative",
            InitiativeId::new,
            browse.initiatives(WIDEST)::byIds);
    loading.nodes(NodeType.PROJECT, "project", ProjectId::new, browse.projects()::byIds);
  }

  /**
   * Those of some regions that no source assures for a day or a later one.
   *
   * @param regions the regions, by their slugs; without any there are none
   * @param owner whose regions they are
   */
  public Connection<Initiative> unassured(
      Set<Slug> regions, LocalDate day, Object owner, Asked asked) {
    return lists.under(
        regions.isEmpty() ? new InitiativeScope.Among(Set.of()) : new InitiativeScope.Everywhere(),
        lists.filter(asked).toBuilder().regions(regions).assuredBefore(day).build(),
        owner,
        asked);
  }

  /**
   * The initiatives to which a fact refers.
   *
   * @param owner whose fact it is
   */
  public Connection<Initiative> among(Set<InitiativeId> facts, Object owner, Asked asked) {
    return lists.under(new InitiativeScope.Among(facts), lists.filter(asked), owner, asked);
  }
}
