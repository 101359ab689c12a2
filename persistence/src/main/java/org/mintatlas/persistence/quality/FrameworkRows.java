package org.mintatlas.persistence.quality;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mintatlas.domain.quality.CriterionKind;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.quality.MainCriterion;
import org.mintatlas.domain.quality.Rating;
import org.mintatlas.domain.quality.SubCriterion;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.ResultRow;

/** Editions of frameworks from rows; each column of their parts comes as an array. */
final class FrameworkRows {
  static final Rows<FrameworkEdition> EDITIONS =
      Rows.of(
          FrameworkEditionEntity.class,
          "e",
          FrameworkEditionEntity.Conversion.class,
          parts("rating", "value", "value::text", "label_de", "label_en")
              + parts("main_criterion", "kind", "kind::text", "name_de", "name_en")
              + parts(
                  "sub_criterion",
                  "position",
                  "code::text",
                  "kind::text",
                  "name_de",
                  "name_en",
                  "question_de",
                  "question_en"),
          (entity, row) -> {
            entity.scale = scale(row);
            entity.criteria = criteria(row);
          });

  private FrameworkRows() {}

  private static String parts(String what, String order, String... columns) {
    StringBuilder sql = new StringBuilder();
    for (String column : columns) {
      sql.append(
              String.format(
                  Locale.ROOT,
                  ", array(select p.%2$s from framework_%1$s p where p.framework_edition_id = e.id",
                  what,
                  column))
          .append(
              String.format(
                  Locale.ROOT,
                  " order by p.%s) as %s_%s",
                  order,
                  what,
                  column.replace("::text", "")));
    }
    return sql.toString();
  }

  private static List<Rating> scale(ResultRow row) throws SQLException {
    List<String> values = row.texts("rating_value");
    List<Wording> labels = row.wordings("rating_label");
    List<Rating> scale = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      scale.add(new Rating(Integer.parseInt(values.get(i)), labels.get(i)));
    }
    return scale;
  }

  /** The kinds sort as they stand in the enum; the parts have their own order. */
  private static List<MainCriterion> criteria(ResultRow row) throws SQLException {
    List<String> kinds = row.texts("main_criterion_kind");
    List<Wording> names = row.wordings("main_criterion_name");
    List<MainCriterion> criteria = new ArrayList<>(kinds.size());
    for (int i = 0; i < kinds.size(); i++) {
      String kind = kinds.get(i);
      criteria.add(new MainCriterion(CriterionKind.valueOf(kind), names.get(i), under(kind, row)));
    }
    return criteria;
  }

  private static List<SubCriterion> under(String kind, ResultRow row) throws SQLException {
    List<String> kinds = row.texts("sub_criterion_kind");
    List<String> codes = row.texts("sub_criterion_code");
    List<Wording> names = row.wordings("sub_criterion_name");
    List<Wording> questions = row.wordings("sub_criterion_question");
    List<SubCriterion> parts = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i).equals(kind)) {
        parts.add(new SubCriterion(new Slug(codes.get(i)), names.get(i), questions.get(i)));
      }
    }
    return parts;
  }
}
