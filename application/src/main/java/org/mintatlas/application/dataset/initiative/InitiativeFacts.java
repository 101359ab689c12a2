package org.mintatlas.application.dataset.initiative;

import java.util.List;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.Project;

/** What a dataset says of initiatives and what they offer. */
public record InitiativeFacts(List<Initiative> initiatives, List<Project> projects) {

  /** How many facts they are. */
  public int count() {
    return initiatives.size() + projects.size();
  }
}
