package org.mintatlas.persistence.values;

import com.google.errorprone.annotations.CompileTimeConstant;
import org.mintatlas.persistence.statement.Sql;

/** When a region came onto the national list, where its date is unknown, in SQL. */
public final class FirstListing {
  private FirstListing() {}

  /**
   * The condition that the listing of {@code region r} has no date and may have been in a year.
   *
   * @param year the SQL of the year, an integer
   */
  public static Sql possiblyIn(@CompileTimeConstant String year) {
    return Sql.of(
        """
        (r.listed is null and exists (
          select from region_standing s
          join region_lifecycle l on l.region_id = s.region_id and l.position = 0
          where s.region_id = r.id and s.position = 0 and l.state = 'LISTED'
            and s.first_day <= make_date(%1$s, 12, 31)
            and case when s.standing = 'UNKNOWN'
              then s.last_day >= make_date(%1$s, 1, 1) - 1
              else s.first_day >= make_date(%1$s, 1, 1) end))\
        """,
        Sql.of(year));
  }
}
