-- What is near, and in a part of the map: points on the earth in space, whose distances an index
-- knows. The extension comes with PostgreSQL and needs no superuser.
create extension if not exists cube;

-- A point in metres from the middle of the earth, which is a ball with the radius that GeoPoint of
-- the domain has. What is nowhere is farther away than anything on earth: so it stands last.
create function earth_point(latitude double precision, longitude double precision) returns cube
  language sql immutable parallel safe
  return case
    when latitude is null or longitude is null then cube(array[0, 0, 1e9]::double precision[])
    else cube(array[
      6371008.8 * cos(radians(latitude)) * cos(radians(longitude)),
      6371008.8 * cos(radians(latitude)) * sin(radians(longitude)),
      6371008.8 * sin(radians(latitude))]::double precision[])
  end;

-- A region of which only the lead state is known is nowhere in particular.
create index initiative_by_point on initiative using gist (earth_point(latitude, longitude));
create index project_by_point on project using gist (earth_point(latitude, longitude));
create index event_by_point on event using gist (earth_point(latitude, longitude));
create index region_by_point on region using gist (
  earth_point(case when location_basis <> 'STATE' then latitude end, longitude));

create index initiative_by_coordinates on initiative (latitude, longitude);
create index project_by_coordinates on project (latitude, longitude);
create index event_by_coordinates on event (latitude, longitude);

create index project_online on project (id) where online;
create index event_online on event (id) where mode <> 'ON_SITE';

-- What is in an index of expressions is guessed without this.
analyze initiative;
analyze project;
analyze event;
analyze region;
