-- Who left a network, or was declined, can ask again: the former membership stays beside the new one.
alter table network_membership drop constraint network_membership_region_once;
alter table network_membership drop constraint network_membership_initiative_once;
create unique index network_membership_region_once on network_membership (network_id, region_id)
  where state not in ('DECLINED', 'LEFT');
create unique index network_membership_initiative_once
  on network_membership (network_id, initiative_id)
  where state not in ('DECLINED', 'LEFT');

-- What was noted twice ends where it began, before nobody can do so any more.
update coordination later set period_to = period_from, version = version + 1
where period_to is null and exists (
  select from coordination earlier
  where earlier.person_id = later.person_id and earlier.region_id = later.region_id
  and earlier.period_to is null and earlier.id < later.id);
create unique index coordination_running_once on coordination (person_id, region_id)
  where period_to is null;

update team_membership later set period_to = period_from, version = version + 1
where period_to is null and exists (
  select from team_membership earlier
  where earlier.person_id = later.person_id and earlier.initiative_id = later.initiative_id
  and earlier.period_to is null and earlier.id < later.id);
create unique index team_membership_running_once on team_membership (person_id, initiative_id)
  where period_to is null;
