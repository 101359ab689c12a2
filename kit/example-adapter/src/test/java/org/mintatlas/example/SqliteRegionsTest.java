package org.mintatlas.example;

import org.mintatlas.testkit.region.RegionsContract;

class SqliteRegionsTest extends SqliteAtlas implements RegionsContract {}
