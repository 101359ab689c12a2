package org.mintatlas.graphql.download;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All lists as tables ({@code .csv}) and as objects ({@code .jsonl}), and what describes them. */
public final class ListFiles {
  private final Map<String, ListFile> files = new HashMap<>();
  private final List<Table> tables = new ArrayList<>();

  /**
   * A list as a table.
   *
   * @param file the name of its file
   */
  record Table(String file, RootList list, List<Column> columns) {}

  /** Those of all lists. */
  public ListFiles(RootLists lists) {
    for (RootList list : lists.all()) {
      RowShape shape = new RowShape(list.element(), list.nodes());
      List<Column> columns = List.copyOf(shape.columns());
      add(list.name() + ".csv", list.query(shape.ofTable()), new CsvFormat(columns));
      add(list.name() + ".jsonl", list.query(shape.ofObjects()), new JsonLinesFormat());
      tables.add(new Table(list.name() + ".csv", list, columns));
    }
  }

  private void add(String name, ListQuery query, RowFormat format) {
    files.put(name, new ListFile(name, query, language -> format));
  }

  /** The file with a name; empty when there is none. */
  public Optional<ListFile> named(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /**
   * What describes all tables, as a Tabular Data Package; but those that are there only for who
   * asks for something, such as a text.
   */
  public Map<String, Object> dataPackage() {
    return DataPackage.of(whole());
  }

  private List<Table> whole() {
    return tables.stream().filter(table -> !table.list().parameters().mustBeGiven()).toList();
  }

  /** What tells catalogues of open data of them, as linked data of DCAT-AP.de. */
  public Map<String, Object> catalogue() {
    return OpenDataEntry.of(whole());
  }

  /** What describes one table; empty when there is none with this name. */
  public Optional<Map<String, Object>> dataPackage(String list) {
    return tables.stream()
        .filter(table -> table.list().name().equals(list))
        .findFirst()
        .map(table -> DataPackage.of(List.of(table)));
  }
}
