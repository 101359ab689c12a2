-- Key figures: arrays of the same length, so that a thing is read with its figures as one row.

-- Whether the arrays fit each other and hold what a figure may be.
create function figures_valid(
  measures text[], "values" numeric[], qualifiers text[], units text[], dates text[],
  sources text[], retrieved date[]) returns boolean
  language sql immutable parallel safe
  return cardinality(measures) <= 50
    and cardinality("values") = cardinality(measures)
    and cardinality(qualifiers) = cardinality(measures)
    and cardinality(units) = cardinality(measures)
    and cardinality(dates) = cardinality(measures)
    and cardinality(sources) = cardinality(measures)
    and cardinality(retrieved) = cardinality(measures)
    and measures <@ array[
      'PARTICIPANTS', 'FIRST_TIMERS', 'SESSIONS', 'NETWORKS', 'INITIATIVES_REACHED', 'WORKSHOPS',
      'REGIONS', 'PILOT_REGIONS', 'FUNDED', 'APPLICATIONS', 'WINNERS', 'PRIZE', 'DURATION',
      'FUNDING', 'MEMBERS', 'RESPONDENTS', 'STATES']
    and array_position(measures, null) is null
    and array_position("values", null) is null
    and 0 <= all ("values")
    and qualifiers <@ array['EXACT', 'OVER', 'ABOUT', 'ALMOST', 'UP_TO']
    and array_position(units, null) is null
    and array_position(sources, null) is null;
