package org.mintatlas.application.geography;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictChange;
import org.mintatlas.domain.geography.DistrictKey;

/** All districts of Germany, and the changes that retired keys of former ones. */
public interface Districts extends Paged<DistrictScope, DistrictFilter, DistrictOrder, District> {

  /** Adds districts, or replaces those with the same key. */
  void saveAll(Collection<District> districts);

  /** Adds changes; one that is there already is left alone. */
  void saveChanges(Collection<DistrictChange> changes);

  /** The districts with these keys; a key that names none, or a retired one, has no entry. */
  Map<DistrictKey, District> byKeys(Set<DistrictKey> keys);

  /** All changes, the earliest first. */
  List<DistrictChange> changes();

  /** Every district of the scope, in the order of the keys: at most a few hundred. */
  List<District> all(DistrictScope scope);
}
