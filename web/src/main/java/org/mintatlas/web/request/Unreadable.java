package org.mintatlas.web.request;

/** What is wrong with the head of a request, so that the server has not read on. */
public sealed interface Unreadable {
  /** The attribute of the request that has it. */
  String ATTRIBUTE = Unreadable.class.getName();

  /**
   * The URL, or it and the headers, have too many bytes.
   *
   * @param url whether the URL alone has
   * @param actual how many came so far
   */
  record TooLong(boolean url, long maximum, long actual) implements Unreadable {}

  /** There are too many headers. */
  record TooMany(long maximum) implements Unreadable {}

  /** It does not begin as requests do. */
  record NoRequest() implements Unreadable {}

  /** It is written in a version of HTTP that is not spoken here. */
  record Version() implements Unreadable {}

  /**
   * A character stands in the URL as it is.
   *
   * @param position of it, from 1
   * @param encoded how it must be written
   */
  record Url(int position, String encoded) implements Unreadable {}

  /** The URL is of another kind than those that are served. */
  record Address() implements Unreadable {}

  /**
   * A header that tells where the request goes, or where it ends, does not do so.
   *
   * @param status what the server answers to it
   */
  record Header(String name, int status) implements Unreadable {}

  /** A header is not written as headers are. */
  record Headers() implements Unreadable {}
}
