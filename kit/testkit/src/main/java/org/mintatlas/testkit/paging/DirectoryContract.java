package org.mintatlas.testkit.paging;

import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Sourced;
import org.mintatlas.testkit.storing.SluggedContract;

/** What every store promises that is a directory of things with names, slugs and sources. */
public interface DirectoryContract<
        I extends Identity, A extends Aggregate<I, A> & Sourced, S, F, O extends Enum<O>>
    extends SluggedContract<I, A>,
        NamedListContract<I, A, S, F, O>,
        NameFilterContract<S, F, O, A>,
        AssuredContract<S, F, O, A> {

  @Override
  default A cite(A element, List<Source> sources) {
    return saved(save(with(element, "sources", sources)));
  }
}
