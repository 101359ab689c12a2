package org.mintatlas.graphql.label;

import graphql.language.Description;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.SourceLocation;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.graphql.argument.Asked;
import org.mintatlas.graphql.schema.WrittenFields;
import org.mintatlas.graphql.source.FieldSource;
import org.mintatlas.graphql.source.FieldSources;
import org.mintatlas.graphql.source.Property;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * The labels of the schema: beside each field that shows an enum or a partial date there is one
 * with what people read for it, {@code kindLabel} for {@code kind}, {@code kindLabels} for {@code
 * kinds}. No file needs to write them. They ask the field beside them, with the same arguments, so
 * that nothing is loaded twice.
 */
public final class LabelFields implements RuntimeWiringConfigurer {
  /** What people read for its code is its name. */
  private static final String NAMED = "FederalState";

  private static final InputValueDefinition LANG =
      InputValueDefinition.newInputValueDefinition()
          .name("lang")
          .description(description("The language of the words; without it that of the request."))
          .type(new TypeName("Language"))
          .build();

  private final FieldSources sources;
  private final List<LabelField> fields = new ArrayList<>();

  /**
   * A label.
   *
   * @param sibling the field beside it, of which it tells the words
   * @param values the type of what that field shows
   */
  private record LabelField(String type, String name, String sibling, String values) {}

  public LabelFields(FieldSources sources) {
    this.sources = sources;
  }

  @Override
  public void setTypeDefinitionRegistry(TypeDefinitionRegistry registry) {
    WrittenFields.replace(
        registry,
        (type, field) ->
            hasLabel(registry, type, field) ? withLabel(registry, type, field) : Stream.of(field));
  }

  private static boolean hasLabel(
      TypeDefinitionRegistry registry, String type, FieldDefinition field) {
    String shown = TypeInfo.typeInfo(field.getType()).getName();
    return !type.equals(NAMED)
        && (shown.equals("PartialDate")
            || registry.getTypeOrNull(shown, EnumTypeDefinition.class) != null);
  }

  private Stream<FieldDefinition> withLabel(
      TypeDefinitionRegistry registry, String type, FieldDefinition field) {
    String name = field.getName();
    String label =
        isList(field.getType()) ? name.substring(0, name.length() - 1) + "Labels" : name + "Label";
    fields.add(new LabelField(type, label, name, TypeInfo.typeInfo(field.getType()).getName()));
    return WrittenFields.of(registry, type).stream().anyMatch(one -> one.getName().equals(label))
        ? Stream.of(field)
        : Stream.of(field, label(label, field));
  }

  private static FieldDefinition label(String label, FieldDefinition field) {
    String name = field.getName();
    boolean always = TypeInfo.typeInfo(field.getType()).isNonNull();
    return FieldDefinition.newFieldDefinition()
        .name(label)
        .description(
            description(
                "`"
                    + name
                    + "` in words that people read"
                    + (always ? "." : "; null where `" + name + "` is.")))
        .inputValueDefinitions(
            Stream.concat(field.getInputValueDefinitions().stream(), Stream.of(LANG)).toList())
        .type(words(field.getType()))
        .build();
  }

  private static boolean isList(Type<?> type) {
    return type instanceof NonNullType always
        ? always.getType() instanceof ListType
        : type instanceof ListType;
  }

  private static Description description(String text) {
    return new Description(text, SourceLocation.EMPTY, false);
  }

  private static Type<?> words(Type<?> type) {
    return switch (type) {
      case NonNullType always -> NonNullType.newNonNullType(words(always.getType())).build();
      case ListType list -> ListType.newListType(words(list.getType())).build();
      default -> new TypeName("String");
    };
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    for (LabelField field : fields) {
      FieldSource told = sources.of(field.type(), field.sibling());
      FieldSource beside = told == null ? new Property(field.sibling()) : told;
      sources.wire(
          wiring,
          field.type(),
          field.name(),
          beside.shown((value, asked) -> words(value, field.values(), asked)),
          ResolvableType.forClass(Object.class));
    }
  }

  private static @Nullable Object words(@Nullable Object value, String type, Asked asked) {
    Labels labels = Labels.in(asked.language());
    return switch (value) {
      case null -> null;
      case Collection<?> many -> many.stream().map(one -> word(one, type, labels)).toList();
      default -> word(value, type, labels);
    };
  }

  private static String word(Object value, String type, Labels labels) {
    return value instanceof PartialDate date
        ? labels.of(date)
        : labels.of(type, ((Enum<?>) value).name());
  }
}
