package org.mintatlas.graphql.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mintatlas.graphql.argument.Today;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The picture of the whole. */
@Controller
record StatisticsController(Today today) {

  @QueryMapping
  StatisticsAnswer statistics(@Argument @Nullable LocalDate on) {
    return new StatisticsAnswer(today.asOf(on));
  }
}
