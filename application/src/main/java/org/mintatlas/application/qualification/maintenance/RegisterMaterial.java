package org.mintatlas.application.qualification.maintenance;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.qualification.Materials;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.MaterialId;
import org.mintatlas.domain.qualification.MaterialKind;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.WebAddress;

/** Use case: the programme team takes up a material of a programme. */
public record RegisterMaterial(Materials materials)
    implements CreatingHandler<RegisterMaterial.Command, Material, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param programme the programme, by its identity
   * @param name the title of the material, up to 200 characters
   * @param kind the kind of material that it is
   * @param language the code of its language, such as `de`
   * @param website the address at which it can be had; null when unknown
   */
  public record Command(
      ProgrammeId programme,
      String name,
      MaterialKind kind,
      String language,
      @Nullable WebAddress website) {
    public Command {
      Require.given("programme", programme, "name", name, "kind", kind, "language", language);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules().text("name", Material.TITLE_LENGTH).language("language");
  }

  @Override
  public CommandOutcome<Material, Never> handle(Command command, UnitOfWork work) {
    return work.created(
        materials,
        Material.builder(
                work.id(MaterialId::new),
                command.programme(),
                command.name(),
                command.kind(),
                command.language())
            .link(command.website())
            .build());
  }

  @Override
  public Optional<Material> again(UUID id) {
    return materials.byId(new MaterialId(id));
  }
}
