package org.mintatlas.graphql.review;

import static java.util.Objects.requireNonNull;

import graphql.schema.DataFetchingEnvironment;
import org.mintatlas.application.review.ReviewedYear;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.argument.Today;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The years in review. */
@Controller
final class YearInReviewController {
  private final Binding<ReviewedYear> asked;

  YearInReviewController(Today today, Bindings bindings) {
    asked = bindings.ofField("Query", "yearInReview", arguments -> reviewed(arguments, today));
  }

  @QueryMapping
  ReviewedYear yearInReview(DataFetchingEnvironment environment) {
    return asked.of(environment);
  }

  private static ReviewedYear reviewed(Arguments arguments, Today today) {
    int year = requireNonNull(arguments.value("year", Integer.class));
    return arguments.check("year", () -> new ReviewedYear(year, today.or(null)));
  }
}
