package io.samklang.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which roles one person does not hold at once: offices of a state, ranks, places in a team. Two of
 * a group exclude each other, unless they are used for one another.
 */
final class RoleGroups {
  private static final String TABLE = "role-groups.tsv";

  private final List<Set<String>> groups = new ArrayList<>();
  private final List<Set<String>> alike = new ArrayList<>();

  private RoleGroups() {}

  /**
   * Reads the table.
   *
   * @throws IllegalStateException if it names a role that is not {@code known}
   */
  static RoleGroups load(Set<String> known) {
    RoleGroups groups = new RoleGroups();
    for (NameTable.Row row : NameTable.read(TABLE)) {
      Set<String> roles = Set.copyOf(row.list("roles"));
      if (!known.containsAll(roles)) {
        throw new IllegalStateException(TABLE + " names unknown roles: " + roles);
      }
      (row.cell("kind").equals("alike") ? groups.alike : groups.groups).add(roles);
    }
    return groups;
  }

  /** Whether two different roles exclude each other. */
  boolean exclude(String role, String other) {
    return haveBoth(groups, role, other) && !haveBoth(alike, role, other);
  }

  private static boolean haveBoth(List<Set<String>> sets, String role, String other) {
    return sets.stream().anyMatch(set -> set.contains(role) && set.contains(other));
  }
}
