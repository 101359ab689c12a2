package org.mintatlas.persistence.network;

import jakarta.persistence.Entity;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.network.NetworkScope;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.storing.SourcedEntity;
import org.mintatlas.persistence.values.ValueMapper;

/** A network as a row. */
@Entity(name = "network")
class NetworkEntity extends SourcedEntity {
  static final Rows<Network> ROWS = Rows.of(NetworkEntity.class, "n", Conversion.class).repeated();

  public String slug;
  public String name;
  @ByName public NetworkScope scope;
  @ByName public Set<FederalState> states;
  @EmbeddedColumnNaming public @Nullable Reference coordinator;
  @EmbeddedColumnNaming public @Nullable Reference coordinatingRegion;
  public @Nullable String website;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Network, NetworkEntity> {}
}
