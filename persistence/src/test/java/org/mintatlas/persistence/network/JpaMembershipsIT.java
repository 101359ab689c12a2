package org.mintatlas.persistence.network;

import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.network.MembershipsContract;

class JpaMembershipsIT extends PostgresAtlas implements MembershipsContract {}
