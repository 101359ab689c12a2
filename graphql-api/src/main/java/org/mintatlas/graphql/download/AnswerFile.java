package org.mintatlas.graphql.download;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file that is made of one answer. */
public interface AnswerFile {

  /** The media type, with its charset. */
  String mediaType();

  /** The name of the operation. */
  String operation();

  /** The document that is asked. */
  String document();

  /** The parameters that it takes, each the name of a variable of the document. */
  default Set<String> parameters() {
    return Set.of();
  }

  /** Those of the parameters that take several values, with commas or by repeating them. */
  default Set<String> lists() {
    return Set.of();
  }

  /** The variables that no parameter tells. */
  default Map<String, @Nullable Object> variables() {
    return Map.of();
  }

  /**
   * The file.
   *
   * @param data what an answer without errors has
   * @return empty when there is nothing to be found
   */
  Optional<byte[]> written(Map<String, ?> data);
}
