package org.mintatlas.graphql.download;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Describes tables for programs that read them.
 *
 * @see <a href="https://specs.frictionlessdata.io/tabular-data-package/">Tabular Data Package</a>
 */
final class DataPackage {
  private static final String KEY = "id";
  private static final String LIST =
      " Several values, in the order of the API, with ' | ' between them.";
  private static final String DESCRIPTION =
      "Regional networks for mathematics, informatics, natural sciences and technology in Germany,"
          + " what they offer, and the programmes, events, awards, bodies and surveys around them."
          + " Each file has the parameters of the filter of its list, as the API has them."
          + " An empty cell is unknown. Before a text that a spreadsheet would run as a formula"
          + " stands an apostrophe, and before one that begins with an apostrophe another one."
          + " (Regionale MINT-Netzwerke in Deutschland, ihre Angebote und was sie umgibt."
          + " Eine leere Zelle heißt unbekannt. Vor Text, den eine Tabellenkalkulation als Formel"
          + " ausführen würde, steht ein Apostroph, vor Text mit einem Apostroph am Anfang ein"
          + " weiterer.)";

  /** As docs/attributions.md tells them. */
  private static final List<Map<String, Object>> SOURCES =
      List.of(
          ordered(
              "title",
              "Districts: keys and names © Statistisches Bundesamt (Destatis), dl-de/by-2-0",
              "path",
              "https://www.govdata.de/dl-de/by-2-0"),
          ordered(
              "title",
              "Points of districts: GeoNames, CC BY 4.0, changed",
              "path",
              "https://www.geonames.org"),
          ordered(
              "title",
              "Everything else: own compilation, whose rows name their sources in the .jsonl"
                  + " files"));

  private DataPackage() {}

  /** Names and values in turn; every instance writes the same bytes. */
  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  static Map<String, Object> of(List<ListFiles.Table> tables) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("profile", "tabular-data-package");
    described.put("name", "mint-atlas");
    described.put("title", "MINT Atlas");
    described.put("description", DESCRIPTION);
    described.put("sources", SOURCES);
    described.put("resources", tables.stream().map(DataPackage::resource).toList());
    return described;
  }

  private static Map<String, Object> resource(ListFiles.Table table) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("profile", "tabular-data-resource");
    resource.put("name", table.list().name().toLowerCase(Locale.ROOT));
    resource.put("path", table.file());
    resource.put("description", table.list().description());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put(
        "dialect",
        ordered("delimiter", ",", "lineTerminator", "\r\n", "doubleQuote", true, "header", true));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", table.columns().stream().map(DataPackage::field).toList());
    schema.put("missingValues", List.of(""));
    if (table.columns().stream().anyMatch(column -> column.name().equals(KEY))) {
      schema.put("primaryKey", KEY);
    }
    resource.put("schema", schema);
    return resource;
  }

  private static Map<String, Object> field(Column column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    String scalar = column.type().getName();
    field.put("type", column.list() ? "string" : type(scalar));
    if (!column.list() && scalar.equals("Url")) {
      field.put("format", "uri");
    }
    field.put("description", column.description() + (column.list() ? LIST : ""));
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (column.required() && !column.list()) {
      constraints.put("required", true);
    }
    if (column.name().equals(KEY)) {
      constraints.put("unique", true);
    }
    if (!column.list() && column.type() instanceof GraphQLEnumType names) {
      constraints.put(
          "enum", names.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList());
    }
    if (!constraints.isEmpty()) {
      field.put("constraints", constraints);
    }
    return field;
  }

  private static String type(String scalar) {
    return switch (scalar) {
      case "Int" -> "integer";
      case "Float" -> "number";
      case "Boolean" -> "boolean";
      case "Date" -> "date";
      case "DateTime" -> "datetime";
      default -> "string";
    };
  }
}
