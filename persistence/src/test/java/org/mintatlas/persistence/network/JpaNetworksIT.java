package org.mintatlas.persistence.network;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.network.NetworksContract;

class JpaNetworksIT extends PostgresAtlas implements NetworksContract {}
