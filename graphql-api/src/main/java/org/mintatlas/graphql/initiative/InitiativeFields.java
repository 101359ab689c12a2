package org.mintatlas.graphql.initiative;

import java.util.List;
import org.mintatlas.application.account.IdentifyActor.Self;
import org.mintatlas.application.initiative.InitiativeKeepers;
import org.mintatlas.application.initiative.InitiativeScope;
import org.mintatlas.application.initiative.ProjectScope;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.initiative.Cost;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.graphql.account.Actors;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.organisation.OrganisationLoaders;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.stereotype.Component;

/** The fields of initiatives and projects, and theirs under others. */
@Component
record InitiativeFields(
    InitiativeLoaders initiatives,
    OrganisationLoaders organisations,
    RegionLoaders regions,
    Actors actors)
    implements FeatureFields {

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.ofQuery()
            .catalogue(
                "initiative", "initiatives", new InitiativeScope.Everywhere(), initiatives.lists)
            .catalogue(
                "project", "projects", new ProjectScope.Everywhere(), initiatives.projectLists),
        Fields.of("Viewer", Self.class).many("teams", Self::teams, initiatives.initiatives),
        Fields.of(Initiative.class)
            .value("outdated", (initiative, asked) -> initiative.outdatedOn(asked.on()))
            .value("contact", this::contact)
            .one("organisation", Initiative::organisation, organisations.organisations)
            .page(
                "regions",
                (initiative, asked) -> regions.among(initiative.regions(), initiative.id(), asked))
            .page(
                "projects",
                initiative -> new ProjectScope.OfInitiative(initiative.id()),
                initiatives.projectLists),
        Fields.of(Project.class)
            .value("outdated", (project, asked) -> project.outdatedOn(asked.on()))
            .one("initiative", Project::initiative, initiatives.initiatives)
            .known("subjects", Project::subjects)
            .known("formats", Project::formats)
            .known("educationStages", Project::educationStages)
            .known("targetGroups", Project::targetGroups)
            .known("languages", Project::languages),
        Fields.of(Cost.class)
            .value("free", cost -> cost instanceof Cost.Free)
            .value("amountEuro", cost -> cost instanceof Cost.Paid paid ? paid.amount() : null),
        Fields.of(FederalState.class)
            .page("initiatives", InitiativeScope.InState::new, initiatives.lists),
        Fields.of(District.class)
            .page(
                "initiatives",
                district -> new InitiativeScope.InDistrict(district.key()),
                initiatives.lists),
        Fields.of(Organisation.class)
            .page(
                "initiatives",
                organisation -> new InitiativeScope.OfOrganisation(organisation.id()),
                initiatives.lists),
        Fields.of("Region", RegionProfile.class)
            .page(
                "initiatives",
                region -> new InitiativeScope.InRegion(region.id()),
                initiatives.lists));
  }

  private Contact contact(Initiative initiative, Asked asked) {
    return initiative
        .contact()
        .seenBy(InitiativeKeepers.circle(actors.of(asked.request()), initiative));
  }
}
