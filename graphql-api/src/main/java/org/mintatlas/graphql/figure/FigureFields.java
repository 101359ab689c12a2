package org.mintatlas.graphql.figure;

import java.text.NumberFormat;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.AgeRange;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.label.Labels;
import org.mintatlas.graphql.request.Language;
import org.springframework.stereotype.Component;

/** The fields of what several features show: figures, ages, and how somebody is reached. */
@Component
final class FigureFields implements FeatureFields {

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.of(KeyFigure.class)
            .value("value", figure -> figure.figure().value().doubleValue())
            .value("qualifier", figure -> figure.figure().qualifier())
            .value("unit", figure -> figure.figure().unit())
            .value("note", figure -> figure.figure().note())
            .value("text", (figure, asked) -> text(figure.figure(), asked.language()))
            .value("asOf", figure -> figure.figure().asOf())
            .value("source", figure -> figure.figure().source()),
        Fields.of(AgeRange.class).value("min", AgeRange::from).value("max", AgeRange::to),
        // The use cases have left in a contact only what the caller may see.
        Fields.of(Contact.class)
            .value("email", contact -> part(contact.email(), Contact.Field::value))
            .value("emailVisibility", contact -> part(contact.email(), Contact.Field::visibility))
            .value("phone", contact -> part(contact.phone(), Contact.Field::value))
            .value("phoneVisibility", contact -> part(contact.phone(), Contact.Field::visibility))
            .value(
                "website", contact -> part(contact.web(), field -> new WebAddress(field.value())))
            .value("websiteVisibility", contact -> part(contact.web(), Contact.Field::visibility)));
  }

  private static <V> @Nullable V part(
      Contact.@Nullable Field field, Function<Contact.Field, V> part) {
    return field == null ? null : part.apply(field);
  }

  private static String text(Figure figure, Language language) {
    NumberFormat numbers = NumberFormat.getInstance(language.locale());
    numbers.setMaximumFractionDigits(6);
    String number = numbers.format(figure.value());
    Figure.Qualifier qualifier = figure.qualifier();
    return qualifier == Figure.Qualifier.EXACT
        ? number
        : Labels.in(language).of("FigureQualifier", qualifier.name()) + " " + number;
  }
}
