package org.mintatlas.graphql.evolution;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.mintatlas.graphql.evolution.Contract.Kind;
import org.mintatlas.graphql.evolution.Contract.Part;

/**
 * One difference between two schemas.
 *
 * @param place where, such as {@code Region.states(on)}
 * @param what what happened there
 * @param breaking whether a client that worked with the old schema may not work with the new one
 */
record Change(String place, String what, boolean breaking) {

  /** Every difference, in the order of the places. A part whose time was up may be gone. */
  static List<Change> between(String oldSdl, String newSdl, LocalDate today) {
    SortedMap<String, Part> before = Contract.of(oldSdl);
    SortedMap<String, Part> after = Contract.of(newSdl);
    TreeSet<String> places = new TreeSet<>(before.keySet());
    places.addAll(after.keySet());
    List<Change> changes = new ArrayList<>();
    for (String place : places) {
      Part old = before.get(place);
      Part now = after.get(place);
      if (old == null) {
        changes.add(new Change(place, "added", isNewDuty(now, before)));
      } else if (now == null) {
        changes.add(new Change(place, "removed", !mayGo(old, before, today)));
      } else if (!old.equals(now)) {
        changes.add(changed(place, old, now));
      }
    }
    return changes;
  }

  private static boolean isNewDuty(Part added, Map<String, Part> before) {
    return before.containsKey(added.owner())
        && switch (added.kind()) {
          case ARGUMENT -> added.type().endsWith("!") && added.defaultValue().isEmpty();
          case ONE_OF -> true;
          case TYPE, IMPLEMENTED, MEMBER, VALUE, FIELD -> false;
        };
  }

  /** A part goes with what it belongs to, and a type with the last that leads to it. */
  private static boolean mayGo(Part part, Map<String, Part> before, LocalDate today) {
    return part.kind() == Kind.ONE_OF
        || isUp(part, before, today)
        || isLeftByAll(typeOf(part, before), before, today);
  }

  private static boolean isUp(Part part, Map<String, Part> before, LocalDate today) {
    return part.kind() != Kind.TYPE
        && (Deprecation.isUp(part.deprecation(), today)
            || isUp(before.get(part.owner()), before, today));
  }

  private static String typeOf(Part part, Map<String, Part> before) {
    return part.kind() == Kind.TYPE ? part.owner() : typeOf(before.get(part.owner()), before);
  }

  /** Whether every way to a type, also around circles, begins with a part whose time is up. */
  private static boolean isLeftByAll(String type, Map<String, Part> before, LocalDate today) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(type));
    boolean left = false;
    while (!open.isEmpty()) {
      String next = open.pop();
      if (seen.add(next)) {
        List<Part> uses = uses(next, before);
        if (uses.isEmpty()) {
          return false;
        }
        for (Part use : uses) {
          if (isUp(use, before, today)) {
            left = true;
          } else {
            open.push(typeOf(use, before));
          }
        }
      }
    }
    return left;
  }

  private static List<Part> uses(String type, Map<String, Part> before) {
    return before.values().stream()
        .filter(use -> use.kind() == Kind.FIELD || use.kind() == Kind.ARGUMENT)
        .filter(use -> use.type().replaceAll("[\\[\\]!]", "").equals(type))
        .toList();
  }

  private static Change changed(String place, Part old, Part now) {
    if (old.type().equals(now.type()) && old.defaultValue().equals(now.defaultValue())) {
      return new Change(
          place, now.deprecation().isEmpty() ? "no longer deprecated" : "deprecated", false);
    }
    boolean compatible =
        switch (old.kind()) {
          case FIELD -> isStricter(now.type(), old.type());
          case ARGUMENT ->
              isStricter(old.type(), now.type()) && old.defaultValue().equals(now.defaultValue());
          case TYPE, IMPLEMENTED, MEMBER, VALUE, ONE_OF -> false;
        };
    return new Change(place, "changed from " + written(old) + " to " + written(now), !compatible);
  }

  private static String written(Part part) {
    return part.defaultValue().isEmpty() ? part.type() : part.type() + " = " + part.defaultValue();
  }

  /** Whether every value of the first type is one of the second: the same, but for null. */
  private static boolean isStricter(String first, String second) {
    if (first.endsWith("!")) {
      return isStricter(inside(first), second.endsWith("!") ? inside(second) : second);
    }
    if (first.startsWith("[") && second.startsWith("[")) {
      return isStricter(inside(first.substring(1)), inside(second.substring(1)));
    }
    return first.equals(second);
  }

  private static String inside(String type) {
    return type.substring(0, type.length() - 1);
  }

  /** A line for the changelog. */
  @Override
  public String toString() {
    return "- `" + place + "`: " + what + (breaking ? " (breaking)" : "");
  }
}
