package org.mintatlas.persistence.geography;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.geography.Postcodes;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.geography.Postcode;
import org.mintatlas.persistence.statement.Statements;
import org.mintatlas.persistence.values.ResultRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Postcodes in the database: reference data, written many at once. */
class JdbcPostcodes implements Postcodes {
  private final Statements jdbc;
  private final TransactionTemplate transactions;

  JdbcPostcodes(Statements jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.transactions = new TransactionTemplate(transactions);
  }

  @Override
  public void saveAll(Collection<Postcode> postcodes) {
    Map<String, Postcode> latest = new LinkedHashMap<>();
    postcodes.forEach(postcode -> latest.put(postcode.code().value(), postcode));
    transactions.executeWithoutResult(status -> replace(latest));
  }

  private void replace(Map<String, Postcode> postcodes) {
    String[] codes = postcodes.keySet().toArray(String[]::new);
    jdbc.sql("delete from postcode where code = any(:codes)").param("codes", codes).update();
    jdbc.sql("insert into postcode (code) select unnest(:codes::text[])")
        .param("codes", codes)
        .update();
    AreaColumns columns = new AreaColumns();
    postcodes.forEach((code, postcode) -> columns.add(code, postcode.areas()));
    columns
        .bind(
            jdbc.sql(
                """
                insert into postcode_district (
                  code, position, district_key, place, latitude, longitude)
                select * from unnest(
                  :codes::text[], :positions::smallint[], :districts::text[], :places::text[],
                  :latitudes::float8[], :longitudes::float8[])
                """))
        .update();
  }

  /** The areas of many postcodes, column by column: one statement for all. */
  private static final class AreaColumns {
    private final List<String> codes = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();
    private final List<String> districts = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<Double> latitudes = new ArrayList<>();
    private final List<Double> longitudes = new ArrayList<>();

    void add(String code, List<Postcode.Area> areas) {
      for (Postcode.Area area : areas) {
        codes.add(code);
        positions.add(areas.indexOf(area));
        districts.add(area.district().value());
        places.add(area.place());
        latitudes.add(area.point().lat());
        longitudes.add(area.point().lon());
      }
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
      return statement
          .param("codes", codes.toArray(String[]::new))
          .param("positions", positions.toArray(Integer[]::new))
          .param("districts", districts.toArray(String[]::new))
          .param("places", places.toArray(String[]::new))
          .param("latitudes", latitudes.toArray(Double[]::new))
          .param("longitudes", longitudes.toArray(Double[]::new));
    }
  }

  @Override
  public Map<PostalCode, Postcode> byCodes(Set<PostalCode> codes) {
    Map<PostalCode, List<Postcode.Area>> areas = new HashMap<>();
    jdbc.sql(
            """
            select code, district_key, place, latitude, longitude
            from postcode_district
            where code = any(:codes)
            order by code, position
            """)
        .param("codes", codes.stream().map(PostalCode::value).toArray(String[]::new))
        .query(row -> {
          ResultRow read = new ResultRow(row);
          areas
              .computeIfAbsent(new PostalCode(read.text("code")), code -> new ArrayList<>())
              .add(
                  new Postcode.Area(
                      new DistrictKey(read.text("district_key")),
                      read.text("place"),
                      read.point()));
        });
    Map<PostalCode, Postcode> found = new HashMap<>();
    areas.forEach((code, parts) -> found.put(code, new Postcode(code, parts)));
    return found;
  }

  @Override
  public long count() {
    return jdbc.sql("select count(*) from postcode").query(Long.class).single();
  }
}
