package org.mintatlas.memory.mutant;

import java.util.List;
import java.util.stream.IntStream;
import org.mintatlas.application.paging.Page;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Position;

/** Cuts pages out of whole lists. */
final class Cut {
  private Cut() {}

  /**
   * A page of a list whose positions are places in it.
   *
   * @param overlap how many elements before a position are told again behind it
   */
  static <T> Page<T> page(List<T> list, PageRequest request, int overlap) {
    Position from = request.from();
    int place = from == null ? -1 : Integer.parseInt(from.key());
    int begin;
    int end;
    if (request.forward()) {
      begin = from == null ? 0 : Math.max(place + 1 - overlap, 0);
      end = Math.min(begin + request.size(), list.size());
    } else {
      end = from == null ? list.size() : place;
      begin = Math.max(end - request.size(), 0);
    }
    List<Page.Item<T>> items =
        IntStream.range(begin, end)
            .mapToObj(i -> new Page.Item<>(list.get(i), new Position(String.valueOf(i), "")))
            .toList();
    return new Page<>(items, end < list.size(), begin > 0);
  }
}
