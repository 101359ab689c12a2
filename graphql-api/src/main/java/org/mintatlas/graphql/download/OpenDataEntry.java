package org.mintatlas.graphql.download;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The entry for catalogues of open data, such as those of states and cities: one set of data with
 * all its files. Only what is known stands in it: neither who publishes what runs here nor a
 * licence for the whole, as nobody has stated one.
 *
 * @see <a href="https://www.dcat-ap.de/def/dcatde/3.0/spec/">DCAT-AP.de 3.0</a>
 */
final class OpenDataEntry {
  private static final String EU = "http://publications.europa.eu/resource/authority/";
  private static final String IANA = "https://www.iana.org/assignments/media-types/";
  private static final String TITLE = "MINT Atlas";
  private static final String GERMAN =
      "Regionale MINT-Netzwerke in Deutschland, die Kreise, die sie abdecken, ihre Angebote, und"
          + " Programme, Veranstaltungen, Preise, Gremien und Umfragen um sie herum.";
  private static final String ENGLISH =
      "Regional networks for mathematics, informatics, natural sciences and technology in Germany,"
          + " the districts that they cover, what they offer, and programmes, events, awards,"
          + " bodies and surveys around them.";

  private OpenDataEntry() {}

  static Map<String, Object> of(List<ListFiles.Table> tables) {
    List<Map<String, Object>> files = new ArrayList<>();
    for (ListFiles.Table table : tables) {
      String list = table.list().name();
      String description = table.list().description();
      files.add(file("/download/" + list + ".csv", description, "CSV", "text/csv"));
      // JSON Lines has no registered media type.
      files.add(file("/download/" + list + ".jsonl", description, "JSON", ""));
    }
    files.add(file("/calendar/events.ics", "All events as a calendar.", "ICS", "text/calendar"));
    files.add(
        file(
            "/geojson/districts",
            "The map of the white spots: how far each district is covered.",
            "GEOJSON",
            "application/geo+json"));
    Map<String, Object> data = node("Dataset", "#dataset");
    data.put("dct:title", TITLE);
    data.put("dct:description", inBoth(GERMAN, ENGLISH));
    data.put("dcat:theme", List.of(id(EU + "data-theme/EDUC")));
    data.put("dct:language", List.of(id(EU + "language/DEU"), id(EU + "language/ENG")));
    data.put("dct:spatial", id(EU + "country/DEU"));
    data.put(
        "dcatde:politicalGeocodingLevelURI",
        id("http://dcat-ap.de/def/politicalGeocoding/Level/federal"));
    data.put("dcat:keyword", inBoth("MINT-Bildung", "STEM education"));
    data.put("dcat:distribution", files);
    Map<String, Object> api = node("DataService", "#api");
    api.put("dct:title", TITLE + " GraphQL");
    api.put("dcat:endpointURL", id("/graphql"));
    api.put("dcat:endpointDescription", id("/graphql/schema.graphqls"));
    api.put("dcat:servesDataset", id("#dataset"));
    Map<String, Object> catalogue = new LinkedHashMap<>();
    catalogue.put("@context", context());
    catalogue.putAll(node("Catalog", ""));
    catalogue.put("dct:title", TITLE);
    catalogue.put("dct:description", inBoth(GERMAN, ENGLISH));
    catalogue.put("dcat:dataset", data);
    catalogue.put("dcat:service", api);
    return catalogue;
  }

  private static Map<String, Object> context() {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("dcat", "http://www.w3.org/ns/dcat#");
    context.put("dct", "http://purl.org/dc/terms/");
    context.put("dcatde", "http://dcat-ap.de/def/dcatde/");
    return context;
  }

  private static Map<String, Object> file(
      String path, String description, String format, String mediaType) {
    Map<String, Object> file = node("Distribution", path);
    file.put("dct:title", path.substring(path.lastIndexOf('/') + 1));
    file.put("dct:description", description);
    file.put("dcat:accessURL", id(path));
    file.put("dcat:downloadURL", id(path));
    file.put("dct:format", id(EU + "file-type/" + format));
    if (!mediaType.isEmpty()) {
      file.put("dcat:mediaType", id(IANA + mediaType));
    }
    return file;
  }

  private static Map<String, Object> node(String type, String id) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("@id", id);
    node.put("@type", "dcat:" + type);
    return node;
  }

  private static Map<String, Object> id(String address) {
    return Map.of("@id", address);
  }

  private static List<Map<String, Object>> inBoth(String german, String english) {
    return List.of(told(german, "de"), told(english, "en"));
  }

  private static Map<String, Object> told(String text, String language) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("@value", text);
    told.put("@language", language);
    return told;
  }
}
