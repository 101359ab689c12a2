package org.mintatlas.persistence.network;

import org.mintatlas.application.network.MembershipsContract;
import org.mintatlas.persistence.PostgresAtlas;

class JpaMembershipsIT extends PostgresAtlas implements MembershipsContract {}
