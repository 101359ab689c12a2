package org.mintatlas.web.download;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mintatlas.graphql.download.ListFile;

/**
 * Whole lists below a path. A filter, because Spring's dispatcher would end a file properly that is
 * broken off.
 */
public final class Downloads extends HttpFilter {
  @Serial private static final long serialVersionUID = 1L;

  private final String path;
  private final transient Supplier<WholeLists> lists;
  private final transient Function<String, Optional<ListFile>> files;

  /**
   * @param path below which they are, such as {@code /download/}
   * @param lists asked for with the first request
   * @param files the file with a name; empty leaves the request to others
   */
  public Downloads(
      String path, Supplier<WholeLists> lists, Function<String, Optional<ListFile>> files) {
    this.path = path;
    this.lists = lists;
    this.files = files;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String asked = request.getRequestURI().substring(request.getContextPath().length());
    Optional<ListFile> file =
        asked.startsWith(path) ? files.apply(asked.substring(path.length())) : Optional.empty();
    if (file.isPresent()) {
      lists.get().answer(file.get(), request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
