package org.mintatlas.web.http.reply;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The media types that an answer can have, the one that is liked best first. */
public enum AnswerType {
  /** The specification's own: its status tells whether the request could be run. */
  GRAPHQL_RESPONSE("application/graphql-response+json"),
  /** That of older clients, who get 200 for all that is well written. */
  JSON("application/json"),
  /** A stream of server-sent events; only for who names it. */
  EVENT_STREAM("text/event-stream");

  private final MediaType type;

  AnswerType(String type) {
    this.type = MediaType.parseMediaType(type);
  }

  String contentType() {
    return type + ";charset=utf-8";
  }

  /**
   * Chooses by {@code Accept}: the highest quality wins, then what is named before what a wildcard
   * takes. Whoever takes everything, or says nothing, gets plain JSON.
   *
   * @param accept all values of the header
   * @param streams whether there are streams
   * @return empty when none is taken
   */
  public static Optional<AnswerType> chosenBy(List<String> accept, boolean streams) {
    if (accept.isEmpty()) {
      return Optional.of(JSON);
    }
    try {
      List<MediaType> ranges = MediaType.parseMediaTypes(accept);
      return Stream.of(values())
          .filter(type -> streams || type != EVENT_STREAM)
          .map(type -> new Wish(type, range(ranges, type)))
          .filter(wish -> wish.quality() > 0)
          .min(
              Comparator.comparingDouble(Wish::quality)
                  .reversed()
                  .thenComparing(wish -> !wish.named())
                  .thenComparing(wish -> !wish.named() && wish.type() != JSON)
                  .thenComparing(Wish::type))
          .map(Wish::type);
    } catch (InvalidMediaTypeException e) {
      return Optional.empty();
    }
  }

  /** Chooses for a refusal, which everybody gets in some form, and never as a stream. */
  public static AnswerType ofRefusal(List<String> accept) {
    return chosenBy(accept, false).orElse(JSON);
  }

  /** Whether {@code Accept} names HTML and likes it better than all of these, as browsers do. */
  public static boolean isLessLikedThanAPage(List<String> accept) {
    try {
      List<MediaType> ranges = MediaType.parseMediaTypes(accept);
      double page =
          ranges.stream()
              .filter(range -> range.equalsTypeAndSubtype(MediaType.TEXT_HTML))
              .mapToDouble(MediaType::getQualityValue)
              .max()
              .orElse(0);
      return Stream.of(values())
          .allMatch(type -> new Wish(type, range(ranges, type)).quality() < page);
    } catch (InvalidMediaTypeException e) {
      return false;
    }
  }

  /** The most specific range that takes a type. */
  private static @Nullable MediaType range(List<MediaType> ranges, AnswerType answer) {
    return ranges.stream()
        .filter(range -> answer.takenBy(range))
        .min(
            Comparator.comparing(MediaType::isWildcardType)
                .thenComparing(MediaType::isWildcardSubtype))
        .orElse(null);
  }

  private boolean takenBy(MediaType range) {
    boolean utf8 = range.getCharset() == null || "UTF-8".equals(range.getCharset().name());
    return utf8 && range.includes(type) && (this != EVENT_STREAM || range.isConcrete());
  }

  private record Wish(AnswerType type, @Nullable MediaType range) {
    double quality() {
      return range == null ? 0 : range.getQualityValue();
    }

    boolean named() {
      return range != null && range.isConcrete();
    }
  }
}
