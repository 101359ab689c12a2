package org.mintatlas.graphql.node;

import java.util.Optional;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.Postcode;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.region.RegionProfile;

/**
 * The types of the schema that are nodes. The number of each is part of every identity that was
 * ever given: it never changes, and none is used again.
 */
public enum NodeType {
  /** A federal state, by its code. */
  FEDERAL_STATE(1, "FederalState", FederalState.class, false),
  /** A district, by its key. */
  DISTRICT(2, "District", District.class, false),
  /** A postcode, by its digits. */
  POSTCODE(3, "Postcode", Postcode.class, false),
  /** An organisation. */
  ORGANISATION(4, "Organisation", Organisation.class, true),
  /** A region. */
  REGION(5, "Region", RegionProfile.class, true),
  /** A network. */
  NETWORK(6, "Network", Network.class, true),
  /** A membership. */
  MEMBERSHIP(7, "Membership", Membership.class, true),
  /** An initiative. */
  INITIATIVE(8, "Initiative", Initiative.class, true),
  /** A project. */
  PROJECT(9, "Project", Project.class, true);

  private final byte number;
  private final String schemaType;
  private final Class<?> javaType;
  private final boolean uuid;

  NodeType(int number, String schemaType, Class<?> javaType, boolean uuid) {
    this.number = (byte) number;
    this.schemaType = schemaType;
    this.javaType = javaType;
    this.uuid = uuid;
  }

  /** The name of the type in the schema. */
  public String schemaType() {
    return schemaType;
  }

  /** The type of the Java objects that are shown as this type. */
  public Class<?> javaType() {
    return javaType;
  }

  /** The type as which a Java object is shown; empty when it is no node. */
  public static Optional<NodeType> ofObject(Object object) {
    for (NodeType type : values()) {
      if (type.javaType.isInstance(object)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  static Optional<NodeType> ofNumber(byte number) {
    for (NodeType type : values()) {
      if (type.number == number) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  byte number() {
    return number;
  }

  /** Whether the things of this type are known by a UUID; else it is a key of ASCII characters. */
  boolean uuid() {
    return uuid;
  }
}
