package org.mintatlas.application.qualification.maintenance;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.qualification.Materials;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.MaterialId;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Wording;

/** Use case: the programme team changes what is said of a material. */
public record EditMaterial(Materials materials)
    implements CommandHandler<EditMaterial.Command, Material, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param material the material, by its identity
   * @param expectedVersion the version that the caller had read
   * @param name the title of the material, up to 200 characters
   * @param edition the edition of the material, up to 60 characters
   * @param audience the people whom the material is for
   * @param website the address at which it can be read
   */
  public record Command(
      MaterialId material,
      long expectedVersion,
      Edit<String> name,
      Edit<String> edition,
      Edit<Wording> audience,
      Edit<WebAddress> website) {
    public Command {
      Require.given("material", material);
      Require.given("name", name, "edition", edition, "audience", audience, "website", website);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules()
        .text("name", Material.TITLE_LENGTH)
        .optionalText("edition", Material.EDITION_LENGTH);
  }

  @Override
  public CommandOutcome<Material, Never> handle(Command command, UnitOfWork work) {
    return work.change(
        materials,
        command.material(),
        command.expectedVersion(),
        material ->
            material.toBuilder()
                .title(command.name().always(material.title()))
                .edition(command.edition().from(material.edition()))
                .audience(command.audience().from(material.audience()))
                .link(command.website().from(material.link()))
                .build());
  }
}
