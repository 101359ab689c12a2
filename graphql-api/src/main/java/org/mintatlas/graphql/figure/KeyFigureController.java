package org.mintatlas.graphql.figure;

import graphql.GraphQLContext;
import java.text.NumberFormat;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Figure;
import org.mintatlas.domain.shared.KeyFigure;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Unit;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.graphql.label.Labels;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The parts of a key figure. */
@Controller
@SchemaMapping(typeName = "KeyFigure")
final class KeyFigureController {

  @SchemaMapping
  double value(KeyFigure figure) {
    return figure.figure().value().doubleValue();
  }

  @SchemaMapping
  Figure.Qualifier qualifier(KeyFigure figure) {
    return figure.figure().qualifier();
  }

  @SchemaMapping
  Unit unit(KeyFigure figure) {
    return figure.figure().unit();
  }

  @SchemaMapping
  @Nullable String note(
      KeyFigure figure, @Argument @Nullable Language lang, GraphQLContext context) {
    Wording note = figure.figure().note();
    return note == null ? null : ApiRequest.of(context).language(lang).of(note);
  }

  @SchemaMapping
  String text(KeyFigure figure, @Argument @Nullable Language lang, GraphQLContext context) {
    Language language = ApiRequest.of(context).language(lang);
    NumberFormat numbers = NumberFormat.getInstance(language.locale());
    numbers.setMaximumFractionDigits(6);
    String number = numbers.format(figure.figure().value());
    Figure.Qualifier qualifier = figure.figure().qualifier();
    return qualifier == Figure.Qualifier.EXACT
        ? number
        : Labels.in(language).of("FigureQualifier", qualifier.name()) + " " + number;
  }

  @SchemaMapping
  @Nullable PartialDate asOf(KeyFigure figure) {
    return figure.figure().asOf();
  }

  @SchemaMapping
  Source source(KeyFigure figure) {
    return figure.figure().source();
  }
}
