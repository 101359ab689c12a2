package org.mintatlas.web.http.read;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON of which nobody knows where it comes from. */
public final class StrictJson {
  /** Reads what the strict one refuses, to tell why. */
  private static final JsonMapper LENIENT =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final JsonMapper strict;
  private final int maxNesting;

  /**
   * @param maxNesting how deep objects and lists may stand in one another
   */
  public StrictJson(int maxNesting) {
    this.maxNesting = maxNesting;
    this.strict =
        JsonMapper.builder(
                JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(maxNesting).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
  }

  /**
   * Reads one value: a map, list, string, number, boolean or null.
   *
   * @param part what is read, for the message
   * @throws HttpRefusal when it is no JSON, nests too deep, has a name twice in one object or half
   *     of a character
   */
  public @Nullable Object read(String part, String json) {
    if (json.isBlank()) {
      throw HttpRefusal.badInput(part, "http.empty");
    }
    try {
      Object value = strict.readValue(json, Object.class);
      StrictText.check(part, value);
      return value;
    } catch (StreamConstraintsException e) {
      long depth = depth(json);
      throw depth > maxNesting
          ? HttpRefusal.overLimit(HttpStatus.BAD_REQUEST, "jsonNesting", maxNesting, depth)
          : HttpRefusal.badInput(part, "http.number");
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      throw HttpRefusal.badInput(
          part,
          isJson(json) ? "http.duplicate" : "http.json",
          at == null ? "1" : String.valueOf(at.getLineNr()),
          at == null ? "1" : String.valueOf(at.getColumnNr()));
    }
  }

  private static boolean isJson(String json) {
    try {
      LENIENT.readTree(json);
      return true;
    } catch (JacksonException e) {
      return false;
    }
  }

  /** How deep it nests, up to the place where it is no JSON any more. */
  private static long depth(String json) {
    long depth = 0;
    long deepest = 0;
    try (JsonParser tokens = LENIENT.createParser(json)) {
      for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
        if (token.isStructStart()) {
          deepest = Math.max(deepest, ++depth);
        } else if (token.isStructEnd()) {
          depth--;
        }
      }
    } catch (JacksonException e) {
      return deepest;
    }
    return deepest;
  }
}
