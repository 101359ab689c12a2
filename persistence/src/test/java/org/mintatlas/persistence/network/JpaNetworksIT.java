package org.mintatlas.persistence.network;

import org.mintatlas.application.network.NetworksContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaNetworksIT extends PostgresAtlas implements NetworksContract {}
