package org.mintatlas.web.download;

import org.mintatlas.web.running.RunningAtlas;

/** From a database. */
@RunningAtlas
class GeoJsonIT extends GeoJson {}
