package org.mintatlas.graphql.region;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.region.FindWhiteSpots;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Today;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The white spots. */
@Controller
final class WhiteSpotsController {
  private final FindWhiteSpots whiteSpots;
  private final Today today;

  WhiteSpotsController(FindWhiteSpots whiteSpots, Today today) {
    this.whiteSpots = whiteSpots;
    this.today = today;
  }

  @QueryMapping
  WhiteSpotsAnswer whiteSpots(
      @Argument @Nullable FederalState state,
      @Argument @Nullable LocalDate on,
      @Argument @Nullable List<RegionKind> kinds) {
    LocalDate day = today.or(on);
    return new WhiteSpotsAnswer(
        state, day, whiteSpots.find(state, day, Arguments.set("kinds", kinds, RegionKind.class)));
  }
}
