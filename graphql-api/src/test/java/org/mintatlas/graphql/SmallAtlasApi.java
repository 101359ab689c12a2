package org.mintatlas.graphql;

/** What tests of the API share that ask it about the small atlas. */
public abstract class SmallAtlasApi {
  protected final ApiInMemory api = new ApiInMemory();
  protected final SmallAtlas facts = new SmallAtlas(api.atlas);
}
