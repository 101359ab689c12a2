package org.mintatlas.application.dataset;

import java.util.HashMap;
import java.util.Map;

/** A dataset of a few rows in every file, to change one cell at a time. */
final class SmallDataset {
  private final Map<String, String> files = new HashMap<>();

  SmallDataset() {
    files.put(
        "states.csv",
        """
        iso,ags2,name_de,name_en,capital,lat,lon,nuts1
        DE-NW,05,Nordrhein-Westfalen,North Rhine-Westphalia,Düsseldorf,51.22,6.78,DEA
        """);
    files.put(
        "districts.csv",
        """
        ags,name,official_name,kind,state,nuts3,lat,lon
        05315,Köln,"Köln, Stadt",KREISFREIE_STADT,DE-NW,DEA23,50.94,6.96
        05382,Rhein-Sieg-Kreis,Rhein-Sieg-Kreis,KREIS,DE-NW,DEA2C,50.80,7.20
        """);
    files.put(
        "district_changes.csv",
        """
        valid_from,old_ags,old_name,new_ags,new_name,kind
        2009-10-21,05313,Aachen (alt),05315,Köln,MERGED
        """);
    files.put(
        "postcodes.csv",
        """
        plz,ags,main,place,lat,lon
        50667,05315,1,Köln,50.939,6.955
        51143,05382,0,Porz,50.88,7.05
        51143,05315,1,Köln,50.88,7.06
        """);
    files.put(
        "regions.csv",
        """
        slug,name,kinds,state,seat,carrier,website,founded,listed,ended,pilot_region,source
        zdi-koeln,zdi-Zentrum Köln,ZDI_NETWORK,DE-NW,Köln,Stadt Köln; Verein Eins,https://example.org,2010,2024,,true,First page | Second page
        rhein-mint,RheinMINT,MINT_REGION;MINT_CLUSTER,DE-NW,,Stadt Köln,,,,2021,false,Third page
        """);
    files.put(
        "region_coverage.csv",
        """
        region_slug,ags
        zdi-koeln,05315
        zdi-koeln,05382
        """);
    files.put(
        "initiatives.csv",
        """
        slug,name,kind,organisation,region_slug,city,state,website,source
        labor-eins,Labor Eins,SCHUELERLABOR,Verein Eins,zdi-koeln,Köln,DE-NW,,Third page
        """);
    files.put(
        "networks.csv",
        """
        slug,name,scope,states,coordinator,website,source
        community,Community,NATIONAL,,Stiftung Zwei,,First page
        """);
    files.put(
        "network_members.csv",
        """
        network_slug,region_slug
        community,zdi-koeln
        """);
  }

  SmallDataset with(String file, String text) {
    files.put(file, text);
    return this;
  }

  SmallDataset replacing(String file, String part, String by) {
    String text = files.get(file);
    if (!text.contains(part)) {
      throw new IllegalArgumentException(file + " has no '" + part + "'");
    }
    return with(file, text.replace(part, by));
  }

  SmallDataset without(String file) {
    files.remove(file);
    return this;
  }

  Dataset dataset() {
    return new Dataset(files);
  }
}
