package org.mintatlas.web.download;

import org.mintatlas.web.MintAtlasApplication;
import org.springframework.boot.test.context.SpringBootTest;

/** Without any database: the same maps. */
@SpringBootTest(
    classes = MintAtlasApplication.class,
    properties = {"mintatlas.store=memory", "mintatlas.shutdown.drain=0s"},
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GeoJsonInMemoryIT extends GeoJson {}
